import { beforeEach, expect, test } from 'vitest';
import type { ArgsOf } from '#contract/commands';
import type { Actor } from '#tests/support/actor';
import { all, announcementsForEachTest, association, server } from '#tests/support/announcement-fixture';
import { titleOf } from '#tests/support/announcements';
import { content } from '#tests/support/sample-rows';
import { runJob } from './run-job';

announcementsForEachTest();
beforeEach(async () => {
	await all.registerAll('h1', 'h3');
});

const inJapan = (time: string) => new Date(`2026-11-22T${time}+09:00`).toISOString();
const message = (over: Partial<ArgsOf<'message.send'>> = {}): ArgsOf<'later.put'>['command'] => ({
	name: 'message.send',
	args: { id: 'm1', text: '川掃除は あすです', audience: { to: 'all' }, urgent: false, ...over },
});
const put = (by: Actor, command = message(), at = inJapan('12:00')) => by.ask('later.put', { at, command });
const scheduled = async (by = association.chair) => (await by.pull()).rows('scheduled')[0];
const circulars = async (by: Actor) => (await by.pull()).rows('circular').map(({ id }) => id);

test('nothing goes before its time; then it is as if it was sent at that hour, once', async () => {
	expect(await put(association.chair)).toBe('done');
	all.at('11:59');
	await all.sweep();
	expect(await circulars(association.h1)).toEqual([]);
	expect(await scheduled()).toMatchObject({ id: 'm1', at: inJapan('12:00'), state: 'waiting', by: { seat: 'chair' } });
	all.at('12:01');
	await all.sweep();
	await all.sweep();
	expect(all.reached()).toEqual(['h1', 'h3']);
	expect(titleOf(all.service.received[0])).toBe('お知らせ：川掃除は あすです');
	const [sent] = (await association.h1.pull()).rows('circular');
	expect(sent).toMatchObject({ id: 'm1', publishedAt: inJapan('12:01'), by: { title: '会長' } });
	const row = await scheduled();
	expect(row?.state).toBe('sent');
	expect(row).not.toHaveProperty('command');
});

test('what follows it is handed on at once, and not found by the sweep a minute later', async () => {
	const handed: string[] = [];
	await put(association.chair);
	all.at('12:01');
	const deps = { ...server.jobs, dispatchJobs: async (ids: string[]) => void handed.push(...ids) };
	for (let times = 0; times < 2; times++) await runJob(`${association.id}.m1.sendLater`, deps);
	expect(handed).toEqual(['announce', 'mail', 'ladder'].map((name) => `${association.id}.m1.${name}`));
});

test('what is taken back is not sent; what is sent is not taken back', async () => {
	await put(association.chair);
	await put(association.chair, message({ id: 'm2' }), inJapan('13:00'));
	expect(await association.officer.ask('later.cancel', { id: 'm1' })).toBe('done');
	all.at('12:30');
	await all.sweep();
	expect(await circulars(association.h1)).toEqual([]);
	all.at('13:30');
	await all.sweep();
	expect(await circulars(association.h1)).toEqual(['m2']);
	expect(await association.chair.ask('later.cancel', { id: 'm2' })).toBe('CIRCULAR_EXISTS');
});

test('a person joins before it goes: it is decided and addressed as of then', async () => {
	await put(association.chair, message({ audience: { to: 'groups', groups: ['g1'] } }));
	await association.chair.must({ name: 'household.move', args: { id: 'h3', group: 'g1' } });
	all.at('12:01');
	await all.sweep();
	expect(all.reached()).toEqual(['h1', 'h3']);
	expect(await circulars(association.h3)).toEqual(['m1']);
});

test('why it could not be sent stands on its row, with its text', async () => {
	const { chair, leader } = association;
	await chair.must({ name: 'group.add', args: { id: 'g9', name: '9班', order: 9 } });
	const command = { name: 'circular.publish' as const, args: { id: 'c9', content: content(), audience: to('g9') } };
	await put(chair, command);
	await chair.must({ name: 'group.dissolve', args: { id: 'g9' } });
	all.at('12:01');
	await all.sweep();
	expect(await scheduled()).toMatchObject({ state: 'refused', code: 'GROUP_DISSOLVED', command });
	expect(await circulars(chair)).toEqual([]);
	expect(await scheduled(leader)).toBeUndefined();
	expect(await chair.ask('later.cancel', { id: 'c9' })).toBe('done');
});

test('a seat that has ended sends nothing any more', async () => {
	const { chair, officer } = association;
	await put(officer);
	await chair.must({ name: 'seat.close', args: { id: 'officer' } });
	all.at('12:01');
	await all.sweep();
	expect(await scheduled()).toMatchObject({ state: 'refused', code: 'ACCESS_ENDED' });
	expect(await circulars(association.h1)).toEqual([]);
});

test('it is seen by its writer and the desk', async () => {
	const { leader, leader2, h1, chair } = association;
	expect(await put(leader, message({ audience: to('g1') }))).toBe('done');
	expect(await put(leader, message({ id: 'm2' }))).toBe('NOT_ALLOWED');
	for (const seer of [leader, chair]) expect((await scheduled(seer))?.id).toBe('m1');
	await chair.must({ name: 'seat.open', args: { id: 'second', role: 'groupLeader', title: '班長', group: 'g1' } });
	await association.issue('k-second', { kind: 'seat', seat: 'second' });
	const second = await association.enter('k-second');
	for (const other of [second, leader2, h1]) expect(await scheduled(other)).toBeUndefined();
});

function to(group: string) {
	return { to: 'groups' as const, groups: [group] };
}
