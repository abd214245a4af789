import { afterEach, beforeEach, expect, test } from 'vitest';
import type { Moment } from '#contract/ids';
import type { Lesson } from '#contract/lessons';
import { runJob } from '#functions/jobs/run-job';
import { SPENDS } from '#functions/http/device-budgets';
import type { Actor } from '#tests/support/actor';
import { association, associationForEachTest, server } from '#tests/support/association-fixture';
import { cardOf } from '#tests/support/cards';
import { addPhones, enter } from '#tests/support/emulator-association';
import { lesson } from '#tests/support/sample-rows';

/* Places at a lesson under pressure: races, replays, late answers, odd texts, and what is left of who has gone. */

associationForEachTest();

const FORM = { lesson: 'l1', name: '山田ふみ', phone: '090-1234-5678', people: 1 };
const open = (over: Partial<Lesson> = {}) =>
	association.city.must({ name: 'lesson.put', args: lesson({ takes: 'first', seats: 1, ...over }) });
const send = (actor: Actor, id: string) => actor.ask('lessonApplication.send', { ...FORM, id });
const cancel = (actor: Actor, id: string) => actor.ask('lessonApplication.cancel', { id });
const list = async () => (await association.city.pull()).rows('lessonApplicants')[0]?.entries ?? [];
const states = async () => (await list()).map(({ id, state }) => `${id} ${state}`);
const own = async (actor: Actor) => (await actor.pull()).rows('lessonApplication');

/** Carries out what the city's lists ask for, as the sweep does; answers how many jobs there were. */
async function tellApplicants(): Promise<number> {
	const all = await server.store.delivery.dueJobs(server.clock.now, 99);
	const due = all.filter((id) => id === `${association.city.as.association}.l1.tellLessonApplicants`);
	for (const id of due) await runJob(id, server.jobs);
	return due.length;
}

let start: Moment;
beforeEach(() => {
	start = server.clock.now;
	return open();
});
afterEach(() => void (server.clock.now = start));

test('phones that apply, cancel and are answered all at once never have more places than there are', async () => {
	await open({ seats: 3 });
	const phones = await addPhones(association, 8);
	await Promise.all(phones.map((phone, n) => send(phone, `a${n}`)));
	const had = (await list()).filter(({ state }) => state === 'accepted').map(({ id }) => id);
	expect(had).toHaveLength(3);
	const before = (await list()).map(({ id }) => id);
	const leaving = phones.filter((_, n) => had.includes(`a${n}`)).slice(0, 2);
	const waiting = before.filter((id) => !had.includes(id));
	await Promise.all([
		...leaving.map((phone) => cancel(phone, `a${phones.indexOf(phone)}`)),
		...waiting
			.slice(-3)
			.map((id) => association.city.ask('lessonApplication.answer', { lesson: 'l1', id, state: 'accepted' })),
	]);
	const after = await list();
	expect(after.filter(({ state }) => state === 'accepted')).toHaveLength(3);
	expect(after.map(({ id }) => id)).toEqual(before.filter((id) => after.some((one) => one.id === id)));
});

test('a replay changes nothing, an id is nobody’s to use again, and a form brings nothing but what it asks for', async () => {
	const { h1, h2 } = association;
	const forged = {
		...{ ...FORM, id: 'one', people: 1 },
		...{ state: 'accepted', at: '2026-01-01T00:00:00.000Z', household: 'h2', city: 'another', association: 'another' },
	};
	await send(h2, 'first');
	const command = h1.command('lessonApplication.send', forged);
	await h1.must(command);
	await h1.must(command);
	expect(await states()).toEqual(['first accepted', 'one waiting']);
	const [row] = await own(h1);
	expect(row).toMatchObject({ household: 'h1', city: association.city.as.association, at: server.clock.now });
	expect((await h1.push([{ ...command, args: { ...FORM, id: 'one', name: '別の人' } }]))[0]).toMatchObject({
		code: 'COMMAND_ID_REUSED',
	});
	expect(await send(h1, 'one')).toBe('APPLIED_ALREADY');
	expect(await send(h2, 'one')).toBe('APPLIED_ALREADY');
	expect((await list()).map(({ name }) => name)).toEqual(['山田ふみ', '山田ふみ']);
});

test('whoever cancels and applies again is the last, whatever the clock of the phone says', async () => {
	const { h1, h2, h3 } = association;
	await send(h1, 'one');
	await send(h2, 'two');
	await send(h3, 'three');
	await cancel(h2, 'two');
	const early = { at: '2026-11-21T01:00:00.000Z' };
	expect(await h2.ask('lessonApplication.send', { ...FORM, id: 'again' }, early)).toBe('done');
	expect(await states()).toEqual(['one accepted', 'three waiting', 'again waiting']);
});

test('a lesson that has begun gives nobody a place, and wakes nobody', async () => {
	const { h1, h2, city } = association;
	await send(h1, 'one');
	await send(h2, 'two');
	server.clock.now = '2026-12-03T04:30:00.000Z';
	expect(await cancel(h1, 'one')).toBe('done');
	await city.must({ name: 'lessonApplication.set', args: { lesson: 'l1', takes: 'first', seats: 9 } });
	expect(await states()).toEqual(['two waiting']);
	expect(await tellApplicants()).toBe(0);
	expect(await own(h2)).toMatchObject([{ state: 'waiting' }]);
});

