import 'fake-indexeddb/auto';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { Archive } from '#contract/archive-format';
import type { Audit } from '#contract/audit';
import type { Command } from '#contract/commands';
import { ROWS_VERSION } from '#contract/pull';
import { archiveOf } from '#domain/roster/make-archive';
import { partsOfArchive, picturesOf } from '#domain/roster/archive-parts';
import { restoreArchive, type RestoreDeps } from '#features/roster/import/restore/restore-archive';
import { writeArchive } from '#features/roster/file/archive-file';
import { addFile, getFile } from '#local/files';
import { getOverview } from '#local/overview';
import { getLedger } from '#local/ledgers';
import { listCirculars } from '#local/queries';
import { getRestoreTarget } from '#local/restore';
import { getAssociationRows } from '#local/archive-rows';
import { cardOf } from '#tests/support/cards';
import { startTestServer, type TestServer } from '#tests/support/server';
import { foundEmpty, show } from '#tests/support/emulator-association';
import { content } from '#tests/support/sample-rows';
import { Phone } from './phone';
import { opened, putIn, quiet, readerOf, standing, withoutPhones, depsOf } from './restoring';
import { Simulation } from './simulation';

/** A PNG's first bytes are all that the server looks at. */
const PNG = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a];
const MINUTE_MS = 60_000;

let server: TestServer;
let simulation: Simulation;
beforeAll(async () => {
	server = await startTestServer({ pullLimit: 40 });
});
afterAll(() => server.stop());
beforeEach(async () => {
	simulation = await Simulation.start(server);
});

const picture = (text: string) => new Uint8Array([...PNG, ...new TextEncoder().encode(text)]);

/** Lets the chair do something a minute later, and everybody hear of it. */
async function chair(command: Command, files: string[] = []): Promise<void> {
	server.clock.advance(MINUTE_MS);
	const phone = simulation.phones.chair;
	expect(await phone.ask(command, files)).toHaveProperty('id');
	await phone.sync();
}

async function says(phone: Phone, command: Command): Promise<void> {
	server.clock.advance(MINUTE_MS);
	await phone.sync();
	expect(await phone.ask(command)).toHaveProperty('id');
	await phone.sync();
}

/**
 * A year in a minute: receipts of all kinds, two corrections, a withdrawal, moves, a household that left and one
 * forgotten.
 */
async function aYear(): Promise<void> {
	const { h1, h2, family, chair: phone } = simulation.phones;
	await chair({ name: 'seat.change', args: { id: 'chair', title: '会長', holder: '岡本 修', household: 'h3' } });
	await chair({ name: 'seat.open', args: { id: 'vice', role: 'officer', title: '副会長', household: 'h1' } });
	await says(h1, { name: 'receipt.read', args: { circular: 'c1', version: 1 } });
	await says(family, { name: 'receipt.read', args: { circular: 'c2', version: 1 } });
	await says(family, { name: 'receipt.read', args: { circular: 'c3', version: 1 } });
	await says(h2, { name: 'receipt.read', args: { circular: 'c2', version: 1 } });
	await chair({ name: 'receipt.tick', args: { circular: 'c1', household: 'h4', way: 'paper' } });
	await chair({ name: 'receipt.tick', args: { circular: 'c1', household: 'h3', way: 'told' } });
	const corrected = { id: 'c2', content: content({ title: '訂正' }), from: 1, note: '時刻', again: true };
	await chair({ name: 'circular.correct', args: corrected });
	await says(h2, { name: 'receipt.read', args: { circular: 'c2', version: 2 } });
	await chair({ name: 'household.move', args: { id: 'h2', group: 'g2' } });
	const hash = await addFile(phone.db, phone.m, { type: 'image/png', bytes: picture('犬'), addedAt: phone.now() });
	const dog = { hash, type: 'image/png', bytes: picture('犬').length, width: 1, height: 1, kind: 'photo' } as const;
	const args = { id: 'dog', content: content({ attachments: [dog] }), audience: { to: 'groups', groups: ['g2'] } };
	await chair({ name: 'circular.publish', args: args as Extract<Command, { name: 'circular.publish' }>['args'] }, [
		hash,
	]);
	await says(h2, { name: 'receipt.read', args: { circular: 'dog', version: 1 } });
	await chair({
		name: 'message.send',
		args: { id: 'board', text: '役員会です。', audience: { to: 'officers' }, urgent: false },
	});
	await chair({ name: 'circular.withdraw', args: { id: 'c3', reason: '中止' } });
	await chair({ name: 'household.leave', args: { id: 'h4' } });
	await chair({ name: 'household.forget', args: { id: 'h3' } });
}

