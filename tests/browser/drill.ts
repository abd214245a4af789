import type { Command } from '#contract/commands';
import type { Item, Value } from '#contract/questions';
import type { BrowserAssociation } from './association';
import { content } from './desk';

/*
 * A circular that asks who comes to a drill, with a day to choose, a number and a word; and what households answer.
 */

export const TITLE = '防災訓練の出欠';
const DAY_MS = 24 * 60 * 60 * 1000;
const options = (...labels: string[]) => labels.map((label, nth) => ({ id: `o${nth + 1}`, label }));
const items: Item[] = [
	{ id: 'come', label: '防災訓練に出る人', kind: 'attend', most: 6, shifts: options('午前', '午後') },
	{
		id: 'days',
		label: '片づけに都合のよい日',
		kind: 'dates',
		options: options('6日（日）', '13日（日）'),
		optional: true,
	},
	{ id: 'lunch', label: '弁当の数', kind: 'number', least: 0, most: 9, optional: true },
	{ id: 'note', label: 'ひとこと', kind: 'text', optional: true },
];
const deadline = new Date(Date.now() + 5 * DAY_MS).toISOString();
/** Six more doors of 2班, on paper. */
export const more: Command[] = ['石井 昭', '小林 トメ', '森 正', '山本 和子', '原田 実', '井上 春'].map(
	(name, nth) => ({
		name: 'household.add',
		args: { id: `n${nth + 1}`, group: 'g2', order: 10 + nth, name, ways: ['paper'] },
	}),
);
export const asked: Command = {
	name: 'circular.publish',
	args: { id: 'c1', content: { ...content, title: TITLE, question: { items, deadline } }, audience: { to: 'all' } },
};
/** The same, corrected: one of a household can come. */
export const fewer: Command = {
	name: 'circular.correct',
	args: {
		...{ id: 'c1', from: 1, note: '', again: false },
		content: {
			...{ ...content, title: TITLE },
			question: { items: items.map((item) => (item.kind === 'attend' ? { ...item, most: 1 } : item)), deadline },
		},
	},
};
/** 1班 has two doors then, 2班 eight. */
export const ALL = 10;

export const come = (people: number, shift = 'o1'): Value => ({
	...{ item: 'come', kind: 'attend', people },
	...(people > 0 && { shift }),
});

const can = (['yes', 'maybe'] as const).map((mark, nth) => ({ option: `o${nth + 1}`, mark }));
/** An answer to all of it. */
export const WHOLE: Value[] = [
	come(3),
	{ item: 'days', kind: 'dates', marks: can },
	{ item: 'lunch', kind: 'number', number: 2 },
	{ item: 'note', kind: 'text', text: '=車を出せます' },
];

/** A household answers on a phone of its own, which is no browser here. */
export async function answer(association: BrowserAssociation, household: string, ...values: Value[]): Promise<void> {
	await association.enter(await association.householdCard(household));
	await association.as(household, { name: 'answer.put', args: { circular: 'c1', values } });
}
