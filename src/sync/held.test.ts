import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, test } from 'vitest';
import type { KairanDb, LocalDraft, LocalMember } from '#local/db';
import { dispatch, dispatchHeld } from '#local/dispatch';
import { HOLD_MS, listHeld, releaseHeld, takeBackHeld } from '#local/held';
import { addMs } from '#domain/moment';
import { clockAndIdsAt, fill, localMember, NOW, openDb } from '#tests/support/local-store';
import { household, member } from '#tests/support/sample-rows';
import { Scripted } from '#tests/support/scripted-transport';
import { watchHeld } from './held';
import { newPushMemory, pushAll } from './push';

let db: KairanDb;
let server: Scripted;
let chair: LocalMember;
const clock = clockAndIdsAt();

const draftOf = (id: string): LocalDraft => ({
	id,
	m: chair.m,
	updatedAt: NOW,
	version: 4,
	form: { text: ' 断水です\n' },
});
const send = (id = 'm1', draft = draftOf(id)) =>
	dispatchHeld(
		db,
		clock,
		{ name: 'message.send', args: { id, text: '断水です', audience: { to: 'all' }, urgent: true } },
		draft,
	);
const push = () => pushAll(db, server, newPushMemory(), [chair]);
const waiting = async () => (await db.outbox.toArray()).map(({ name }) => name);

beforeEach(async () => {
	db = openDb();
	server = new Scripted();
	chair = await fill(db, localMember({ m: 'a1/chair', member: member('chair') }), [
		{ kind: 'household', row: household() },
	]);
});

/** Watches what is held, with a timer that runs when the test says so. */
async function watching({ at = NOW, visibilityState = 'visible' as DocumentVisibilityState } = {}) {
	const heard: { released: number; timers: { ms: number; run: () => void }[]; hide: () => void } = {
		...{ released: 0, timers: [], hide: () => undefined },
	};
	const document = {
		addEventListener: (_: string, run: () => void) =>
			(heard.hide = () => {
				document.visibilityState = 'hidden';
				run();
			}),
		visibilityState,
	};
	watchHeld(db, {
		now: () => at,
		after: (ms, run) => {
			const timer = { ms, run };
			heard.timers.push(timer);
			return () => void (heard.timers = heard.timers.filter((one) => one !== timer));
		},
		document: document as unknown as Document,
		released: () => void (heard.released += 1),
		report: (error) => expect.unreachable(String(error)),
	});
	await expect.poll(() => heard.timers.length).toBe(1);
	return heard;
}

describe('what was written', () => {
	test('SY29 is not sent while it is held, nor is what its member asked for after it; then both go in order', async () => {
		await db.drafts.put(draftOf('m1'));
		await send();
		await dispatch(db, clock, chair.m, { name: 'audit.look', args: { what: 'roster' } });
		expect(await db.drafts.count()).toBe(0);
		await push();
		expect(server.pushes).toEqual([]);
		expect(await releaseHeld(db)).toBe(1);
		await push();
		expect(server.pushes.map((ids) => ids.length)).toEqual([2]);
	});

	test('SY29 keeps back nothing that another member asked for', async () => {
		await send();
		const other = await fill(db, localMember({ m: 'a1/officer', member: member('officer') }));
		await dispatch(db, clock, other.m, { name: 'audit.look', args: { what: 'roster' } });
		await pushAll(db, server, newPushMemory(), [chair, other]);
		expect(server.pushes.map((ids) => ids.length)).toEqual([1]);
	});

	test('SY29 comes back as it was, and what was asked about it since goes with it', async () => {
		const dispatched = await send();
		const look = (circular: string) => ({ name: 'audit.look' as const, args: { what: 'ledger' as const, circular } });
		await dispatch(db, clock, chair.m, look('m1'));
		await dispatch(db, clock, chair.m, look('c9'));
		const tick = { circular: 'm1', household: 'h1', way: 'told' as const };
		await dispatch(db, clock, chair.m, { name: 'receipt.tick', args: tick });
		expect(await waiting()).toHaveLength(4);
		const id = 'id' in dispatched ? dispatched.id : '';
		expect(await takeBackHeld(db, id)).toEqual(draftOf('m1'));
		expect(await db.drafts.toArray()).toEqual([draftOf('m1')]);
		expect(await waiting()).toEqual(['audit.look']);
		expect(await takeBackHeld(db, id)).toBeUndefined();
	});

	test('SY29 once let go can be taken back no more', async () => {
		const dispatched = await send();
		await releaseHeld(db);
		expect(await takeBackHeld(db, 'id' in dispatched ? dispatched.id : '')).toBeUndefined();
		expect(await db.drafts.count()).toBe(0);
		expect(await waiting()).toEqual(['message.send']);
	});

	test('SY29 is not held when it is refused, and its draft stays', async () => {
		await db.drafts.put(draftOf('m1'));
		const args = { id: 'm1', text: '断水です', urgent: false, audience: { to: 'groups' as const, groups: ['never'] } };
		expect(await dispatchHeld(db, clock, { name: 'message.send', args }, draftOf('m1'))).toEqual({
			...{ refused: 'GROUP_UNKNOWN', detail: 'never' },
		});
		expect([await db.outbox.count(), await db.drafts.count()]).toEqual([0, 1]);
	});
});

describe('it is let go', () => {
	test('SY29 when ten seconds are over, and no other that was written later', async () => {
		await send();
		const heard = await watching();
		expect(heard.timers.map(({ ms }) => ms)).toEqual([HOLD_MS]);
		await send('m2');
		heard.timers[0]?.run();
		await expect.poll(() => heard.released).toBe(1);
		expect((await listHeld(db)).map(({ held }) => held.circular)).toEqual(['m2']);
	});

	test('SY29 when nobody looks at the page any more: an urgent message does not wait for the screen', async () => {
		await send();
		const heard = await watching();
		heard.hide();
		await expect.poll(() => heard.released).toBe(1);
		expect(await listHeld(db)).toEqual([]);
	});

	test.each([
		['an hour later', 3_600_000, 0],
		['four seconds later', 4_000, 6_000],
		['with a clock that was set back by a day', -86_400_000, HOLD_MS],
	])('SY29 at the next launch after a crash, %s', async (_, later, left) => {
		await send();
		const heard = await watching({ at: addMs(NOW, later) });
		expect(heard.timers.map(({ ms }) => ms)).toEqual([left]);
		heard.timers[0]?.run();
		await expect.poll(() => heard.released).toBe(1);
	});
});