/** The file, made as the screen makes it. */
async function exported(): Promise<{ file: Blob; archive: Archive }> {
	const { db, m: memberKey } = simulation.phones.chair;
	const all = await getAssociationRows(db, memberKey);
	if (!all) throw new Error('nothing to take');
	const archive = archiveOf(all, server.clock.now);
	const load = async ({ hash }: { hash: string }) => {
		const file = await getFile(db, memberKey, hash);
		return file && new Blob([file.bytes]);
	};
	const watching = { signal: new AbortController().signal, onprogress: () => undefined };
	const written = await writeArchive(archive, picturesOf(archive), load, watching);
	expect(written?.missing).toEqual([]);
	return { file: written?.file ?? new Blob(), archive };
}

const YEAR = 2026;
let founded = 0;

/** The chair of an association that was just founded, at her phone. */
async function newChair(): Promise<Phone> {
	const id = `new-${(founded += 1)}`;
	const association = await foundEmpty(server, id);
	const phone = new Phone(server, id, association.chair.device);
	await phone.join(association.card('k-chair').secret);
	await phone.sync();
	return phone;
}

describe('an archive that is put in whole', () => {
	test('gives every circular the ledger that it had, and the year the same curve', async () => {
		await aYear();
		const { file, archive } = await exported();
		const phone = await newChair();
		expect(await getRestoreTarget(phone.db, phone.m, server.clock.now)).toEqual({ isEmpty: true, isRestoring: false });
		expect(await putIn(phone, file)).toEqual({ isStopped: false, damaged: 0 });

		const [was, is] = [await standing(simulation.phones.chair), await standing(phone)];
		expect(was.flatMap(({ states }) => states.map(([, , , state]) => state))).toEqual(
			expect.arrayContaining(['readBySelf', 'readByFamily', 'paper', 'told', 'unreached']),
		);
		expect(is).toEqual(was);
		const overview = async ({ db, m: memberKey }: Phone) =>
			withoutPhones(await getOverview(db, memberKey, YEAR, server.clock.now));
		expect(await overview(phone)).toEqual(await overview(simulation.phones.chair));

		const again = await getAssociationRows(phone.db, phone.m);
		const { association, seats, ...rest } = archiveOf(again!, archive.at);
		const { association: old, seats: oldSeats, ...oldRest } = archive;
		expect(rest).toEqual(oldRest);
		expect(association).toEqual({ ...old, id: association.id });
		// The one who restores stays the chair, and takes the household over; everybody else is as before.
		expect(seats.filter(({ id }) => id !== 'chair')).toEqual(oldSeats.filter(({ id }) => id !== 'chair'));
		expect(seats.find(({ id }) => id === 'chair')).toEqual({ ...oldSeats.find(({ id }) => id === 'chair') });
		expect(phone.reported).toEqual([]);
		expect(await phone.outbox()).toEqual([]);
	});

	test('brings its pictures, for those who may see them and nobody else', async () => {
		await aYear();
		const phone = await newChair();
		await putIn(phone, (await exported()).file);
		const [association] = phone.m.split('/');
		const dog = (await listCirculars(phone.db, phone.m, 100)).find(({ circular }) => circular.id === 'dog');
		const [attachment] = dog!.circular.content.attachments;
		const path = (member: string) => `/api/attachments/${association}/${attachment!.hash}?member=${member}`;
		const seen = await server.request(path('chair'), { device: phone.device });
		expect(new Uint8Array(await seen.arrayBuffer())).toEqual(picture('犬'));
		// 2班's picture: h2 moved there, h1 lives in 1班.
		for (const [household, status] of [
			['h1', 404],
			['h2', 200],
		] as const) {
			const key = cardOf(`${association} ${household}`);
			const target = { kind: 'household', household, relation: 'self' } as const;
			await phone.ask({ name: 'key.issue', args: { id: `k-${household}`, for: target, digests: key.digests } });
			await phone.sync();
			const home = new Phone(server, `${association}-${household}`, `d-${association}-${household}`);
			await home.join(key.secret);
			await home.sync();
			expect((await server.request(path(household), { device: home.device })).status).toBe(status);
		}
		expect(await phone.db.files.count()).toBe(0);
	});

	test('lives on: who reads, ticks and moves now stands above all that was', async () => {
		await aYear();
		const { file } = await exported();
		const phone = await newChair();
		await putIn(phone, file);
		const before = await standing(phone);
		const args = { id: 'after', content: content(), audience: { to: 'all' } as const };
		expect(await phone.ask({ name: 'circular.publish', args })).toHaveProperty('id');
		await phone.ask({ name: 'household.move', args: { id: 'h1', group: 'g2' } });
		await phone.ask({ name: 'receipt.tick', args: { circular: 'after', household: 'h2', way: 'paper' } });
		await phone.sync();
		expect((await standing(phone)).filter(({ circular }) => circular.id !== 'after')).toEqual(before);
		const after = await getLedger(phone.db, phone.m, 'after');
		expect(after?.ledger.doors.map(({ household, state }) => [household.id, state])).toEqual([
			['h1', 'unreached'],
			['h2', 'paper'],
		]);
	});

	test('opens no old card and lets no old phone in', async () => {
		await aYear();
		const phone = await newChair();
		await putIn(phone, (await exported()).file);
		const [association = ''] = phone.m.split('/');
		const { h1 } = simulation.phones;
		const json = { v: ROWS_VERSION, members: [{ as: { association, member: 'h1' }, cursor: null }] };
		const reply = await server.request('/api/pull', { device: h1.device, json });
		expect(await reply.json()).toMatchObject({ pages: [{ status: 'ended' }] });
		const old = await show(server, simulation.association.card('k-h1').secret);
		expect(await old.json()).toMatchObject({ member: { association: simulation.association.id } });
	});

	test('leaves a line in the audit for its beginning, for each part and for its end', async () => {
		await aYear();
		const { file, archive } = await exported();
		const phone = await newChair();
		await putIn(phone, file);
		const lines = (await phone.db.rows.toArray()).filter(({ kind }) => kind === 'audit').map(({ row }) => row);
		const parts = [...partsOfArchive(archive)];
		const count = parts.reduce((sum, { rows }) => sum + rows.length, 0);
		const ofArchive = (lines as Audit[]).filter(({ what }) => what.startsWith('archive.'));
		expect(ofArchive.sort((a, b) => (a.id < b.id ? -1 : 1))).toMatchObject([
			{ what: 'archive.begin', count, by: { member: 'chair' } },
			...parts.map(({ kind, rows }) => ({ what: 'archive.put', kind, count: rows.length })),
			{ what: 'archive.end' },
		]);
	});
});

