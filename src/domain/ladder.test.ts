import { expect, test } from 'vitest';
import { circular, content } from '#tests/support/sample-rows';
import { ladderOf } from './ladder';
import { startOf } from './ledger';

const TEN = '2026-11-22T01:00:00.000Z';

const of = (over: Parameters<typeof content>[0], settings?: Parameters<typeof ladderOf>[2], publishedAt = TEN) => {
	const row = circular({ content: content(over), publishedAt });
	const steps = ladderOf(row, startOf(row), settings);
	return steps.map(({ job, due, reminder }) => `${due.slice(5, 16)} ${job}${reminder ?? ''}`);
};

test('what is urgent asks leaders to call after twenty minutes, and waits for nothing', () =>
	expect(of({ urgent: true, fields: { deadline: '2026-11-30' } })).toEqual(['11-22T01:20 askToCall']));

test('what has no day is mailed after a day to those who have not read it', () =>
	expect(of({ fields: {} })).toEqual(['11-23T01:00 mailUnread']));

test('what has a deadline and a day reminds on both evenings before, and is called about before the first', () =>
	expect(of({ fields: { deadline: '2026-11-30', when: { day: '2026-12-06' } } })).toEqual([
		'11-23T01:00 mailUnread',
		'11-29T00:00 askToCall',
		'11-29T09:00 remind1',
		'11-29T09:00 mailUnread1',
		'12-05T09:00 remind2',
		'12-05T09:00 mailUnread2',
	]));

test('nobody is reminded on the day on which it was sent, nor called about what is over', () =>
	expect(of({ fields: { when: { day: '2026-11-20' } } })).toEqual(['11-23T01:00 mailUnread']));

test('what is for tomorrow is mailed and called about on the evening before', () =>
	expect(of({ fields: { when: { day: '2026-11-23' } } })).toEqual(['11-22T09:00 mailUnread', '11-22T09:00 askToCall']));

test('what is for today is mailed at once, and called about when phones had time to show it', () =>
	expect(of({ fields: { when: { day: '2026-11-22' } } })).toEqual(['11-22T01:00 mailUnread', '11-22T01:20 askToCall']));

test.each([
	['just before the evening before', '2026-11-22T08:55:00.000Z', '2026-11-23', '11-22T09:15'],
	['just before the morning of calls', '2026-11-21T23:55:00.000Z', '2026-11-23', '11-22T00:15'],
	['at night, when phones are told at six', '2026-11-22T14:00:00.000Z', '2026-11-23', '11-22T21:20'],
])('what is sent %s leaves phones that time too', (_, at, day, due) =>
	expect(of({ fields: { when: { day } } }, undefined, at)).toContain(`${due} askToCall`),
);

test('one day for both is one reminder', () =>
	expect(of({ fields: { deadline: '2026-12-06', when: { day: '2026-12-06' } } })).toHaveLength(4));

test('times are as the association sets them', () =>
	expect(of({ urgent: true, fields: {} }, { callMinutes: 45, mailHours: 2, reminders: 0 })).toEqual([
		'11-22T01:45 askToCall',
	]));
