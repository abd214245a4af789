import { beforeEach, expect, test } from 'vitest';
import type { Lesson } from '#contract/lessons';
import { LESSON_APPLICATION_LIMITS } from '#contract/limits';
import { runJob } from '#functions/jobs/run-job';
import type { Actor } from '#tests/support/actor';
import { association, associationForEachTest, server } from '#tests/support/association-fixture';
import { addPhones, foundWithActors } from '#tests/support/emulator-association';
import { lesson } from '#tests/support/sample-rows';

/* Whoever wants another's place at a lesson, more than one, or to know who else goes there. */

associationForEachTest();

const open = (over: Partial<Lesson> = {}) =>
	association.city.must({ name: 'lesson.put', args: lesson({ takes: 'first', seats: 1, ...over }) });
const send = (actor: Actor, id: string, over: { lesson?: string; people?: number } = {}) =>
	actor.ask('lessonApplication.send', {
		id,
		lesson: 'l1',
		name: `${id}の名前`,
		phone: '090-1234-5678',
		people: 1,
		...over,
	});
const own = async (actor: Actor) => (await actor.pull()).rows('lessonApplication');
const list = async () => (await association.city.pull()).rows('lessonApplicants')[0]?.entries ?? [];
const states = async () => (await list()).map(({ id, state }) => `${id} ${state}`);

/** Carries out what commands asked for, as the sweep does. */
async function runJobs(): Promise<void> {
	const due = await server.store.delivery.dueJobs(server.clock.now, 99);
	for (const id of due.filter((one) => one.endsWith('tellLessonApplicants'))) await runJob(id, server.jobs);
}

beforeEach(() => open());

test('who cancels makes room for who waited, and both are told; a second cancelling makes no more', async () => {
	const { h1, h2, h3 } = association;
	for (const [actor, id] of [
		[h1, 'one'],
		[h2, 'two'],
		[h3, 'three'],
	] as const)
		expect(await send(actor, id)).toBe('done');
	expect(await states()).toEqual(['one accepted', 'two waiting', 'three waiting']);
	expect(await h1.ask('lessonApplication.cancel', { id: 'one' })).toBe('done');
	expect(await h1.ask('lessonApplication.cancel', { id: 'one' })).toBe('done');
	expect(await states()).toEqual(['two accepted', 'three waiting']);
	await runJobs();
	expect(await own(h1)).toMatchObject([{ state: 'cancelled' }]);
	expect(await own(h2)).toMatchObject([{ state: 'accepted', about: { title: 'はじめてのスマホ' } }]);
	expect(await own(h3)).toMatchObject([{ state: 'waiting' }]);
});

test('of many who ask for the last place at the same moment one has it', async () => {
	const phones = await addPhones(association, 6);
	const answers = await Promise.all(phones.map((phone, n) => send(phone, `at-once-${n}`)));
	expect(new Set(answers)).toEqual(new Set(['done']));
	const entries = await list();
	expect(entries).toHaveLength(6);
	expect(entries.filter(({ state }) => state === 'accepted')).toHaveLength(1);
	expect(entries[0]?.state).toBe('accepted');
});

test('two phones of one household have one application between them, be it at the same moment', async () => {
	const { h1, family } = association;
	const answers = await Promise.all([send(h1, 'mine'), send(family, 'hers')]);
	expect(answers.sort()).toEqual(['APPLIED_ALREADY', 'done']);
	expect(await list()).toHaveLength(1);
	expect(await own(family)).toEqual(await own(h1));
});

test('nobody reads or cancels another’s, here or from another association; leaders see nothing of it', async () => {
	const { h1, h2, chair, officer, leader, volunteer, city } = association;
	await send(h1, 'mine');
	const foreign = await foundWithActors(server);
	for (const actor of [h2, foreign.h1]) {
		expect(await actor.ask('lessonApplication.cancel', { id: 'mine' })).toBe('LESSON_APPLICATION_UNKNOWN');
		expect(await send(actor, 'mine')).not.toBe('done');
	}
	for (const actor of [h2, foreign.h1, chair, officer, leader, volunteer, foreign.city]) {
		const { changes } = await actor.pull();
		expect(JSON.stringify(changes)).not.toContain('mineの名前');
	}
	expect(await states()).toEqual(['mine accepted']);
	// The city has what was written, from which association, and no household.
	const [entry] = await list();
	expect(entry).toEqual({
		...{ id: 'mine', association: association.id, at: server.clock.now },
		...{ name: 'mineの名前', phone: '090-1234-5678', people: 1, state: 'accepted' },
	});
	const { changes } = await city.pull();
	expect(JSON.stringify(changes)).not.toContain('"household"');
	const answer = { lesson: 'l1', id: 'mine', state: 'declined' } as const;
	expect(await foreign.city.ask('lessonApplication.answer', answer)).toBe('LESSON_UNKNOWN');
});

