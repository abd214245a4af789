import { beforeEach, expect, test } from 'vitest';
import type { Moment } from '#contract/ids';
import type { Answer, Entry, Question } from '#contract/questions';
import { standing } from '#domain/answers/entries';
import { addMs, DAY_MS } from '#domain/moment';
import type { Actor } from '#tests/support/actor';
import { association, associationForEachTest, server } from '#tests/support/association-fixture';
import { addPhones } from '#tests/support/emulator-association';
import { content, question } from '#tests/support/sample-rows';

/* Answers that come late, twice, from two sides, from the wrong side, or under a false hour. */

let deadline: Moment;

associationForEachTest();
beforeEach(async () => {
	deadline = addMs(server.clock.now, 3 * DAY_MS);
	const args = { id: 'c1', content: asking(), audience: { to: 'all' as const } };
	await association.chair.must({ name: 'circular.publish', args });
});

const asking = (over: Partial<Question> = {}) => content({ question: question({ deadline, ...over }) });
const said = (number: number): Entry['values'] => [{ item: 'q1', kind: 'number', number }];
const answer = (actor: Actor, number: number, at = server.clock.now) =>
	actor.ask('answer.put', { circular: 'c1', values: said(number) }, { at });
const slip = (actor: Actor, household: string, values = said(3)) =>
	actor.ask('answer.slip', { circular: 'c1', household, values });
const correct = (from: number, over: Partial<Question>) =>
	association.chair.must({
		name: 'circular.correct',
		args: { id: 'c1', content: asking(over), from, note: '', again: false },
	});
const answersOf = async (actor: Actor): Promise<Answer[]> => (await actor.pull()).rows('answer');
async function answerOfH1(): Promise<{ ways: string[]; counts: Entry['values'] | undefined }> {
	const row = (await answersOf(association.chair)).find(({ household }) => household === 'h1');
	return { ways: (row?.entries ?? []).map(({ way }) => way), counts: standing(row).counts?.values };
}

test('a week without signal: the answer counts as in time, the slip entered meanwhile is the later one, and both are kept', async () => {
	const { h1, leader } = association;
	const offline = h1.command('answer.put', { circular: 'c1', values: said(2) });
	server.clock.advance(5 * DAY_MS);
	expect(await slip(leader, 'h1')).toBe('done');
	server.clock.advance(2 * DAY_MS);
	expect(await h1.push([offline])).toMatchObject([{ status: 'done' }]);
	expect(await answerOfH1()).toEqual({ ways: ['paper', 'self'], counts: said(3) });
	const [row] = await answersOf(association.chair);
	expect(row?.entries.map(({ arrived }) => arrived)).toEqual([undefined, server.clock.now]);
	expect(await answer(h1, 5)).toBe('ANSWERS_CLOSED');
});

test('the same answer ten times at once is one, and under its id nothing else can be said', async () => {
	const { h1 } = association;
	const once = h1.command('answer.put', { circular: 'c1', values: said(2) });
	await Promise.all(Array.from({ length: 5 }, () => h1.push([once, once])));
	const other = { ...once, args: { circular: 'c1', values: said(9) } };
	expect(await h1.push([other])).toMatchObject([{ status: 'refused', code: 'COMMAND_ID_REUSED' }]);
	expect(await answerOfH1()).toEqual({ ways: ['self'], counts: said(2) });
});

test('of two phones the later word counts, whichever arrives first, and the other one stays visible', async () => {
	const { h1 } = association;
	const second = await association.enter('k-h1');
	const early = h1.command('answer.put', { circular: 'c1', values: said(1) });
	server.clock.advance(60_000);
	expect(await answer(second, 4)).toBe('done');
	expect(await h1.push([early])).toMatchObject([{ status: 'done' }]);
	expect(await answerOfH1()).toEqual({ ways: ['self', 'self'], counts: said(4) });
});

test('an hour that cannot be is the server’s own', async () => {
	const { h1, h2 } = association;
	const sent = server.clock.now;
	expect(await answer(h1, 2, addMs(sent, 300 * DAY_MS))).toBe('done');
	server.clock.advance(4 * DAY_MS);
	for (const at of [addMs(sent, -DAY_MS), addMs(sent, 300 * DAY_MS), server.clock.now])
		expect(await answer(h2, 2, at)).toBe('ANSWERS_CLOSED');
	const [row] = await answersOf(association.chair);
	expect(row?.entries.map(({ at }) => at)).toEqual([sent]);
});

test('who was in time when the deadline was brought forward is in time; where it was put off, so is who was late', async () => {
	const { h1, h2, h3 } = association;
	server.clock.advance(DAY_MS);
	const offline = h1.command('answer.put', { circular: 'c1', values: said(2) });
	server.clock.advance(DAY_MS);
	await correct(1, { deadline: addMs(deadline, -2.5 * DAY_MS) });
	expect(await h1.push([offline])).toMatchObject([{ status: 'done' }]);
	expect(await answer(h2, 2)).toBe('ANSWERS_CLOSED');
	await correct(2, { deadline: addMs(deadline, DAY_MS) });
	expect(await answer(h3, 2)).toBe('done');
});

