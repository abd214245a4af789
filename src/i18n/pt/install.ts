import type { Words } from '../shape';

export const install = {
	offerTitle: 'Quer abrir o Kairan com um só toque da próxima vez?',
	offerText: 'A figura do Kairan fica na tela inicial do celular.',
	add: 'Pôr na tela inicial',
	later: 'Não pôr',
	guide: 'Ver como se faz',
	guideTitle: 'Pôr na tela inicial do iPhone',
	guideLead: 'Funciona no Safari, o navegador com a figura de uma bússola azul.',
	steps: [
		'Toque no quadrado com uma seta, embaixo na tela.',
		'Deslize a lista para cima e toque em “Adicionar à Tela de Início”.',
		'Toque em “Adicionar”, no alto, à direita. A figura do Kairan fica na tela inicial.',
	],
	// Written in a drawing, where the whole does not fit: the step beside it says it whole.
	homeScreen: 'Adicionar à Tela…',
	cardAgain: 'Se o Kairan pedir o cartão de acesso ao abrir pela primeira vez, use o mesmo cartão de novo.',
	other: 'Em outros celulares, toque nos três pontos no alto, à direita, e em “Adicionar à tela inicial”.',
	updateTitle: 'Há uma versão nova do aplicativo Kairan',
	updateText: 'Isto não é uma circular. O que você está escrevendo não se perde.',
	update: 'Atualizar',
	updating: 'Atualizando',
} satisfies Words['install'];
