import 'fake-indexeddb/auto';
import { beforeEach, expect, it } from 'vitest';
import type { Household } from '#contract/households';
import type { Circular, Row } from '#contract/rows';
import { KairanDb, memberKeyOf } from './db';
import { dispatch } from './dispatch';
import { getRoster } from './roster';
import { listLedgers } from './ledgers';
import { localRow } from './confirmed-rows';

const memberKey = memberKeyOf({ association: 'a', member: 'chair' });
const household = (id: string, order: number): Household => ({
	id,
	name: id,
	order,
	ways: ['paper'],
	stays: [{ group: 'g1', officer: false, from: 1 }],
	deviceCounts: { self: 0, family: 0 },
});
const circular = (id: string): Circular => ({
	id,
	form: 'circular',
	content: { title: id, body: 'text', fields: {}, category: 'other', urgent: false, attachments: [] },
	audience: { to: 'all' },
	version: 1,
	corrections: [],
	state: 'published',
	publishedAt: '2026-11-20T00:00:00.000Z',
	publishedSeq: 5,
	by: { seat: 'chair', title: 'chair' },
});
const rows: Row[] = [
	{ kind: 'group', row: { id: 'g1', name: '1', order: 1, state: 'active' } },
	{ kind: 'household', row: household('h2', 2) },
	{ kind: 'household', row: household('h1', 1) },
	{ kind: 'circular', row: circular('c1') },
	{ kind: 'circular', row: circular('c2') },
	{
		kind: 'receipt',
		row: { circular: 'c1', household: 'h1', readBySelf: { at: '2026-11-20T01:00:00.000Z', version: 1 } },
	},
];
const clockAndIds = { now: () => '2026-11-21T00:00:00.000Z', newId: () => '01ARZ3NDEKTSV4RRFFQ69G5FAV' };
let db: KairanDb;
let count = 0;

beforeEach(async () => {
	db = new KairanDb(`ledgers-${(count += 1)}`);
	await db.members.put({
		m: memberKey,
		member: { association: 'a', member: 'chair', role: 'chair', name: 'chair' },
		associationName: 'a',
		cursor: null,
		filled: true,
		state: 'live',
		device: 'd1',
		filling: 1,
		refilling: false,
	});
	await db.rows.bulkPut(rows.map((row) => localRow(memberKey, row, 1)));
});

it('each ledger holds its own receipts and sums to its audience', async () => {
	const ledgers = await listLedgers(db, memberKey, [circular('c1'), circular('c2')]);
	expect(ledgers.get('c1')).toMatchObject({ total: 2, counts: { readBySelf: 1, unreached: 1 } });
	expect(ledgers.get('c2')).toMatchObject({ total: 2, counts: { readBySelf: 0, unreached: 2 } });
});

it('a tick that waits in the outbox counts at once, and only where it was made', async () => {
	const command = { name: 'receipt.tick', args: { circular: 'c2', household: 'h2', way: 'paper' } } as const;
	expect(await dispatch(db, clockAndIds, memberKey, command)).toHaveProperty('id');
	const ledgers = await listLedgers(db, memberKey, [circular('c1'), circular('c2')]);
	expect(ledgers.get('c1')?.counts.paper).toBe(0);
	expect(ledgers.get('c2')?.counts.paper).toBe(1);
});

it('the roster is in walking order; a member that is not here has none', async () => {
	expect((await getRoster(db, memberKey)).households.map(({ id }) => id)).toEqual(['h1', 'h2']);
	expect(await getRoster(db, 'a/nobody')).toEqual({ groups: [], households: [] });
	expect(await listLedgers(db, 'a/nobody', [circular('c1')])).toEqual(new Map());
});

it('the roster of a group leader is who lives there now; who moved away stands on the ledgers of that time alone', async () => {
	const leader = memberKeyOf({ association: 'a', member: 'leader' });
	const seat = await db.members.get(memberKey);
	if (!seat) throw new Error('the chair is here');
	const role = 'groupLeader' as const;
	await db.members.put({ ...seat, m: leader, member: { ...seat.member, member: 'leader', role, group: 'g1' } });
	// As the server cuts it for her.
	const former = { ...household('h2', 2), ways: [], stays: [{ group: 'g1', officer: false, from: 1, to: 6 }] };
	const sent: Row[] = [...rows.slice(0, 1), ...rows.slice(2), { kind: 'household', row: former }];
	const later = { ...circular('c3'), publishedSeq: 7 };
	await db.rows.bulkPut([...sent, { kind: 'circular' as const, row: later }].map((row) => localRow(leader, row, 1)));
	expect((await getRoster(db, leader)).households.map(({ id }) => id)).toEqual(['h1']);
	const ledgers = await listLedgers(db, leader, [circular('c1'), later]);
	const doors = (id: string) => ledgers.get(id)?.doors.map((door) => door.household.id);
	expect([doors('c1'), doors('c3')]).toEqual([['h1', 'h2'], ['h1']]);
	const tick = { circular: 'c1', household: 'h2', way: 'told' } as const;
	expect(await dispatch(db, clockAndIds, leader, { name: 'receipt.tick', args: tick })).toHaveProperty('id');
	const asNew = { name: 'receipt.tick', args: { ...tick, circular: 'c3' } } as const;
	expect(await dispatch(db, clockAndIds, leader, asNew)).toEqual({ refused: 'NOT_ALLOWED' });
});