test('a lesson with fewer places than were given takes none away, and gives none until there is room', async () => {
	const { h1, h2, h3, city } = association;
	await open({ seats: 2 });
	await send(h1, 'one');
	await send(h2, 'two');
	await send(h3, 'three');
	await city.must({ name: 'lessonApplication.set', args: { lesson: 'l1', takes: 'first', seats: 1 } });
	expect(await states()).toEqual(['one accepted', 'two accepted', 'three waiting']);
	await cancel(h1, 'one');
	expect(await states()).toEqual(['two accepted', 'three waiting']);
	await cancel(h2, 'two');
	expect(await states()).toEqual(['three accepted']);
});

test('an answer that a seat’s phone kept does not undo what a colleague, or moving up, made of it since', async () => {
	const { h1, h2, city } = association;
	await send(h1, 'one');
	await send(h2, 'two');
	const late = city.command('lessonApplication.answer', {
		...{ lesson: 'l1', id: 'two', from: 'waiting', state: 'declined' },
	});
	await cancel(h1, 'one');
	expect(await states()).toEqual(['two accepted']);
	expect((await city.push([late]))[0]).toMatchObject({ code: 'ANSWER_CHANGED' });
	expect(await states()).toEqual(['two accepted']);
});

test('a household whose leaving was taken back knows that its place is gone, and keeps nothing of who wanted it', async () => {
	const { h1, h2, chair, id } = association;
	await send(h1, 'one');
	await send(h2, 'two');
	const { cursor } = await h1.pull();
	await chair.must({ name: 'household.leave', args: { id: 'h1' } });
	const doc = (await server.db.doc(`associations/${id}/rows/lessonApplication.one`).get()).data();
	expect(JSON.stringify(doc)).not.toMatch(/山田ふみ|090-1234/u);
	await chair.must({ name: 'household.return', args: { id: 'h1', group: 'g1', asBefore: true } });
	const [row] = (await h1.pull(cursor)).rows('lessonApplication');
	expect(row).toMatchObject({ id: 'one', state: 'cancelled' });
	expect(await send(h1, 'again')).toBe('done');
	expect(await states()).toEqual(['two accepted', 'again waiting']);
	await chair.must({ name: 'household.forget', args: { id: 'h1' } });
	for (const each of ['one', 'again'])
		expect((await server.db.doc(`associations/${id}/rows/lessonApplication.${each}`).get()).exists).toBe(false);
});

test('whoever leaves goes from a list whose lesson the clock took away already', async () => {
	const { h1, chair, city } = association;
	await send(h1, 'one');
	await server.db.doc(`associations/${city.as.association}/rows/lesson.l1`).delete();
	await chair.must({ name: 'household.forget', args: { id: 'h1' } });
	const left = await server.db.doc(`associations/${city.as.association}/rows/lessonApplicants.l1`).get();
	expect(JSON.stringify(left.data())).not.toContain('山田ふみ');
});

test('names with signs that nobody sees, of two lines or without end are refused, and so are telephones', async () => {
	const { h1 } = association;
	for (const text of ['\u202e山田', '山\u200b田', '山田\nふみ', '\u2066山田', '\u0000', '山'.repeat(41), '\u3164'])
		for (const field of ['name', 'phone'])
			expect(await h1.ask('lessonApplication.send', { ...FORM, id: 'odd', [field]: text })).toBe('MALFORMED');
	expect(await list()).toEqual([]);
});

test('no volunteer of the city, no log and no public schedule says who applied', async () => {
	const { h1, city } = association;
	await send(h1, 'one');
	await tellApplicants();
	const card = cardOf(`${city.as.association} helper`);
	await city.must(
		{ name: 'seat.open', args: { id: 'helper', role: 'volunteer', title: '市の相談員' } },
		{ name: 'key.issue', args: { id: 'k-helper', for: { kind: 'seat', seat: 'helper' }, digests: card.digests } },
	);
	const helper = await enter(server, card.secret);
	const schedule = await (await server.request(`/api/lessons/${city.as.association}`)).text();
	const seen = [(await helper.pull()).changes, server.logged, server.noted, schedule];
	expect(schedule).toContain('はじめてのスマホ');
	expect(JSON.stringify(seen)).not.toMatch(/山田ふみ|090-1234/u);
	for (const state of ['accepted', 'declined'] as const)
		expect(await helper.ask('lessonApplication.answer', { lesson: 'l1', id: 'one', state })).toBe('NOT_ALLOWED');
});

test('a thousand applications of one phone end with the first thirty of its ten minutes', async () => {
	const { h1 } = association;
	const once = () => h1.command('lessonApplication.send', { ...FORM, id: 'once' });
	const statuses = [];
	for (let n = 0; n <= SPENDS.lessonApplications; n++)
		statuses.push((await server.request('/api/push', { device: h1.device, json: { commands: [once()] } })).status);
	expect(new Set(statuses.slice(0, -1))).toEqual(new Set([200]));
	expect(statuses.at(-1)).toBe(503);
	expect(await list()).toHaveLength(1);
});
