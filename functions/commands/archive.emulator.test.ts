import { expect, test } from 'vitest';
import type { ArgsOf } from '#contract/commands';
import type { Circular } from '#contract/rows';
import type { ArchivePart } from '#domain/commands/archive/shared';
import { association, associationForAllTests, server } from '#tests/support/association-fixture';
import { foundEmpty } from '#tests/support/emulator-association';
import { content } from '#tests/support/sample-rows';

associationForAllTests();

const id = 'b'.repeat(64);
const facts = { name: '町内会', district: '操南学区', phone: '1' };
const begin = (over: object = {}) => ({ archive: id, association: facts, highest: 100, count: 1, ...over }) as const;
const group = { id: 'g1', name: '1班', order: 1, state: 'active' } as const;
const home = { id: 'h1', name: '山田', order: 1, ways: [], stays: [{ group: 'g1', officer: false, from: 4 }] };

test('the server opens only an association that holds nothing yet', async () => {
	const { chair: living } = association;
	expect(await living.ask('archive.begin', begin())).toBe('ASSOCIATION_NOT_EMPTY');
	for (const [name, args] of [
		['group.add', { id: 'g1', name: '1班', order: 1 }],
		['message.send', { id: 'c1', text: 'はじめまして', audience: { to: 'all' }, urgent: false }],
	] as const) {
		const actor = (await foundEmpty(server, `lived-${name.split('.')[0]}`)).chair;
		expect(await actor.ask(name, args as never)).toBe('done');
		expect(await actor.ask('archive.begin', begin())).toBe('ASSOCIATION_NOT_EMPTY');
	}
});

test('the server writes no past before a restore is begun, nor after it has ended', async () => {
	const actor = (await foundEmpty(server, 'closed')).chair;
	const put: ArgsOf<'archive.put'> = { archive: id, part: { kind: 'group', rows: [group] } };
	expect(await actor.ask('archive.put', put)).toBe('ARCHIVE_CLOSED');
	expect(await actor.ask('archive.begin', begin())).toBe('done');
	expect(await actor.ask('archive.put', { ...put, archive: 'c'.repeat(64) })).toBe('ARCHIVE_CLOSED');
	expect(await actor.ask('archive.end', { archive: 'c'.repeat(64) })).toBe('ARCHIVE_OTHER');
	expect(await actor.ask('archive.put', put)).toBe('done');
	expect(await actor.ask('association.change', { id: 'closed', ...facts, name: '新' })).toBe('done');
	expect(await actor.ask('archive.put', put)).toBe('done');
	expect(await actor.ask('archive.end', { archive: id })).toBe('done');
	expect(await actor.ask('archive.put', put)).toBe('ARCHIVE_CLOSED');
	expect((await actor.pull()).rows('association')).toEqual([
		{ id: 'closed', ...facts, name: '新', restored: server.clock.now },
	]);
});

test('the server gives the rows numbers above the archive’s, so that a phone that was there before receives them all', async () => {
	const actor = (await foundEmpty(server, 'numbers')).chair;
	const { cursor } = await actor.pull();
	await actor.ask('archive.begin', begin({ highest: 5_000 }));
	await actor.ask('archive.put', { archive: id, part: { kind: 'group', rows: [group] } });
	const pulled = await actor.pull(cursor);
	expect(pulled.rows('group')).toEqual([group]);
	expect(pulled.cursor.shared).toBeGreaterThan(5_000);
});

