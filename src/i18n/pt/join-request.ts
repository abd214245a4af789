import { JOIN_REQUEST_DAYS } from '#domain/kept-for';
import type { Words } from '../shape';

export const joinRequest = {
	lead: (association) => `Aqui você pode pedir para entrar: ${association}.`,
	how: 'Só a presidência e a diretoria leem. Depois de conferir, entregam a você um cartão de acesso (kagi kado).',
	unverified: 'Esta associação de moradores ainda não foi confirmada. Continue só se você a conhece.',
	noCard: 'Se você não tem cartão de acesso',
	noCardText: 'Você pode pedir para entrar na associação de moradores (chonaikai).',
	open: 'Pedir para entrar',
	name: 'Nome da casa',
	nameHint: 'Como está na porta.',
	group: 'Grupo, han (opcional)',
	groupHint: 'Se não souber, deixe em branco.',
	address: 'Onde você mora',
	addressHint: 'Para que possam levar o cartão até você.',
	phone: 'Telefone (opcional)',
	missing: 'Preencha aqui.',
	send: 'Enviar',
	kept: `Depois da resposta, o que você escreveu é apagado na hora. Sem resposta, é apagado em ${JOIN_REQUEST_DAYS} dias.`,
	notSent: 'Ainda não foi enviado. O que você escreveu continua aqui.',
	states: {
		open: 'Pedido enviado',
		withdrawn: 'Você desistiu do pedido',
		accepted: 'Você está na lista da associação',
		refused: 'Chegou uma resposta',
	},
	texts: {
		open: (association) => `Alguém vai conferir: ${association}. Abra esta tela de novo para ver a resposta.`,
		withdrawn: 'O que você escreveu foi apagado.',
		accepted:
			'Peça o cartão de acesso a quem lidera seu grupo (hancho) ou à diretoria. Leia o cartão para ver as circulares.',
		refused: 'Para saber mais, ligue para a associação.',
	},
	withdraw: 'Desistir do pedido',
	again: 'Pedir de novo',
	call: (association, phone) => `${association}, telefone ${phone}`,
} satisfies Words['joinRequest'];
