import { describe, expect, it } from 'vitest';
import { momentInJapan } from '#domain/moment';
import { question } from '#tests/support/sample-rows';
import { deadlineProblem, suggestedDeadline } from './deadline';

const now = momentInJapan('2026-11-20', '10:00');
const about = (over: object = {}) => ({ day: '', from: '', deadline: '', ...over });
const evening = (day: string) => ({ day, time: '20:00' });

describe('the deadline that is offered', () => {
	it.each([
		['the evening of the 締切 of the circular', { day: '2026-12-06', deadline: '2026-11-30' }, '2026-11-30'],
		['some days before the event', { day: '2026-12-06' }, '2026-12-03'],
		['a week from now, where nothing says more', {}, '2026-11-27'],
		['tomorrow, where the event is soon', { day: '2026-11-22', from: '08:00' }, '2026-11-21'],
		['this evening, where the event is tomorrow', { day: '2026-11-21', from: '08:00' }, '2026-11-20'],
		['before the event, where its 締切 is after it', { day: '2026-12-06', deadline: '2026-12-08' }, '2026-12-03'],
		['before the event, where its 締切 is over', { day: '2026-12-06', deadline: '2026-11-01' }, '2026-12-03'],
	])('is %s', (_, facts, day) => expect(suggestedDeadline(about(facts), now)).toEqual(evening(day)));
	it('is none, where the event is over', () =>
		expect(suggestedDeadline(about({ day: '2026-11-19' }), now)).toBeUndefined());
});

describe('a deadline', () => {
	const event = { day: '2026-12-06', from: '08:00' };
	it.each([
		[undefined, { day: '2026-12-06', time: '07:30' }],
		[undefined, { day: '2026-12-06', time: '08:00' }],
		['deadlineAfterEvent', { day: '2026-12-06', time: '08:01' }],
		['deadlinePast', { day: '2026-11-20', time: '10:00' }],
		[undefined, { day: '2026-11-20', time: '10:01' }],
		['deadlineMissing', { day: '2026-12-01', time: '' }],
		['deadlineMissing', { day: '', time: '20:00' }],
	] as const)('has the problem %s', (problem, chosen) => expect(deadlineProblem(chosen, event, now)).toBe(problem));
	it('may be on the day of an event whose hour is not said', () =>
		expect(deadlineProblem(evening('2026-12-06'), { day: '2026-12-06', from: '' }, now)).toBeUndefined());
	it('that is over may stay, when something else is corrected', () => {
		const over = question({ deadline: momentInJapan('2026-11-19', '20:00') });
		expect(deadlineProblem(evening('2026-11-19'), event, now, over)).toBeUndefined();
		expect(deadlineProblem(evening('2026-11-18'), event, now, over)).toBe('deadlinePast');
	});
});
