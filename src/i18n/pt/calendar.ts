import type { Words } from '../shape';
import { feed } from './feed';

export const calendar = {
	view: 'Ver por',
	views: { month: 'Mês', week: 'Semana', list: 'Lista' },
	before: { month: 'Mês anterior', week: 'Semana anterior' },
	after: { month: 'Próximo mês', week: 'Próxima semana' },
	toToday: 'Voltar para hoje',
	today: 'Hoje',
	weekdays: ['dom', 'seg', 'ter', 'qua', 'qui', 'sex', 'sáb'],
	weekFrom: (day) => `Semana a partir de ${day}`,
	hours: (from, to) => `${from} – ${to}`.trim(),
	kinds: feed.kinds,
	count: (n) => (n === '1' ? '1 item' : `${n} itens`),
	more: (n) => `e mais ${n}`,
	none: 'Nada neste dia',
	noneInMonth: 'Não há nada neste mês',
	noneComing: 'Não há nada a seguir',
	emptyHint: 'As circulares com data aparecem aqui.',
	coming: 'A seguir',
	past: 'Já passou',
	print: 'Imprimir este mês',
} satisfies Words['calendar'];
