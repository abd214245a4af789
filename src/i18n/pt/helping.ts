import { HELPED_DAYS } from '#domain/kept-for';
import type { Words } from '../shape';
import { frame } from './frame';
import { plural } from './plural';
import { push } from './push';
import { reading as readingWords } from './reading';
import { titles } from './titles';

// What is pressed is called as its button calls itself.
const [seal, display, tellMe] = [`“${readingWords.press}”`, `“${frame.textSize}”`, `“${push.accept}”`];
const allow = `toque em “${frame.settings}”, depois em ${tellMe} e em “Permitir”`;

const same = (todo: string) => ({ iphone: todo, android: todo });

export const helping = {
	lead: 'Leia aqui também o cartão de acesso de quem você ajuda. Esta tela mostra até onde a pessoa chegou.',
	privacy: 'O cartão não é gasto. Você vê só o nome no cartão e o andamento. Fica registrado que você viu.',
	letters: 'Digitar os 12 caracteres',
	next: 'Próximo cartão',
	waiting: {
		title: 'O cartão está guardado',
		text: 'O nome aparece quando houver sinal. Fique nesta tela e continue a preparar o celular.',
	},
	offline: 'Agora não há sinal. As marcas que você fez não somem. O resto aparece quando houver sinal.',
	today: 'Quem você ajuda hoje',
	earlier: 'Quem você já ajudou',
	earlierHint: `Procure quem ainda não terminou e quem não abriu mais desde então. Os nomes somem depois de ${HELPED_DAYS} dias.`,
	opened: 'Abriu de novo depois',
	notOpened: 'Não abriu mais desde então',
	none: 'Ainda ninguém',
	noneText: 'Leia um cartão, e o nome aparece aqui.',
	person: (name) => name,
	at: (n, all, step) => `${n} de ${all}: ${step}`,
	stuck: (minutes) => `Há ${plural(minutes, 'minuto')} aqui`,
	finished: 'Terminou',
	open: (name) => `Abrir os passos de ${name}`,
	phone: 'Celular da pessoa',
	phones: { iphone: 'iPhone', android: 'Android' },
	phoneNames: { iphone: 'iPhone', android: 'Android' },
	steps: {
		card: {
			title: 'Ler o cartão',
			todo: {
				iphone:
					'Com a “Câmera” do celular da pessoa, aponte para o desenho quadrado do cartão. Toque nas letras amarelas que aparecem.',
				android:
					'Com a “Câmera” do celular da pessoa, aponte para o desenho quadrado do cartão. Toque nas letras que aparecem.',
			},
		},
		homeScreen: {
			title: 'Colocar na tela inicial',
			todo: {
				iphone: 'Siga as figuras abaixo. Depois, abra o Kairan pela figura dele e leia o cartão mais uma vez.',
				android: 'Toque nos três pontos no alto, à direita, e em “Adicionar à tela inicial”.',
			},
		},
		notices: {
			title: 'Permitir notificações',
			todo: {
				iphone: `Abra o Kairan pela figura dele. Em cima da lista de circulares, ${allow}.`,
				android: `Em cima da lista de circulares, ${allow}.`,
			},
		},
		textSize: {
			title: 'Escolher o tamanho da letra',
			todo: same(
				`Escolhido o tamanho, toque em ${display}, no alto da tela do celular da pessoa. Ela mesma toca na mesma linha.`,
			),
		},
		reading: {
			title: 'Ler uma circular',
			todo: same('Toque em uma circular para abrir. A pessoa deve ver até o fim.'),
		},
		seal: {
			title: `Tocar em ${seal}`,
			todo: same(`A própria pessoa toca no carimbo vermelho ${seal}. Pouco depois, uma marca aparece aqui.`),
		},
	},
	marks: { done: 'Feito', skipped: 'Não vai fazer', now: 'Agora', later: 'Depois' },
	tick: 'Feito',
	skip: 'Não fazer isto',
	untick: 'Apagar a marca',
	bySelf: `Chegou o ${seal} da própria pessoa.`,
	byFamily: `O ${seal} chegou como sendo da família. Veja qual é o tipo do cartão.`,
	trial: {
		send: 'Enviar um teste',
		woken: 'Este celular pode receber notificações.',
		notYet: 'As notificações ainda não foram permitidas.',
		waiting: 'Será enviada quando houver sinal.',
		sent: 'Enviada. Olhe a tela do celular da pessoa. Quando aparecer, uma marca será feita aqui.',
		noPhone: `Não foi possível enviar. Toque em ${tellMe} no celular da pessoa e envie de novo.`,
		tooMany: 'Só é possível enviar 6 por hora. Espere um pouco.',
	},
	size: 'Tamanho escolhido',
	sizeHint:
		'Mostre esta tela e pergunte qual é a menor linha que a pessoa consegue ler. Toque nessa linha: o tamanho vai para a folha.',
	ended: 'Por hoje terminou. Para continuar, leia o cartão de novo.',
	leaflet: 'Folha para entregar',
	drop: 'Tirar da lista',
	dropped: (name) => `${name} saiu da lista.`,
	putBack: 'Pôr de volta na lista',
	paper: {
		heading: (name) => `As circulares no celular de ${name}`,
		openTitle: 'Como abrir',
		home: 'Toque na figura “Kairan”, na tela inicial do celular.',
		card: 'Aponte a câmera do celular para o desenho quadrado do cartão de acesso.',
		noticesTitle: 'Quando chega uma circular nova',
		notices: 'Uma notificação aparece na tela do celular. Toque nela, e a circular abre.',
		noNotices: 'Não aparecem notificações. Abra o Kairan de vez em quando.',
		sizeTitle: 'Tamanho da letra',
		size: (size) => `Está em “${size}”. Você pode mudar quando quiser em ${display}, no alto da tela.`,
		sealTitle: 'Quando terminar de ler',
		seal: `Toque no carimbo vermelho ${seal}.`,
		helpTitle: 'Se precisar de ajuda',
		help: `Toque em “${titles.help}”, bem embaixo na tela. Aparece um número. Leia esse número pelo telefone.`,
		phone: (association) => `Telefone: ${association}`,
		address: `A tela “${titles.help}”`,
		back: 'Voltar aos passos',
		lead: 'Tem o nome da pessoa e como ficou este celular. Imprima e entregue a ela.',
	},
} satisfies Words['helping'];
