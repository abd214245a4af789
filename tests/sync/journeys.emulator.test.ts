import 'fake-indexeddb/auto';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { Command } from '#contract/commands';
import { addFile } from '#local/files';
import { getLedger } from '#local/ledgers';
import { getCircular, listCirculars } from '#local/queries';
import { startTestServer, type TestServer } from '#tests/support/server';
import { content } from '#tests/support/sample-rows';
import { expectAll } from './invariants';
import { Phone } from './phone';
import { publish } from './taps';
import { Simulation } from './simulation';

const HOUR_MS = 60 * 60 * 1000;
/** A PNG's first bytes are all that the server looks at. */
const PNG = new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 1, 2, 3]);

let server: TestServer;
let simulation: Simulation;
beforeAll(async () => {
	server = await startTestServer({ pullLimit: 7 });
});
afterAll(() => server.stop());
beforeEach(async () => {
	simulation = await Simulation.start(server);
});

const read = (circular: string): Command => ({ name: 'receipt.read', args: { circular, version: 1 } });
const refusals = async (phone: Phone) => (await phone.outbox()).map(({ code }) => code);
const pngOf = (text: string) => ({
	type: 'image/png',
	bytes: new Uint8Array([...PNG, ...new TextEncoder().encode(text)]),
	addedAt: server.clock.now,
});

async function publishWith(phone: Phone, id: string, file: ReturnType<typeof pngOf>) {
	const hash = await addFile(phone.db, phone.m, file);
	const attachment = {
		hash,
		type: 'image/png',
		bytes: Math.max(1, file.bytes.length),
		width: 1,
		height: 1,
		kind: 'photo',
	} as const;
	const args = { id, content: content({ attachments: [attachment] }), audience: { to: 'all' } as const };
	expect(await phone.ask({ name: 'circular.publish', args }, [hash])).toHaveProperty('id');
	return hash;
}

describe('the main journey', () => {
	test('SY2 what was read without signal reaches the ledger when the signal comes, with the hour of the reading', async () => {
		const { h1, chair } = simulation.phones;
		const [first] = await listCirculars(h1.db, h1.m, 1);
		const id = first?.circular.id ?? '';
		h1.net.fates = Array(20).fill('lost');
		await h1.ask(read(id));
		const hour = h1.now();
		await h1.sync();
		expect(h1.status.state).toMatchObject({ phase: 'backoff', trouble: 'unreachable' });
		expect((await getCircular(h1.db, h1.m, id))?.read).toBe('unsent');
		server.clock.advance(30 * HOUR_MS);
		h1.net.heal();
		await h1.sync();
		await chair.sync();
		const door = (await getLedger(chair.db, chair.m, id))?.ledger.doors.find(({ household }) => household.id === 'h1');
		expect(door).toMatchObject({ state: 'readBySelf', receipt: { readBySelf: { at: hour } } });
		await simulation.heal();
		await expectAll(simulation);
	});

	test('SY3 SY19 a server that is down for an hour in the middle of a publish costs a wait and nothing else', async () => {
		const { chair, h1 } = simulation.phones;
		await chair.ask(publish('late', 0));
		chair.net.fates = ['dropped', ...Array(60).fill('busy')];
		for (let minute = 0; minute < 6; minute++) {
			await chair.sync();
			server.clock.advance(HOUR_MS / 6);
			expect((await listCirculars(chair.db, chair.m, 9))[0]).toMatchObject({ circular: { id: 'late' }, pending: true });
		}
		chair.net.heal();
		await chair.sync();
		await h1.sync();
		expect(await getCircular(h1.db, h1.m, 'late')).toMatchObject({ read: 'no' });
		await simulation.heal();
		await expectAll(simulation);
	});

	test('SY5 a picture is on the server before its circular, however often the way breaks', async () => {
		const { chair, h1 } = simulation.phones;
		const hash = await publishWith(chair, 'withPicture', pngOf('house'));
		chair.net.fates = ['lost', 'lost', 'dropped', 'good', 'dropped'];
		for (let tries = 0; tries < 5; tries++) await chair.sync();
		await h1.sync();
		const view = await getCircular(h1.db, h1.m, 'withPicture');
		expect(view?.circular.content.attachments[0]?.hash).toBe(hash);
		const fetched = await server.request(`/api/attachments/${h1.m.replace('/', `/${hash}?member=`)}`, {
			device: h1.device,
		});
		expect(new Uint8Array(await fetched.arrayBuffer()).slice(0, PNG.length)).toEqual(PNG);
		await simulation.heal();
		await expectAll(simulation);
	});
});

