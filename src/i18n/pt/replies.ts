import type { Words } from '../shape';
import { plural } from './plural';

export const replies = {
	heading: 'Respostas',
	write: 'Escrever resposta',
	hint: (title) => `Chega só a: ${title}. As outras casas não veem.`,
	send: 'Enviar resposta',
	sent: 'Sua resposta foi escrita.',
	waits: 'Ainda não foi enviada. Será enviada sozinha quando houver conexão.',
	missing: 'Você ainda não escreveu nada.',
	room: (n) => (n === '1' ? 'Cabe mais 1 letra' : `Cabem mais ${n} letras`),
	over: (n) => `${plural(n, 'letra')} a mais. Todo o texto continua aqui.`,
	by: { household: 'Esta casa', family: 'Família' },
	closed: 'Esta mensagem não recebe mais respostas. Se precisar de algo, ligue.',
	full: 'Aqui cabem até 20 respostas. Para continuar, ligue.',
	refused: 'Não foi possível enviar',
	again: 'Reescrever',
	drop: 'Apagar',
} satisfies Words['replies'];
