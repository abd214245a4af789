import type { Words } from '../shape';
import { plural } from './plural';
import { feed } from './feed';

export const calendar = {
	view: 'Show',
	views: { month: 'Month', week: 'Week', list: 'List' },
	before: { month: 'Previous month', week: 'Previous week' },
	after: { month: 'Next month', week: 'Next week' },
	toToday: 'Back to today',
	today: 'Today',
	weekdays: ['Sun', 'Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat'],
	weekFrom: (day) => `Week from ${day}`,
	hours: (from, to) => `${from} – ${to}`.trim(),
	kinds: feed.kinds,
	count: (n) => plural(n, 'entry', 'entries'),
	more: (n) => `and ${n} more`,
	none: 'Nothing on this day',
	noneInMonth: 'There is nothing in this month',
	noneComing: 'There is nothing coming up',
	emptyHint: 'Circulars with a date will be shown here.',
	coming: 'Coming up',
	past: 'Past',
	print: 'Print this month',
} satisfies Words['calendar'];
