import type { Words } from '../shape';

export const lost = {
	missing: 'Esta página não foi encontrada',
	missingText: 'O endereço está errado ou a página não existe mais. O botão abaixo leva de volta às circulares.',
	broken: 'Não foi possível abrir a página',
	brokenText: 'O que você escreveu continua aqui. Abra de novo onde o sinal for bom.',
	home: 'Ir para as circulares',
	again: 'Abrir de novo',
	part: (what: string) => `Não foi possível mostrar “${what}”. Nada se perdeu.`,
} satisfies Words['lost'];