describe('bad input', () => {
	test('SY5 a file of another kind refuses its circular with a code, and blocks nothing', async () => {
		const { chair } = simulation.phones;
		await publishWith(chair, 'spoilt', { ...pngOf(''), bytes: new TextEncoder().encode('%PDF-1.7') });
		await publishWith(chair, 'empty', { ...pngOf(''), bytes: new Uint8Array() });
		await chair.ask(publish('after', 0));
		await chair.sync();
		expect(await refusals(chair)).toEqual(['ATTACHMENT_TYPE', 'ATTACHMENT_EMPTY']);
		expect(await getCircular(chair.db, chair.m, 'after')).toMatchObject({ pending: false });
		expect(await chair.db.files.count()).toBe(2);
	});

	test('SY3 a circular for a group that was dissolved meanwhile is refused with a code, and stays to be mended', async () => {
		const { chair, officer } = simulation.phones;
		for (const id of ['h3', 'h4']) await chair.ask({ name: 'household.move', args: { id, group: 'g1' } });
		await chair.ask({ name: 'group.dissolve', args: { id: 'g2' } });
		await chair.sync();
		const args = { id: 'toG2', content: content(), audience: { to: 'groups' as const, groups: ['g2'] } };
		expect(await officer.ask({ name: 'circular.publish', args })).toHaveProperty('id');
		await officer.sync();
		const [entry] = await officer.outbox();
		expect(entry).toMatchObject({ state: 'refused', code: 'GROUP_DISSOLVED', args });
		expect(await officer.ask({ name: 'circular.publish', args })).toMatchObject({ refused: 'GROUP_DISSOLVED' });
	});

	test('SY2 the same command sent at the same time by two tabs counts once', async () => {
		const { chair } = simulation.phones;
		await chair.ask(publish('twice', 0));
		chair.net.sent = [];
		await chair.syncInTwoTabs();
		expect(chair.net.sent.filter((path) => path === '/api/push')).toHaveLength(2);
		await simulation.heal();
		await expectAll(simulation);
	});

	test('SY16 a token of another association opens nothing, and its commands are refused', async () => {
		const { h1 } = simulation.phones;
		const elsewhere = await Simulation.start(server);
		const stranger = elsewhere.phones.h1;
		// Its store claims a household that its device was never let into.
		const local = await stranger.db.members.get(stranger.m);
		if (!local) throw new Error('the stranger has joined');
		const { association } = (await h1.db.members.get(h1.m))?.member ?? local.member;
		const memberKey = `${association}/h1` as const;
		await stranger.db.members.put({ ...local, m: memberKey, member: { ...local.member, association }, cursor: null });
		const entry = {
			id: stranger.clockAndIds.newId(),
			v: 1,
			as: { association, member: 'h1' },
			at: stranger.now(),
			m: memberKey,
		};
		await stranger.db.outbox.add({ ...entry, ...read('c1'), state: 'pending' });
		await stranger.sync();
		expect(await refusals(stranger)).toEqual(['ACCESS_ENDED']);
		expect(await stranger.db.members.get(memberKey)).toMatchObject({ state: 'ended' });
		expect(
			await stranger.db.rows
				.where({ kind: 'circular' })
				.count()
				.catch(() => 0),
		).toBe(0);
	});

	test('SY16 a revoked key ends the phone that came in by it; a new card begins anew', async () => {
		const { chair, h2 } = simulation.phones;
		const [first] = await listCirculars(h2.db, h2.m, 1);
		await h2.ask(read(first?.circular.id ?? ''));
		await chair.ask({ name: 'key.revoke', args: { id: 'k-h2', household: 'h2' } });
		await chair.sync();
		await h2.sync();
		expect(await h2.db.rows.count()).toBe(0);
		expect(await refusals(h2)).toEqual(['ACCESS_ENDED']);
		await expect(h2.join(simulation.association.card('k-h2').secret)).rejects.toMatchObject({ code: 'KEY_REVOKED' });
		await simulation.take({ do: 'trouble', who: 'h2', what: 'newCard', clockOff: 0 });
		await simulation.heal();
		expect((await listCirculars(h2.db, h2.m, 9)).length).toBeGreaterThan(0);
		await expectAll(simulation);
	});
});

describe('a phone that lost something', () => {
	test('SY22 without its sign-in it keeps its outbox, and the same card sends it', async () => {
		const { h1 } = simulation.phones;
		const [first] = await listCirculars(h1.db, h1.m, 1);
		h1.signedIn = false;
		await h1.ask(read(first?.circular.id ?? ''));
		await h1.sync();
		expect(h1.status.state).toMatchObject({ phase: 'idle', trouble: 'signedOut' });
		await h1.join(simulation.association.card('k-h1').secret);
		await h1.sync();
		expect(h1.status.state.trouble).toBeUndefined();
		await simulation.heal();
		await expectAll(simulation);
	});

	test('SY23 with its store wiped it gets everything back that had reached the server', async () => {
		const { h1 } = simulation.phones;
		const [first] = await listCirculars(h1.db, h1.m, 1);
		const id = first?.circular.id ?? '';
		await h1.ask(read(id));
		await h1.sync();
		await h1.wipe();
		await h1.sync();
		expect(h1.status.state).toMatchObject({ phase: 'idle', lastPull: null });
		expect(h1.status.state.trouble).toBeUndefined();
		await h1.join(simulation.association.card('k-h1').secret);
		await h1.sync();
		expect((await getCircular(h1.db, h1.m, id))?.read).toBe('yes');
		await simulation.heal();
		await expectAll(simulation);
	});

	test('SY15 a household that moved to another group is filled anew, and keeps what waits', async () => {
		const { h1 } = simulation.phones;
		const local = await h1.db.members.get(h1.m);
		if (!local?.cursor) throw new Error('h1 is filled');
		await h1.db.members.put({ ...local, cursor: { ...local.cursor, scope: 'another' } });
		const [first] = await listCirculars(h1.db, h1.m, 1);
		await h1.ask(read(first?.circular.id ?? ''));
		await h1.sync();
		expect(await h1.db.members.get(h1.m)).toMatchObject({ filling: local.filling + 1, refilling: false, filled: true });
		await simulation.heal();
		await expectAll(simulation);
	});
});
