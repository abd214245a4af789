import { describe, expect, test } from 'vitest';
import type { DutyPlan } from '#contract/duties';
import type { Actor } from '#tests/support/actor';
import { notificationOf, titleOf } from '#tests/support/announcements';
import { all, announcementsForEachTest, association, server } from '#tests/support/announcement-fixture';
import { momentInJapan } from '#domain/moment';
import { duty } from '#tests/support/sample-rows';

announcementsForEachTest();

const { turns, asks: _a, version: _v, by: _b, ...settings } = duty();
const make = async (over: Partial<DutyPlan> = {}) => {
	const planned = turns.map(({ days, household }) => ({ days, ...(household && { household }) }));
	await association.leader.must({
		name: 'duty.put',
		args: { ...settings, from: '2026-12-01', turns: planned, ...over },
	});
	await all.sweep();
	all.service.received.length = 0;
};
const sweepAt = async (day: string, time: string) => {
	server.clock.now = momentInJapan(day, time);
	await all.sweep();
	await all.sweep();
};
const titles = () => all.service.received.map((one) => `${one.phone}: ${titleOf(one)}`).sort();
const ask = (actor: Actor) =>
	actor.must({
		name: 'duty.ask',
		args: { id: 't1', give: '2026-12-01', take: { day: '2026-12-08', household: 'h2' } },
	});

describe('the reminder', () => {
	test('comes to the household on duty at 19:00 on the evening before, once, and to its family', async () => {
		await all.registerAll('h1', 'h2', 'h3', 'family');
		await make();
		await sweepAt('2026-11-30', '18:59');
		expect(titles()).toEqual([]);
		await sweepAt('2026-11-30', '19:00');
		expect(titles()).toEqual(['family: あしたは当番です：ごみ当番', 'h1: あしたは当番です：ごみ当番']);
		expect(notificationOf(all.service.received[0]).navigate).toMatch(/^\/duties\?of=.*\/h1$/u);
		await sweepAt('2026-11-30', '19:05');
		expect(titles()).toHaveLength(2);
		await sweepAt('2026-12-07', '19:00');
		expect(titles().at(-1)).toBe('h2: あしたは当番です：ごみ当番');
	});

	test('goes to whose turn it is by then: exchanged, or made anew', async () => {
		await all.registerAll('h1', 'h2');
		await make();
		await association.leader.must({
			name: 'duty.swap',
			args: { id: 't1', one: { day: '2026-12-01', household: 'h1' }, other: { day: '2026-12-08', household: 'h2' } },
		});
		await all.sweep();
		expect(titles()).toEqual(['h1: 当番の日が変わりました：ごみ当番', 'h2: 当番の日が変わりました：ごみ当番']);
		all.service.received.length = 0;
		await sweepAt('2026-11-30', '19:00');
		expect(titles()).toEqual(['h2: あしたは当番です：ごみ当番']);
		const anew = [{ days: ['2026-12-03'], household: 'h1' }];
		await make({ was: 2, turns: anew, from: '2026-12-02' });
		await sweepAt('2026-12-02', '19:00');
		expect(titles()).toEqual(['h1: あしたは当番です：ごみ当番']);
	});

	test('goes to nobody where it was ended, the turn is open, or nobody looked before midnight', async () => {
		await all.registerAll('h1', 'h2');
		await make();
		await sweepAt('2026-12-01', '06:30');
		expect(titles()).toEqual([]);
		await association.chair.must({ name: 'household.leave', args: { id: 'h2' } });
		await sweepAt('2026-12-07', '19:00');
		expect(titles()).toEqual([]);
		await association.leader.must({ name: 'duty.end', args: { id: 't1' } });
		await sweepAt('2026-12-14', '19:00');
		expect(titles()).toEqual([]);
	});

	test('names the duty only where a phone may show titles', async () => {
		await all.register(association.h1, 'h1', { titles: false });
		await make();
		await sweepAt('2026-11-30', '19:00');
		expect(titles()).toEqual(['h1: あしたは当番です：当番']);
	});
});

describe('what a household is told by day', () => {
	test('that there is a rota, that a neighbour asks, and what came of it; never who', async () => {
		await all.registerAll('h1', 'h2', 'family');
		const planned = turns.map(({ days, household }) => ({ days, ...(household && { household }) }));
		await association.leader.must({ name: 'duty.put', args: { ...settings, from: '2026-12-01', turns: planned } });
		await all.sweep();
		expect(titles()).toEqual(['family', 'h1', 'h2'].map((phone) => `${phone}: 当番表ができました：ごみ当番`));
		all.service.received.length = 0;
		server.clock.advance(60_000);
		await ask(association.h1);
		await all.sweep();
		expect(titles()).toEqual(['h2: 当番を代わってほしいという相談です：ごみ当番']);
		expect(all.service.received.map(({ text }) => text).join('')).not.toMatch(/岡本|三宅/u);
		all.service.received.length = 0;
		server.clock.advance(60_000);
		const [row] = (await association.h2.pull()).rows('duty');
		await association.h2.must({
			name: 'duty.answer',
			args: { id: 't1', ask: row?.asks[0]?.id ?? '', yes: false },
		});
		await all.sweep();
		expect(titles()).toEqual(['family', 'h1'].map((phone) => `${phone}: 当番を代わるのは、難しいそうです：ごみ当番`));
	});

	test('is not told in the night, nor of what was taken back by the morning', async () => {
		await all.registerAll('h1', 'h2');
		await make();
		all.at('23:00');
		await ask(association.h1);
		await all.sweep();
		expect(titles()).toEqual([]);
		const [row] = (await association.h1.pull()).rows('duty');
		await association.h1.must({ name: 'duty.answer', args: { id: 't1', ask: row?.asks[0]?.id ?? '', yes: false } });
		await sweepAt('2026-11-23', '08:00');
		expect(titles()).toEqual([]);
	});
});
