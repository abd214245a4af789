import { beforeEach, expect, test } from 'vitest';
import type { Envelope } from '#contract/commands';
import { SENDS_PER_HOUR } from '#contract/limits';
import type { PushResult } from '#contract/push';
import type { Actor } from '#tests/support/actor';
import { association, associationForEachTest, server } from '#tests/support/association-fixture';

/* A leader with a grudge, or whoever has her phone, rings a whole association fifty times. */

beforeEach(async () => {
	server.clock.now = '2026-11-22T01:00:00.000Z';
	for (const doc of await server.db.collection('jobs').listDocuments()) await doc.delete();
});
associationForEachTest();

const urgent = (who: Actor, id: string): Envelope =>
	who.command('message.send', { id, text: '至急', audience: { to: 'all' }, urgent: true });
const codes = (results: PushResult[]) => results.map((one) => (one.status === 'refused' ? one.code : one.status));
const fifty = (who: Actor) => Array.from({ length: 50 }, (_, n) => urgent(who, `m-${n}`));
const announcements = async () => (await server.db.collection('jobs').where('name', '==', 'announce').get()).size;

test('fifty urgent messages in one request ring twenty times, and the rest is refused with its reason', async () => {
	const { chair } = association;
	const results = codes(await chair.send(fifty(chair)));
	expect(results).toEqual([
		...Array<string>(SENDS_PER_HOUR).fill('done'),
		...Array<string>(50 - SENDS_PER_HOUR).fill('TOO_MANY_SENDS'),
	]);
	expect(await announcements()).toBe(SENDS_PER_HOUR);
});

test('fifty requests at once ring no more often', async () => {
	const { chair } = association;
	// As from several instances, where no phone waits for itself.
	const results = await Promise.all(
		fifty(chair)
			.slice(0, 9)
			.map((one) => chair.push([one])),
	);
	expect(codes(results.flat())).toEqual(Array(9).fill('done'));
	expect(codes(await chair.push(fifty(chair).slice(9)))).toEqual([
		...Array<string>(SENDS_PER_HOUR - 9).fill('done'),
		...Array<string>(50 - SENDS_PER_HOUR).fill('TOO_MANY_SENDS'),
	]);
});

test('another hour has its own, another seat too, and what wakes nobody is not counted', async () => {
	const { chair, officer } = association;
	await chair.send(fifty(chair));
	expect(codes(await officer.send([urgent(officer, 'of-officer')]))).toEqual(['done']);
	expect(await chair.ask('group.add', { id: 'g9', name: '9班', order: 9 })).toBe('done');
	server.clock.advance(60 * 60 * 1000);
	expect(codes(await chair.send([urgent(chair, 'later')]))).toEqual(['done']);
});

test('what is put for a later hour counts when it is put', async () => {
	const { chair } = association;
	await chair.send(fifty(chair).slice(0, SENDS_PER_HOUR));
	const put = chair.command('later.put', {
		at: '2026-11-23T01:00:00.000Z',
		command: {
			name: 'message.send',
			args: { id: 'tomorrow', text: '断水', audience: { to: 'all' }, urgent: false },
		},
	});
	expect(codes(await chair.send([put]))).toEqual(['TOO_MANY_SENDS']);
});

test('one that is sent again because its answer was lost counts once', async () => {
	const { chair } = association;
	const [first, ...others] = fifty(chair);
	if (!first) throw new Error('none');
	for (let i = 0; i < 3; i++) expect(codes(await chair.send([first]))).toEqual(['done']);
	const rest = codes(await chair.send(others.slice(0, SENDS_PER_HOUR)));
	expect(rest.filter((code) => code === 'done')).toHaveLength(SENDS_PER_HOUR - 1);
});

test('a refusal for another reason uses up nothing', async () => {
	const { chair } = association;
	const nobody = () =>
		chair.command('message.send', {
			id: 'x',
			text: '至急',
			audience: { to: 'groups', groups: ['none'] },
			urgent: true,
		});
	for (let i = 0; i < SENDS_PER_HOUR; i++) expect(codes(await chair.send([nobody()]))).not.toEqual(['done']);
	expect(codes(await chair.send([urgent(chair, 'after')]))).toEqual(['done']);
});
