import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import type { LessonRequest } from '#contract/lesson-requests';
import type { Actor } from '#tests/support/actor';
import {
	type EmulatorAssociation,
	foundEmpty,
	foundTenant,
	foundWithActors,
} from '#tests/support/emulator-association';
import { startTestServer, type TestServer } from '#tests/support/server';

const WISH = { wish: 'LINEを習いたい', dates: '2月の平日', people: 12, place: '集会所' };

let server: TestServer;
let association: EmulatorAssociation;
beforeAll(async () => void (server = await startTestServer()));
afterAll(() => server.stop());
beforeEach(async () => void (association = await foundWithActors(server)));

const requests = async (actor: Actor) => (await actor.pull()).rows('lessonRequest');
const atOf = async (actor: Actor) => ((await requests(actor))[0] as LessonRequest).at;

test('a request stands on the desks of the association and of its city, and on no other phone', async () => {
	const { chair, officer, city, leader, volunteer, h1, id } = association;
	await officer.must({ name: 'lesson.request', args: WISH });
	const asked = { ...WISH, id, name: (await city.pull()).rows('lessonRequest')[0]?.name, by: '副会長' };
	for (const actor of [chair, officer, city]) expect(await requests(actor)).toMatchObject([asked]);
	for (const actor of [leader, volunteer, h1]) expect(await requests(actor)).toEqual([]);
	const other = await foundTenant(server, 'city', { id: `other-of-${id}` });
	expect(await requests(other.chair)).toEqual([]);
});

test('the city’s answer comes to the association, with who answered; another request takes its place', async () => {
	const { chair, city, id } = association;
	await chair.must({ name: 'lesson.request', args: WISH });
	const { cursor } = await chair.pull();
	const answer = { text: '2月10日にうかがいます。', day: '2027-02-10' };
	await city.must({ name: 'lesson.answer', args: { id, asked: await atOf(city), ...answer } });
	expect((await chair.pull(cursor)).rows('lessonRequest')).toMatchObject([
		{ ...WISH, answer: { ...answer, by: '市役所', at: server.clock.now } },
	]);
	expect((await city.pull()).rows('audit').at(-1)).toMatchObject({ what: 'lesson.answer', registered: id });
	server.clock.advance(1000);
	await chair.must({ name: 'lesson.request', args: { ...WISH, people: 20 } });
	for (const actor of [chair, city]) {
		const [row] = await requests(actor);
		expect(row).toMatchObject({ people: 20 });
		expect(row).not.toHaveProperty('answer');
	}
});

test('an answer to a request that was changed or taken back meanwhile is refused, and nothing is written', async () => {
	const { chair, city, id } = association;
	await chair.must({ name: 'lesson.request', args: WISH });
	const asked = await atOf(city);
	server.clock.advance(1000);
	await chair.must({ name: 'lesson.request', args: WISH });
	const args = { id, asked, text: 'うかがいます。' };
	expect(await city.ask('lesson.answer', args)).toBe('REQUEST_CHANGED');
	const again = await atOf(city);
	await chair.must({ name: 'lesson.cancel', args: {} });
	expect(await city.ask('lesson.answer', { ...args, asked: again })).toBe('REQUEST_CHANGED');
	for (const actor of [chair, city]) {
		const [row] = await requests(actor);
		expect(row?.withdrawn).toBe(server.clock.now);
		expect(row).not.toHaveProperty('answer');
	}
});

test('a city answers no association of another city, and an association without a city asks nobody', async () => {
	const { chair, id } = association;
	await chair.must({ name: 'lesson.request', args: WISH });
	const other = (await foundTenant(server, 'city', { id: `far-of-${id}` })).chair;
	const args = { id, asked: await atOf(chair), text: 'うかがいます。' };
	expect(await other.ask('lesson.answer', args)).toBe('REQUEST_CHANGED');
	const alone = (await foundEmpty(server, `alone-${id}`)).chair;
	expect(await alone.ask('lesson.request', WISH)).toBe('ASSOCIATION_UNKNOWN');
	const lost = (await foundEmpty(server, `lost-${id}`, 'nowhere').catch(() => undefined))?.chair;
	expect(lost).toBeUndefined();
});