test('after a correction what no longer fits is refused, and what was said stays', async () => {
	const { h1, h2 } = association;
	expect(await answer(h1, 8)).toBe('done');
	await correct(1, { items: [{ id: 'q1', label: '弁当の数', kind: 'number', least: 0, most: 5 }] });
	expect(await answer(h2, 8)).toBe('ANSWER_UNFIT');
	expect(await answerOfH1()).toMatchObject({ counts: said(8) });
	await association.chair.must({
		name: 'circular.correct',
		args: { id: 'c1', content: content(), from: 2, note: '', again: false },
	});
	expect(await answer(h1, 2)).toBe('QUESTION_UNKNOWN');
	await association.chair.must({ name: 'circular.withdraw', args: { id: 'c1', reason: '' } });
	expect(await answer(h1, 2)).toBe('CIRCULAR_WITHDRAWN');
});

test('an answer is its household’s, its leader’s of that day and the desk’s: after a move, and after it left', async () => {
	const { chair, officer, leader, leader2, h1, h2, h3, family, volunteer, city } = association;
	expect(await answer(h1, 2)).toBe('done');
	const offline = h1.command('answer.put', { circular: 'c1', values: said(7) });
	for (const actor of [chair, officer, leader, h1, family]) expect(await answersOf(actor)).toHaveLength(1);
	for (const actor of [leader2, h2, h3, volunteer, city]) expect(await answersOf(actor)).toEqual([]);
	await chair.must({ name: 'household.move', args: { id: 'h1', group: 'g2' } });
	expect(await slip(leader2, 'h1')).toBe('NOT_ALLOWED');
	expect(await slip(leader, 'h1', [])).toBe('done');
	expect(await answersOf(leader2)).toEqual([]);
	await chair.must({ name: 'household.leave', args: { id: 'h1' } });
	expect(await h1.push([offline])).toMatchObject([{ status: 'done' }]);
	expect(await answersOf(leader)).toMatchObject([{ household: 'h1' }]);
});

test('nobody answers for another household, whatever is named, nor family before it may', async () => {
	const { h1, h2, leader, family, volunteer } = association;
	expect(await slip(h1, 'h2')).toBe('NOT_ALLOWED');
	expect(await slip(leader, 'h3')).toBe('NOT_ALLOWED');
	expect(await answer(leader, 2)).toBe('NOT_ALLOWED');
	expect(await answer(volunteer, 2)).toBe('NOT_ALLOWED');
	expect(await answer(family, 2)).toBe('FAMILY_NOT_LET');
	expect(await family.ask('answer.allowFamily', { allowed: true })).toBe('NOT_ALLOWED');
	const forged = { circular: 'c1', values: said(2), household: 'h1', at: deadline, way: 'paper', source: 'chair' };
	expect(await h2.ask('answer.put', forged)).toBe('done');
	expect(await answersOf(association.chair)).toMatchObject([
		{ household: 'h2', entries: [{ way: 'self', source: h2.device, at: server.clock.now }] },
	]);
	expect(await h1.ask('answer.allowFamily', { allowed: true })).toBe('done');
	expect(await answer(family, 2)).toBe('done');
	expect(await answerOfH1()).toEqual({ ways: ['family'], counts: said(2) });
});

test('a hundred households that answer at once share no document, and every one is there', async () => {
	const phones = await addPhones(association, 100);
	await association.chair.must({
		name: 'circular.publish',
		args: { id: 'c2', content: asking(), audience: { to: 'all' } },
	});
	const head = async () => (await server.db.doc(`associations/${association.id}`).get()).data()?.seq as number;
	const before = await head();
	const all = await Promise.all(phones.map((phone) => phone.ask('answer.put', { circular: 'c2', values: said(1) })));
	expect(new Set(all)).toEqual(new Set(['done']));
	expect(await head()).toBe(before);
	expect(await answersOf(association.chair)).toHaveLength(phones.length);
});

test('each slip leaves a line in the record, with who entered it, and a forgotten household gets none', async () => {
	const { leader, chair } = association;
	await slip(leader, 'h1');
	await slip(leader, 'h1', []);
	const lines = (await chair.pull()).rows('audit').filter(({ what }) => what === 'answer.slip');
	expect(lines.map(({ by, household, cancelled }) => [by.member, household, cancelled])).toEqual([
		['leader', 'h1', undefined],
		['leader', 'h1', true],
	]);
	await chair.must({ name: 'household.forget', args: { id: 'h1' } });
	expect(await answersOf(chair)).toEqual([]);
	expect(await slip(leader, 'h1')).toBe('HOUSEHOLD_UNKNOWN');
});

test('neighbours see nothing but the sums, and those only where the desk shows them', async () => {
	const { officer, leader, h1, h2 } = association;
	await answer(h1, 2);
	const told = async () => JSON.stringify((await h2.pull()).changes);
	expect(await told()).not.toContain(h1.device);
	const sums = { answered: 1, total: 4, items: [{ item: 'q1', answered: 1, sum: 2, options: [] }] };
	expect(await leader.ask('answer.showSums', { circular: 'c1', sums })).toBe('NOT_ALLOWED');
	expect(await h2.ask('answer.showSums', { circular: 'c1', sums })).toBe('NOT_ALLOWED');
	expect(await officer.ask('answer.showSums', { circular: 'c1', sums })).toBe('done');
	expect((await h2.pull()).rows('circular')).toMatchObject([{ sums: { ...sums, at: server.clock.now } }]);
	expect(await told()).not.toContain(h1.device);
	expect((await h2.pull()).rows('answer')).toEqual([]);
});
