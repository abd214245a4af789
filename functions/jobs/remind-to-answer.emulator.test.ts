import { describe, expect, test } from 'vitest';
import type { Question } from '#contract/questions';
import { DAY_MS, momentInJapan } from '#domain/moment';
import type { JobDoc } from '#functions/store/job-docs';
import type { Actor } from '#tests/support/actor';
import { all, announcementsForEachTest, association, server } from '#tests/support/announcement-fixture';
import { notificationOf, titleOf } from '#tests/support/announcements';
import { content, question } from '#tests/support/sample-rows';

announcementsForEachTest();

/** Lunches until noon of the 27th, asked at ten on the 22nd. */
const DEADLINE = momentInJapan('2026-11-27', '12:00');
const EVENING = momentInJapan('2026-11-26', '19:00');
const lunches = (over: Partial<Question> = {}) => question({ deadline: DEADLINE, ...over });

const ask = async (over: Partial<Question> = {}, more: Parameters<typeof all.publish>[1] = {}) => {
	await all.publish('お弁当', { question: lunches(over), ...more });
	await all.sweep();
	all.service.received.length = 0;
};
const answer = (actor: Actor, number = 2) =>
	actor.must({ name: 'answer.put', args: { circular: 'c1', values: [{ item: 'q1', kind: 'number', number }] } });
const correct = (over: Partial<Question>) => {
	server.clock.advance(60_000);
	const args = { id: 'c1', from: 1, content: content({ title: 'お弁当', question: lunches(over) }), note: '' };
	return association.chair.must({ name: 'circular.correct', args: { ...args, again: false } });
};
const sweepAt = async (now: string) => {
	server.clock.now = now;
	await all.sweep();
};
const titles = () => all.service.received.map((one) => `${one.phone}: ${titleOf(one)}`).sort();
const said = (phone: string) => `${phone}: まだお答えでない回覧：お弁当`;

describe('on the evening before the deadline', () => {
	test('those alone are reminded who have not answered, read or not, and once', async () => {
		await all.registerAll('h1', 'h2', 'h3');
		await ask();
		await answer(association.h1);
		await association.h2.must({ name: 'receipt.read', args: { circular: 'c1', version: 1 } });
		await sweepAt(EVENING);
		expect(titles()).toEqual([said('h2'), said('h3')]);
		await sweepAt(momentInJapan('2026-11-26', '19:05'));
		await sweepAt(momentInJapan('2026-11-28', '19:00'));
		expect(titles()).toHaveLength(2);
	});

	test('a slip counts as an answer, and a door whose answer is outdated is asked again', async () => {
		await all.registerAll('h1', 'h2', 'h3');
		await ask();
		const values = [{ item: 'q1', kind: 'number' as const, number: 9 }];
		await association.leader.must({ name: 'answer.slip', args: { circular: 'c1', household: 'h1', values } });
		await answer(association.h2, 3);
		await answer(association.h3, 5);
		const [lunch] = question().items;
		await correct({ items: [{ ...(lunch as Extract<typeof lunch, { kind: 'number' }>), most: 4 }] });
		await sweepAt(EVENING);
		expect(titles()).toEqual([said('h1'), said('h3')]);
	});

	test('nobody is who came since, left or was forgotten, or whose group is not asked; one that moved away is', async () => {
		const { chair } = association;
		await all.registerAll('h1', 'h2', 'h3');
		await ask({}, { to: 'g1' });
		await chair.must({ name: 'household.move', args: { id: 'h1', group: 'g2', order: 9 } });
		await chair.must({ name: 'household.move', args: { id: 'h3', group: 'g1', order: 9 } });
		await chair.must({ name: 'household.leave', args: { id: 'h2' } });
		await sweepAt(EVENING);
		expect(titles()).toEqual([said('h1')]);
	});

	test('family is, where the household lets it answer', async () => {
		await all.registerAll('family');
		await ask();
		await sweepAt(EVENING);
		expect(titles()).toEqual([]);
		await association.h1.must({ name: 'answer.allowFamily', args: { allowed: true } });
		await association.chair.must({ name: 'circular.remind', args: { id: 'c1' } });
		await all.sweep();
		expect(titles()).toEqual([said('family')]);
	});

	test('a phone that is told of all together hears it an hour before, and rings once', async () => {
		await all.register(association.h1, 'h1', { timing: 'evening' });
		await all.register(association.h2, 'h2', { timing: 'never' });
		await ask();
		await sweepAt(momentInJapan('2026-11-22', '18:00'));
		await association.h1.must({ name: 'receipt.read', args: { circular: 'c1', version: 1 } });
		all.service.received.length = 0;
		await sweepAt(momentInJapan('2026-11-26', '18:00'));
		expect(titles()).toEqual([said('h1')]);
		expect(notificationOf(all.service.received[0]).data?.version).toBe(`1-answer-${Date.parse(EVENING)}`);
		await sweepAt(EVENING);
		expect(titles()).toHaveLength(1);
	});

	test('beside what is new, is not said to be unread', async () => {
		await all.register(association.h1, 'h1', { timing: 'evening' });
		await ask();
		server.clock.now = momentInJapan('2026-11-26', '10:00');
		await all.publish('お祭り', { id: 'c2' });
		await all.sweep();
		all.service.received.length = 0;
		await sweepAt(momentInJapan('2026-11-26', '18:00'));
		expect(titles()).toEqual(['h1: まだお読みでないものや、お答えでないものが2件あります']);
	});
	test('who has answered what is new is told of it, and not that the answer is missing', async () => {
		await all.register(association.h1, 'h1', { timing: 'evening' });
		await all.register(association.h2, 'h2', { timing: 'evening' });
		server.clock.now = momentInJapan('2026-11-26', '10:00');
		await ask();
		await answer(association.h1);
		await sweepAt(momentInJapan('2026-11-26', '18:00'));
		expect(titles()).toEqual(['h1: 回覧：お弁当', said('h2')]);
	});
});

