import type { Words } from '../shape';
import { frame } from './frame';

export const titles = {
	home: frame.home,
	join: 'Cartão de acesso',
	circular: 'Circular',
	older: 'Circulares antigas',
	calendar: 'Agenda',
	help: frame.help,
	helper: 'Para quem atende o telefone',
	gestures: 'Praticar com os dedos',
	gesture: 'Praticar com os dedos',
	lessons: frame.helpWhole,
	settings: frame.settings,
	mail: 'E-mail',
	joinRequest: 'Pedido para entrar',
	ownData: 'O que está guardado sobre esta casa',
} satisfies Words['titles'];