describe('a restore that breaks off', () => {
	test.each([1, 2, 3, 4, 5, 6])('after %i parts goes on with the same file and ends the same', async (stop) => {
		await aYear();
		const { file } = await exported();
		const archive = await opened(file);
		const phone = await newChair();
		const broken = new AbortController();
		let asked = 0;
		const deps = depsOf(phone);
		const breaking: RestoreDeps = {
			...deps,
			ask: (command, files) => {
				asked += 1;
				if (asked === stop) broken.abort();
				return deps.ask(command, files);
			},
		};
		const first = await restoreArchive(archive.summary, readerOf(archive), breaking, {
			...quiet(),
			signal: broken.signal,
		});
		expect(first.isStopped).toBe(true);
		phone.reboot();
		await phone.sync();
		expect(await getRestoreTarget(phone.db, phone.m, server.clock.now)).toMatchObject({ isRestoring: true });
		expect(await putIn(phone, file)).toEqual({ isStopped: false, damaged: 0 });
		expect(await standing(phone)).toEqual(await standing(simulation.phones.chair));
		expect(await getRestoreTarget(phone.db, phone.m, server.clock.now)).toMatchObject({
			isRestoring: false,
			isEmpty: false,
		});
	});

	test('goes on from another phone, and twice at once changes nothing', async () => {
		await aYear();
		const { file } = await exported();
		const phone = await newChair();
		const archive = await opened(file);
		await phone.ask({ name: 'archive.begin', args: archive.summary.begin });
		for (const part of archive.parts.slice(0, 2)) {
			await phone.sync();
			await phone.ask({ name: 'archive.put', args: { archive: archive.summary.begin.archive, part } });
		}
		await phone.sync();
		// The store was wiped: this phone knows nothing of what was asked for.
		await phone.wipe();
		const [association = ''] = phone.m.split('/');
		await phone.join(cardOf(`${association} k-chair`).secret);
		await phone.sync();
		expect(await putIn(phone, file)).toEqual({ isStopped: false, damaged: 0 });
		expect(await standing(phone)).toEqual(await standing(simulation.phones.chair));
	});

	test('does not go on with another file', async () => {
		const { file } = await exported();
		const phone = await newChair();
		await phone.ask({ name: 'archive.begin', args: (await opened(file)).summary.begin });
		await phone.sync();
		await chair({ name: 'circular.withdraw', args: { id: 'c1', reason: '' } });
		expect(await putIn(phone, (await exported()).file)).toMatchObject({ isStopped: true, failed: 'ARCHIVE_OTHER' });
		expect(await putIn(phone, file)).toMatchObject({ isStopped: false });
	});
});
