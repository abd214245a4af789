import type { Words } from '../shape';
import { frame } from './frame';
import { plural } from './plural';
import { reading } from './reading';

const unread = 'Nova';

export const lessons = {
	howTo: 'Como usar',
	steps: {
		open: {
			title: 'Abrir uma circular',
			text: `Toque na circular que você quer ler. A marca “${unread}” mostra as que você ainda não leu.`,
		},
		read: {
			title: `Tocar em “${reading.press}”`,
			text: 'Quando terminar de ler, toque no círculo vermelho, bem embaixo. Ele recebe o carimbo da sua casa, e quem lidera o grupo (hancho) fica sabendo.',
		},
		textSize: {
			title: 'Aumentar as letras',
			text: `Toque em “${frame.textSize}”, no alto da tela, e escolha um tamanho fácil de ler.`,
		},
		signal: {
			title: 'Quando não há sinal',
			text: `As circulares que já chegaram podem ser lidas sem sinal. Você também pode tocar em “${reading.press}”: será enviado sozinho quando o sinal voltar.`,
		},
		ask: {
			title: 'Quando precisar de ajuda',
			text: 'Pergunte a quem lidera seu grupo (hancho) ou na aula de celular do centro comunitário (kominkan). Se perder o cartão de acesso, avise também quem lidera o grupo: dá para fazer outro.',
		},
	},
	association: 'Ligar para a associação',
	halls: 'Aulas de celular no centro comunitário (kominkan)',
	hallsLead:
		'Quem nunca usou também pode vir. Para se inscrever ou tirar dúvidas, ligue para o centro comunitário (kominkan).',
	near: 'Perto de você',
	nearNone: 'Agora não há aulas marcadas.',
	level: 'Para quem',
	levels: { first: 'Quem está começando', used: 'Quem já tem prática' },
	anyLevel: 'Todos',
	topic: 'O que quer aprender',
	anyTopic: 'Tudo',
	topics: {
		basics: 'Uso básico',
		photo: 'Fotos',
		line: 'LINE',
		map: 'Mapas',
		pay: 'Pagamentos',
		videoCall: 'Chamadas de vídeo',
		safety: 'Uso seguro',
		disaster: 'Em desastres',
		circulars: 'Circulares no celular',
		consult: 'Tirar dúvidas',
	},
	noneSuch: 'Agora não há nenhuma aula assim',
	showAll: 'Ver todas as aulas',
	seats: (n) => plural(n, 'vaga'),
	apply: (how) => `Inscrição: ${how}`,
	until: (day) => `Inscrições até ${day}`,
	closed: 'As inscrições terminaram',
	hours: (hours) => `Horário: ${hours}`,
	map: 'Ver o mapa',
	mapOf: (hall) => `Ver o mapa: ${hall}`,
	toCalendar: 'Pôr na agenda',
	toCalendarOf: (title) => `Pôr na agenda: ${title}`,
	receiving: 'Esperando as datas das aulas.',
	received: (day) => `Datas das aulas recebidas ${day}.`,
	receivedOld: 'Elas podem ter mudado. Antes de sair, ligue para o centro comunitário (kominkan).',
	notReceived: 'As datas das aulas ainda não chegaram',
	notReceivedText: 'Abra de novo onde houver sinal.',
	askAgain: 'Receber de novo',
	restored: 'Este aviso veio da cópia de segurança.',
	none: 'Agora não há aulas para anunciar',
	noneHint: 'Quando houver uma aula nova, ela aparece aqui.',
	address: (address) => `Endereço: ${address}`,
	place: (place) => `Local: ${place}`,
	call: (phone) => `Ligar para ${phone}`,
	settings: frame.settings,
	sample: 'A',
	press: reading.press,
	unread,
} satisfies Words['lessons'];
