import type { FeedWords } from '#domain/calendar/feed';

export const feed: FeedWords = {
	name: (association) => `Agenda de ${association}`,
	kinds: {
		event: 'Evento',
		deadline: 'Prazo',
		answer: 'Responder até',
		lesson: 'Aula',
		duty: 'Tarefa',
		rubbish: 'Lixo',
	},
	of: (kind, title) => `${kind}: ${title}`,
	cancelled: (title) => `CANCELADO: ${title}`,
	untitled: 'Aviso do bairro',
};
