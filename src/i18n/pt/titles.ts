import type { Words } from '../shape';
import { frame } from './frame';

export const titles = {
	home: frame.home,
	join: 'Cartão de acesso',
	circular: 'Circular',
	older: 'Circulares antigas',
	duties: 'Tarefas e dias do lixo',
	help: 'Se precisar de ajuda',
	safety: 'Verificação de segurança',
	watch: 'Cuidado à distância',
	calendar: 'Agenda',
	helper: 'Para quem atende o telefone',
	gestures: 'Praticar com os dedos',
	gesture: 'Praticar com os dedos',
	lessons: frame.helpWhole,
	settings: frame.settings,
	mail: 'E‑mail',
	joinRequest: 'Pedido para entrar',
	ownData: 'O que está guardado sobre esta casa',
	helping: 'Ajuda com o celular',
	leaflet: 'Folha para entregar',
} satisfies Words['titles'];
