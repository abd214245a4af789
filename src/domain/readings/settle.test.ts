import { expect, test } from 'vitest';
import { Content } from '#contract/content';
import { TypedReading } from '#contract/readings';
import { content } from '#tests/support/sample-rows';
import { settleReadings, withNotation } from './settle';

const typed = content({
	title: '邑久《おく》の祭',
	fields: { place: '｜お台場《おだいば》', contact: '086-252-1234' },
});

test('titles and fields are plain, and their readings stand beside them', () => {
	const { title, fields, readings } = settleReadings(typed);
	expect({ title, fields, readings }).toEqual({
		title: '邑久の祭',
		fields: { place: 'お台場', contact: '086-252-1234' },
		readings: [
			{ base: '邑久', reading: 'おく' },
			{ base: 'お台場', reading: 'おだいば' },
		],
	});
});

test.each(['三田村《みた　むら》のお知らせ', '氏名《　　　》', '強調《・・》'])('%s can be sent', (title) =>
	expect(Content.safeParse(settleReadings(content({ title }))).success).toBe(true),
);

test('a name of thirty letters can be sent, whichever letters they are', () => {
	const title = `${'𠮷\u{e0100}'.repeat(30)}《よし》`;
	const settled = settleReadings(content({ title }));
	expect(settled.readings).toHaveLength(1);
	expect(TypedReading.safeParse(settled.readings?.[0]).success).toBe(true);
});

test('doing so twice changes nothing, and a text without readings has none', () => {
	expect(settleReadings(settleReadings(typed))).toEqual(settleReadings(typed));
	expect(settleReadings(content())).toEqual(content());
});

test('a reading of the version before stays as long as its name does', () => {
	const before = [
		{ base: '邑久', reading: 'おく' },
		{ base: '虫明', reading: 'むしあげ' },
	];
	expect(settleReadings(content({ title: '邑久の掃除' }), before).readings).toEqual([before[0]]);
	expect(settleReadings(content({ title: '掃除' }), before).readings).toBeUndefined();
});

test('whoever goes on writing sees what was typed', () => {
	const { title, readings } = settleReadings(typed);
	expect(withNotation(title, readings)).toBe('｜邑久《おく》の祭');
	expect(settleReadings({ ...typed, title: withNotation(title, readings) })).toEqual(settleReadings(typed));
});
