import type { Words } from '../shape';
import { frame } from './frame';

export const titles = {
	home: frame.home,
	join: 'Cartão de acesso',
	circular: 'Circular',
	older: 'Circulares antigas',
	help: frame.help,
	helper: 'Para quem atende o telefone',
	lessons: frame.helpWhole,
	settings: frame.settings,
	mail: 'E-mail',
	ownData: 'O que está guardado sobre esta casa',
} satisfies Words['titles'];