test('a deadline that is moved moves its reminder', async () => {
	await all.registerAll('h1');
	await ask();
	await correct({ deadline: momentInJapan('2026-11-29', '12:00') });
	await all.sweep();
	await sweepAt(EVENING);
	expect(titles()).toEqual([]);
	await sweepAt(momentInJapan('2026-11-28', '19:00'));
	expect(titles()).toEqual([said('h1')]);
});

test('what is taken back, or closed before anybody is told, reminds nobody', async () => {
	await all.registerAll('h1');
	await ask();
	await association.chair.must({ name: 'circular.withdraw', args: { id: 'c1', reason: '誤り' } });
	await all.sweep();
	all.service.received.length = 0;
	await sweepAt(EVENING);
	await all.publish('お茶', { id: 'c2', question: lunches({ deadline: momentInJapan('2026-11-30', '12:00') }) });
	await all.sweep();
	all.service.received.length = 0;
	await sweepAt(momentInJapan('2026-11-30', '12:01'));
	expect(titles()).toEqual([]);
});

describe('by hand', () => {
	const remind = () => association.officer.ask('circular.remind', { id: 'c1' });

	test('those are reminded who have not answered, as rarely as of what is to be read', async () => {
		await all.registerAll('h1', 'h2');
		await ask();
		await answer(association.h1);
		expect(await remind()).toBe('REMINDED_LATELY');
		server.clock.advance(60 * 60_000);
		expect(await remind()).toBe('done');
		expect(await remind()).toBe('REMINDED_LATELY');
		await all.sweep();
		await all.sweep();
		expect(titles()).toEqual([said('h2')]);
		server.clock.advance(DAY_MS);
		expect(await remind()).toBe('done');
		await all.sweep();
		expect(titles()).toHaveLength(2);
	});

	test('nobody is woken at night, however urgent the circular is', async () => {
		await all.registerAll('h1');
		await ask({}, { urgent: true });
		all.at('23:00');
		expect(await remind()).toBe('done');
		await all.sweep();
		expect(titles()).toEqual([]);
		await sweepAt(momentInJapan('2026-11-23', '06:00'));
		expect(titles()).toEqual([said('h1')]);
	});

	test('from the deadline on those are who have not read', async () => {
		await all.registerAll('h1');
		await ask();
		server.clock.now = momentInJapan('2026-11-27', '13:00');
		await all.sweep();
		all.service.received.length = 0;
		expect(await remind()).toBe('done');
		await all.sweep();
		expect(titles()).toEqual(['h1: まだお読みでない回覧：お弁当']);
	});
});

test('no more is read of a household than for a reminder to read', async () => {
	await all.registerAll('h1', 'h2', 'h3');
	await ask();
	await all.publish('川掃除', { id: 'c2' });
	await all.sweep();
	server.clock.advance(60 * 60_000);
	const readsOf = async (id: string) => {
		await association.chair.must({ name: 'circular.remind', args: { id } });
		server.store.meter.take();
		await all.sweep();
		return server.store.meter.take().reads;
	};
	expect(await readsOf('c1')).toBeLessThanOrEqual(await readsOf('c2'));
});

test('the plan is one job a way, by the deadline, which another run does not double', async () => {
	await ask();
	const planned = async () =>
		(await server.db.collection('jobs').get()).docs
			.map((doc) => doc.data() as JobDoc)
			.map(({ name, due }) => `${name} ${due}`)
			.filter((job) => /Answer|Unanswered/u.test(job))
			.sort();
	expect(await planned()).toEqual([`mailUnanswered ${EVENING}`, `remindToAnswer ${EVENING}`]);
	await correct({ deadline: DEADLINE });
	await all.sweep();
	expect(await planned()).toHaveLength(2);
});