test('forged members and associations, and lessons of another city, are refused and leave nothing', async () => {
	const { h1, chair } = association;
	const foreign = await foundWithActors(server);
	const args = { id: 'forged', lesson: 'l1', name: '山田', people: 1 };
	expect(await h1.ask('lessonApplication.send', args, { as: foreign.h1.as })).toBe('ACCESS_ENDED');
	expect(await h1.ask('lessonApplication.send', args, { as: { ...h1.as, member: 'h2' } })).toBe('ACCESS_ENDED');
	expect(await chair.ask('lessonApplication.send', args)).toBe('NOT_ALLOWED');
	expect(await foreign.h1.ask('lessonApplication.send', args)).toBe('LESSON_UNKNOWN');
	expect(await h1.ask('lessonApplication.send', { ...args, people: 99 })).toBe('MALFORMED');
	expect(await h1.ask('lessonApplication.send', { ...args, name: ' ' })).toBe('MALFORMED');
	expect(await list()).toEqual([]);
});

test('a lesson that is over, closed or withdrawn takes none', async () => {
	const { h1, city } = association;
	await open({ id: 'past', day: '2026-11-21' });
	await city.must({ name: 'lesson.put', args: lesson({ id: 'by-phone' }) });
	await open({ id: 'late', until: '2026-11-21' });
	for (const id of ['past', 'by-phone', 'late'])
		expect(await send(h1, `a-${id}`, { lesson: id })).toBe('LESSON_CLOSED');
	const none = { halls: [], lessons: [], endedHalls: [] };
	await city.must({ name: 'lesson.replace', args: { ...none, endedLessons: ['l1'] } });
	expect(await send(h1, 'gone')).toBe('LESSON_UNKNOWN');
});

test('a household has so many applications and no more, however often it takes them back', async () => {
	const { h1 } = association;
	for (let n = 0; n < LESSON_APPLICATION_LIMITS.lesson; n++) {
		expect(await send(h1, `again-${n}`)).toBe('done');
		await h1.must({ name: 'lessonApplication.cancel', args: { id: `again-${n}` } });
	}
	expect(await send(h1, 'once-more')).toBe('LESSON_APPLICANTS_FULL');
	expect(await list()).toEqual([]);
	for (let n = 0; n < LESSON_APPLICATION_LIMITS.household; n++) {
		await open({ id: `other-${n}` });
		expect(await send(h1, `to-${n}`, { lesson: `other-${n}` })).toBe('done');
	}
	await open({ id: 'one-more' });
	expect(await send(h1, 'too-many', { lesson: 'one-more' })).toBe('TOO_MANY_LESSON_APPLICATIONS');
});

test('who leaves is taken off both sides, and who waited moves up', async () => {
	const { h1, h2, chair, id } = association;
	await send(h1, 'one');
	await send(h2, 'two');
	await chair.must({ name: 'household.leave', args: { id: 'h1' } });
	expect(await states()).toEqual(['two accepted']);
	const kept = (await server.db.doc(`associations/${id}/rows/lessonApplication.one`).get()).data();
	expect(JSON.stringify(kept)).not.toContain('oneの名前');
	await runJobs();
	expect(await own(h2)).toMatchObject([{ state: 'accepted' }]);
	await chair.must({ name: 'household.forget', args: { id: 'h2' } });
	expect(await states()).toEqual([]);
});

test('who applied for a lesson that is withdrawn is told, stays on the list, and hears if it comes back', async () => {
	const { h1, city } = association;
	await send(h1, 'one');
	const none = { halls: [], lessons: [], endedHalls: [], endedLessons: [] };
	await city.must({ name: 'lesson.replace', args: { ...none, endedLessons: ['l1'] } });
	await runJobs();
	expect(await own(h1)).toMatchObject([{ gone: server.clock.now }]);
	expect(await states()).toEqual(['one accepted']);
	const again = lesson({ takes: 'first', seats: 1 });
	await city.must({ name: 'lesson.replace', args: { ...none, lessons: [again] } });
	await runJobs();
	const [row] = await own(h1);
	expect(row).toMatchObject({ state: 'accepted' });
	expect(row).not.toHaveProperty('gone');
});

test('the seat accepts no more than there are places, and its answers reach the household', async () => {
	const { h1, h2, city } = association;
	await open({ id: 'asked', takes: 'asked' });
	await send(h1, 'one', { lesson: 'asked' });
	await send(h2, 'two', { lesson: 'asked' });
	const answer = (id: string, state: 'accepted' | 'waiting') =>
		city.ask('lessonApplication.answer', { lesson: 'asked', id, state });
	expect(await answer('one', 'accepted')).toBe('done');
	expect(await answer('two', 'accepted')).toBe('PLACES_TAKEN');
	expect(await answer('two', 'waiting')).toBe('done');
	await runJobs();
	expect(await own(h1)).toMatchObject([{ state: 'accepted' }]);
	expect(await own(h2)).toMatchObject([{ state: 'waiting' }]);
	await city.must({ name: 'lessonApplication.set', args: { lesson: 'asked', takes: 'first', seats: 2 } });
	await runJobs();
	expect(await own(h2)).toMatchObject([{ state: 'accepted' }]);
	const set = { what: 'lessonApplication.set', lesson: 'asked' };
	expect((await city.pull()).rows('audit')).toContainEqual(expect.objectContaining(set));
});
