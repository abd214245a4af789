import type { Words } from '../shape';

export const frame = {
	skip: 'Ir para o texto',
	bar: 'Partes principais',
	home: 'Circulares',
	desk: (role) => `Tela: ${role}`,
	textSize: 'Letras e cores',
	help: 'Ajuda',
	helpWhole: 'Ajuda e aulas de celular',
	settings: 'Ajustes',
	language: 'Idioma / Language',
	acting: (name) => `Você está vendo como: casa de ${name}`,
	actingFamily: (name) => `Você está vendo como: família de ${name}`,
	actingSeat: (title) => `Você está vendo como: ${title}`,
	switch: 'Trocar',
	switchTitle: 'Como quem você quer ver?',
	toHousehold: (name) => `Para a casa de ${name}`,
	toSeat: (title) => `Para a tela: ${title}`,
	unsent: (n) => `Ainda não foi enviado (${n}). Será enviado sozinho quando houver conexão.`,
	causes: {
		unreachable: 'Sem sinal. Você ainda pode ler as circulares que já chegaram.',
		serverBusy:
			'O Kairan está com muito movimento. Ele vai se conectar sozinho daqui a pouco. Você ainda pode ler as circulares que já chegaram.',
		serverError:
			'O problema é no Kairan, não no seu celular. Ele vai se conectar sozinho quando voltar. Você ainda pode ler as circulares que já chegaram.',
	},
	lastHeard: (when) => `Última atualização: ${when}`,
	refused: (n) => (n === '1' ? '1 coisa não pôde ser enviada' : `${n} coisas não puderam ser enviadas`),
	seeRefused: 'Ver o que foi',
	showKey: 'Usar um cartão',
	reload: 'Abrir de novo',
	sample: 'A',
} satisfies Words['frame'];
