import type { Content } from '#contract/content';
import type { Question, Sums } from '#contract/questions';
import { DAY_MS, momentAt } from '#domain/moment';

/*
 * What the journeys of questions stand on: a circular that asks one thing of each kind.
 */

export const TITLE = '防災訓練の出欠';
export const ITEMS: Question['items'] = [
	{
		...{ id: 'come', label: '防災訓練に出る人', kind: 'attend', most: 6 },
		shifts: [
			{ id: 'early', label: '9時からの組' },
			{ id: 'late', label: '10時からの組' },
		],
	},
	{
		...{ id: 'help', label: '手伝えること', kind: 'choice', several: true, optional: true },
		options: [
			{ id: 'cook', label: '炊き出し' },
			{ id: 'carry', label: '荷物運び' },
		],
	},
	{ id: 'lunch', label: 'カレーの数', kind: 'number', least: 0, most: 20 },
	{ id: 'note', label: 'ひとこと', kind: 'text', optional: true },
	{
		...{ id: 'days', label: '反省会の日', kind: 'dates' },
		options: [
			{ id: 'sat', label: '12月5日の夜' },
			{ id: 'sun', label: '12月6日の昼' },
		],
	},
];

/** A circular that asks everything there is to ask, for two more days. */
export const content = (over: Partial<Question> = {}): Content => ({
	...{ title: TITLE, body: '消火器を使ってみます。', fields: {}, category: 'safety', urgent: false, attachments: [] },
	question: { items: ITEMS, deadline: momentAt(Date.now() + 2 * DAY_MS), ...over },
});
export const asking = (over: Partial<Question> = {}, id = 'c1') =>
	({ name: 'circular.publish', args: { id, content: content(over), audience: { to: 'all' } } }) as const;

/** Sums of these items, as a leader's phone might have them. */
export const sumsFor = (items: Question['items']): Sums => ({
	...{ answered: 3, total: 4 },
	items: items.map((item) => {
		const options = item.kind === 'attend' ? item.shifts : 'options' in item ? item.options : [];
		return {
			...{ item: item.id, answered: 3, sum: item.kind === 'number' || item.kind === 'attend' ? 7 : 0 },
			options: options.map(({ id }, n) => ({ id, count: n + 1 })),
		};
	}),
});
