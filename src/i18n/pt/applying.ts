import type { Words } from '../shape';
import { plural } from './plural';

export const applying = {
	lead: 'Quem nunca usou também pode vir. Para aulas sem o botão “Inscrever-se” e para tirar dúvidas, ligue para o centro comunitário (kominkan).',
	open: 'Inscrever-se',
	openOf: (lesson) => `Inscrever-se: ${lesson}`,
	title: (lesson) => `Inscrever-se em “${lesson}”`,
	name: 'Nome',
	nameHint: 'O nome de quem vai à aula.',
	phone: 'Telefone (opcional)',
	phoneHint: 'O centro comunitário liga, por exemplo, se a aula for cancelada.',
	people: 'Quantas pessoas',
	peopleOf: (n) => plural(n, 'pessoa'),
	takes: {
		first: 'As vagas são dadas por ordem de inscrição, até acabarem.',
		asked: 'O centro comunitário decide. A resposta aparece nesta tela.',
	},
	who: 'O que você escreve vai só para a prefeitura e o centro comunitário. A presidência e quem lidera o grupo não veem.',
	missing: 'Preencha aqui.',
	states: {
		received: 'Esperando resposta',
		accepted: 'Você tem uma vaga',
		waiting: 'Na lista de espera',
		declined: 'Sem vaga',
		cancelled: 'Inscrição cancelada',
	},
	texts: {
		received: 'Você se inscreveu. A resposta aparece nesta tela.',
		accepted: 'Sua vaga está guardada. No dia, venha ao centro comunitário (kominkan).',
		waiting: 'Agora a aula está cheia. Quando houver vaga, ela vai para o próximo da lista.',
		declined: 'Para saber mais, ligue para o centro comunitário (kominkan).',
		cancelled: 'Esta inscrição não vale mais.',
	},
	gone: 'A aula foi cancelada',
	goneText: 'A aula foi cancelada ou mudou. Ligue para o centro comunitário (kominkan).',
	whom: (name, people) => `${name}, ${people}`,
	cancel: 'Cancelar a inscrição',
	cancelOf: (lesson) => `Cancelar a inscrição: ${lesson}`,
	cancelTitle: (lesson) => `Cancelar a inscrição em “${lesson}”?`,
	cancelText:
		'A vaga, ou o lugar na fila, vai para a próxima pessoa. Se você se inscrever de novo, fica no fim da lista.',
	keep: 'Não cancelar',
	again: 'Inscrever-se de novo',
	againOf: (lesson) => `Inscrever-se de novo: ${lesson}`,
	own: 'Aulas em que você se inscreveu',
} satisfies Words['applying'];