test('the server refuses rows that no archive of Kairan holds', async () => {
	const actor = (await foundEmpty(server, 'hostile')).chair;
	await actor.ask('archive.begin', begin());
	const put = (part: unknown) => actor.ask('archive.put', { archive: id, part: part as ArchivePart });
	const homes = (...rows: object[]) => put({ kind: 'household', rows });
	expect(await homes(home)).toBe('GROUP_UNKNOWN');
	expect(await put({ kind: 'group', rows: [group] })).toBe('done');
	expect(await homes({ ...home, id: 'chair' })).toBe('HOUSEHOLD_EXISTS');
	for (const stays of [
		[{ group: 'g1', officer: false, from: 101 }],
		[{ group: 'g1', officer: false, from: 4, to: 101 }],
		[{ group: 'g1', officer: false, from: 9, to: 4 }],
		[
			{ group: 'g1', officer: false, from: 4 },
			{ group: 'g1', officer: false, from: 9 },
		],
	]) {
		expect(await homes({ ...home, stays })).toBe('MALFORMED');
	}
	expect(await homes(home)).toBe('done');
	expect(await put({ kind: 'seat', rows: [{ id: 'h1', role: 'officer', title: '役' }] })).toBe('SEAT_EXISTS');
	expect(await put({ kind: 'seat', rows: [{ id: 's1', role: 'officer', title: '役', household: 'h9' }] })).toBe(
		'HOUSEHOLD_UNKNOWN',
	);
	await association.chair.ask('circular.publish', { id: 'c1', content: content(), audience: { to: 'all' } });
	const [one] = (await association.chair.pull()).rows('circular');
	const circular = { ...(one as Circular), publishedSeq: 50 };
	expect(await put({ kind: 'circular', rows: [{ ...circular, publishedSeq: 101 }] })).toBe('MALFORMED');
	expect(await put({ kind: 'circular', rows: [circular] })).toBe('done');
	const receipt = { circular: circular.id, household: 'h1' };
	expect(await put({ kind: 'receipt', rows: [{ ...receipt, household: 'h9' }] })).toBe('HOUSEHOLD_UNKNOWN');
	expect(await put({ kind: 'receipt', rows: [{ ...receipt, circular: 'c9' }] })).toBe('CIRCULAR_UNKNOWN');
	expect(await put({ kind: 'receipt', rows: [receipt] })).toBe('done');
	expect(await put({ kind: 'key', rows: [{ id: 'k' }] })).toBe('MALFORMED');
	expect(await put({ kind: 'group', rows: Array(201).fill(group) })).toBe('MALFORMED');
	expect(await actor.ask('archive.begin', begin({ highest: Number.MAX_SAFE_INTEGER }))).toBe('MALFORMED');
});

test('the server keeps what was done since when a part comes twice', async () => {
	const actor = (await foundEmpty(server, 'twice')).chair;
	await actor.ask('archive.begin', begin());
	const part = (kind: string, row: object) =>
		actor.ask('archive.put', { archive: id, part: { kind, rows: [row] } as unknown as ArchivePart });
	await part('group', group);
	await part('household', home);
	await actor.ask('household.change', { id: 'h1', name: '佐藤', ways: [] });
	expect(await part('household', home)).toBe('done');
	expect((await actor.pull()).rows('household')).toMatchObject([{ name: '佐藤' }]);
});

test('the server ends the archive’s chairs, for there is one', async () => {
	const actor = (await foundEmpty(server, 'chairs')).chair;
	await actor.ask('archive.begin', begin());
	const rows = [
		{ id: 'old', role: 'chair', title: '会長', until: '2020-04-01' },
		{ id: 'last', role: 'chair', title: '会長', holder: '岡本 修', from: '2020-04-01' },
		{ id: 'vice', role: 'officer', title: '副会長' },
	] as const;
	await actor.ask('archive.put', { archive: id, part: { kind: 'seat', rows: [...rows] } });
	expect((await actor.pull()).rows('seat')).toMatchObject([
		{ id: 'old', until: '2020-04-01' },
		{ id: 'last', until: '2026-11-22' },
		{ id: 'vice', role: 'officer' },
		{ id: 'chair', role: 'chair', holder: '岡本 修' },
	]);
	expect(await actor.ask('group.add', { id: 'g1', name: '1班', order: 1 })).toBe('done');
});
