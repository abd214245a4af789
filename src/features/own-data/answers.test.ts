import { expect, test } from 'vitest';
import type { Answer, Entry, Item, Value } from '#contract/questions';
import { circular, content, question } from '#tests/support/sample-rows';
import { inserted } from '#ui/inserted';
import { answerLine } from './answers';

const options = ['午前', '午後'].map((label, nth) => ({ id: `o${nth + 1}`, label }));
const items: Item[] = [
	{ id: 'q1', label: '訓練', kind: 'attend', most: 6, shifts: options },
	{ id: 'q2', label: '弁当', kind: 'number', least: 0, most: 9 },
	{ id: 'q3', label: '役', kind: 'choice', options, several: true },
	{ id: 'q4', label: 'ひとこと', kind: 'text' },
	{ id: 'q5', label: '日', kind: 'dates', options },
];
const asked = circular({ content: content({ question: question({ items }) }) });
const answer = (values: Value[], over: Partial<Entry> = {}): Answer => ({
	...{ circular: 'c1', household: 'h1' },
	entries: [{ id: 'e1', source: 'd1', way: 'self', at: '2026-11-20T00:00:00.000Z', values, ...over }],
});
const factsOf = (values: Value[], over?: Partial<Entry>) => answerLine(answer(values, over), asked, '2026-11-22').facts;
const said = (item: string, text: string) => [`11月20日（金） このお宅：${inserted(item)}：${text}`];

test.each<[Value, string[]]>([
	[
		{ item: 'q1', kind: 'attend', people: 2, shift: 'o1', who: '母と私' },
		said('訓練', `2人・${inserted('午前')}・${inserted('母と私')}`),
	],
	[{ item: 'q1', kind: 'attend', people: 0 }, said('訓練', '出ない')],
	[{ item: 'q2', kind: 'number', number: 3 }, said('弁当', '3')],
	[{ item: 'q3', kind: 'choice', chosen: ['o1', 'gone'] }, said('役', `${inserted('午前')}・今はない質問`)],
	[{ item: 'q4', kind: 'text', text: 'よろしく' }, said('ひとこと', inserted('よろしく'))],
	[{ item: 'q5', kind: 'dates', marks: [{ option: 'o2', mark: 'maybe' }] }, said('日', `${inserted('午後')}：△`)],
])('%j is told in words', (value, facts) => expect(factsOf([value])).toEqual(facts));

test('what was answered by the link of a mail says so', () =>
	expect(factsOf([], { source: 'mail-0123', way: 'family' })).toEqual(['11月20日（金） ご家族（メール）：取り消した']));

test('a slip, one that was taken back, and a circular that this phone no longer has are accounted for', () => {
	expect(factsOf([], { way: 'paper' })).toEqual(['11月20日（金） 紙から：取り消した']);
	expect(answerLine(answer([{ item: 'q2', kind: 'number', number: 3 }]), undefined, '2026-11-22')).toMatchObject({
		title: '今は見られない回覧：',
		facts: ['11月20日（金） このお宅：今はない質問：3'],
	});
});
