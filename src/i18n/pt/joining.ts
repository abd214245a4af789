import type { Words } from '../shape';

export const joining = {
	inspecting: 'Verificando o cartão',
	question: (name) => `Esta é a sua casa: ${name}?`,
	questionFamily: (name) => `Você é da família de ${name}?`,
	questionSeat: (title) => `Este é o seu cargo: ${title}?`,
	asFamily: 'Você vai ler como família.',
	asFamilyHint: 'O que a família lê não conta como lido por quem mora na casa.',
	unverified:
		'Esta associação de moradores ainda não foi confirmada. Continue só se você recebeu o cartão de alguém que conhece.',
	asSeat: 'Abre a tela do cargo.',
	yes: 'Sim',
	no: 'Não',
	notMine:
		'Este cartão não foi usado. Entregue-o a quem lidera seu grupo (hancho). Para usar o seu cartão, digite-o abaixo.',
	joining: 'Abrindo',
	typeTitle: 'Digite o cartão de acesso',
	typeHint: 'Digite como está no cartão. Letras minúsculas também servem.',
	typeLabel: 'Os 12 caracteres do cartão',
	typeSubmit: 'Abrir com este cartão',
	typeMore: (n) => (n === '1' ? 'Falta 1 caractere.' : `Faltam ${n} caracteres.`),
	typeNone: 'Digite primeiro os 12 caracteres.',
	linkCut: 'O endereço do cartão está incompleto. Digite os 12 caracteres do cartão ou cole o endereço inteiro.',
	lookalikes:
		'O cartão não usa os números 0 e 1 nem as letras O e I. Olhe de novo: pode ser uma letra ou um número parecido, como Q, D, L ou 7.',
	again: 'Tentar de novo',
	callHint: 'Precisa de ajuda? Ligue para o número que está no cartão.',
	scan: 'Ler com a câmera',
	scanHint: 'Se você ler com a câmera, não precisa digitar nada.',
	welcome: 'Boas-vindas!',
	welcomeLead: 'Aqui você lê, no celular, as circulares da associação de moradores (chonaikai).',
	welcomeHow: 'Tenha à mão o cartão de acesso (kagi kado) que você recebeu de quem lidera seu grupo (hancho).',
	welcomeScan: 'Aponte a câmera para o desenho quadrado do cartão.',
	welcomeType: 'Se não der certo, digite os 12 caracteres do cartão.',
	welcomeButton: 'Usar o cartão',
	ended: 'Este cartão não serve mais',
	endedText: (name) =>
		`O cartão da casa de ${name} foi bloqueado, ou a casa saiu da associação. Para continuar a ler, peça um cartão novo a quem lidera seu grupo (hancho).`,
	endedSeat: (title) =>
		`O cargo “${title}” terminou, ou o cartão do cargo foi bloqueado. Para continuar, peça um cartão novo a quem lhe deu este.`,
} satisfies Words['joining'];
