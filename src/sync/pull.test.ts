import 'fake-indexeddb/auto';
import Dexie from 'dexie';
import { beforeEach, describe, expect, test } from 'vitest';
import type { Change } from '#contract/pull';
import { type KairanDb, type LocalMember } from '#local/db';
import { getCircular } from '#local/queries';
import { cursor, fill, localMember, NOW, openDb, outboxEntry } from '#tests/support/local-store';
import { page, Scripted } from '#tests/support/scripted-transport';
import { circular, household, member } from '#tests/support/sample-rows';
import { StoreFaults } from '#tests/support/store-faults';
import { ApiError, Retry } from './errors';
import { pullAll } from './pull';
import { newPushMemory } from './push';
import { round } from './round';

const memberKey = 'a1/h1';
const as = { association: 'a1', member: 'h1' };
const shown = (id: string): Change => ({ kind: 'circular', row: circular({ id }) });

let db: KairanDb;
let server: Scripted;
let faults: StoreFaults;

beforeEach(async () => {
	db = openDb();
	faults = new StoreFaults();
	faults.attach(db);
	server = new Scripted();
});

const begin = (over: Partial<LocalMember> = {}, ...rows: Change[]) =>
	fill(
		db,
		localMember(over),
		rows.flatMap((row) => ('gone' in row ? [] : [row])),
	);
const pull = async () =>
	pullAll(
		db,
		server,
		(await db.members.toArray()).filter(({ state }) => state === 'live'),
	);
const tried = () => pull().catch((error: unknown) => error);
const held = async () => (await db.rows.toArray()).map(({ id }) => id);
const stands = async () => (await db.members.get(memberKey))?.cursor;
/** Answers one page after the other. */
const pages = (...replies: ReturnType<typeof page>[]) => {
	server.answerPull = () => [replies.shift() ?? page(as, [], cursor(99))];
};

describe('a page', () => {
	test('SY10 a page that the page did not live to write leaves rows and cursor as they were', async () => {
		for (let step = 0; step < 6; step++) {
			await db.members.put(localMember());
			await db.rows.clear();
			pages(page(as, [shown('c1'), shown('c2')], cursor(5)));
			faults.crashAfter = step;
			const crashed = await tried();
			faults.reboot();
			if (crashed === undefined) expect([await held(), await stands()]).toEqual([['c1', 'c2'], cursor(5)]);
			else expect([await held(), await stands()]).toEqual([[], cursor(1)]);
		}
	});

	test('SY10 pages follow one another until there is no more, and only then the member is filled', async () => {
		await begin({ cursor: null, filled: false });
		pages(page(as, [shown('c1')], cursor(1), true), page(as, [shown('c2')], cursor(2)));
		server.answerPull = ((answer) => async (wanted) => {
			expect((await db.members.get(memberKey))?.filled).toBe(false);
			return answer(wanted);
		})(server.answerPull);
		await pull();
		expect(await held()).toEqual(['c1', 'c2']);
		expect(await db.members.get(memberKey)).toMatchObject({ filled: true, cursor: cursor(2) });
		expect(server.pulls.map(([wanted]) => wanted?.cursor)).toEqual([null, cursor(1)]);
	});

	test('SY11 a page that was asked for from elsewhere is left, and asked for anew', async () => {
		await begin();
		pages(page(as, [shown('old')], cursor(3)), page(as, [shown('new')], cursor(9)));
		server.answerPull = ((answer) => async (wanted) => {
			// Another tab took in a page meanwhile.
			if (server.pulls.length === 1) await db.members.update(memberKey, { cursor: cursor(8) });
			return answer(wanted);
		})(server.answerPull);
		await pull();
		expect(await held()).toEqual(['new']);
		expect(server.pulls.map(([wanted]) => wanted?.cursor)).toEqual([cursor(1), cursor(8)]);
	});

	test('SY10 an association that was given another name is called by it on every screen', async () => {
		await begin();
		const row = { id: 'a1', name: '操南第二町内会', district: '操南学区', phone: '086-000-1200' };
		pages(page(as, [{ kind: 'association', row }], cursor(5)));
		await pull();
		expect((await db.members.get(memberKey))?.associationName).toBe('操南第二町内会');
	});

	test('SY13 a pull that brings nothing writes nothing', async () => {
		await begin({}, shown('c1'));
		faults.writes = 0;
		await pull();
		expect(faults.writes).toBe(0);
	});

	test('SY13 the count of visits is kept through a Reset, and shown from then on', async () => {
		await begin({}, shown('c1'));
		pages(
			Object.assign(page(as, [], cursor(1)), { visit: { count: 3, day: '2026-11-22' } }),
			{ as, status: 'reset' },
			page(as, [], cursor(2)),
		);
		await pull();
		await pull();
		expect(server.pulls.map(([wanted]) => [wanted?.visits, wanted?.cursor])).toEqual([
			[0, cursor(1)],
			[3, cursor(1)],
			[3, null],
		]);
	});

	test('SY10 a row that is gone goes; the last word on a row within a page counts', async () => {
		await begin({}, shown('c1'), shown('c2'));
		pages(page(as, [{ gone: 'circular', id: 'c1' }, { gone: 'circular', id: 'c2' }, shown('c2')], cursor(5)));
		await pull();
		expect(await held()).toEqual(['c2']);
	});

	test('SY9 no transaction is open while a page is waited for', async () => {
		await begin();
		server.answerPull = (wanted) => {
			expect(Dexie.currentTransaction).toBeFalsy();
			return wanted.map(() => page(as, [], cursor(1)));
		};
		await pull();
	});

	test('SY3 a missing page, or more without an end, is tried again later', async () => {
		await begin();
		server.answerPull = () => [];
		expect(await tried()).toBeInstanceOf(Retry);
		server.answerPull = () => [page(as, [], cursor(1), true)];
		expect(await tried()).toBeInstanceOf(Retry);
	});

	test('SY3 an empty page of one member is no fault while another member moves on', async () => {
		await begin();
		await fill(db, localMember({ m: 'a1/h2', member: member('resident', { member: 'h2' }) }));
		// What the answer could hold was used up by the second member, whose cursor moves.
		server.answerPull = (wanted) => {
			const first = server.pulls.length === 1;
			return wanted.map((one) => {
				const at = first ? cursor(one.as.member === 'h1' ? 1 : 2) : cursor(3);
				return page(one.as, [], at, first);
			});
		};
		await pull();
		expect(server.pulls).toHaveLength(2);
		expect(await stands()).toEqual(cursor(3));
	});
});

describe('sent commands', () => {
	test('SY14 leave with the last page of a pull that began after their answer, not sooner', async () => {
		await begin();
		await db.outbox.bulkPut([outboxEntry(1, { state: 'sent' }), outboxEntry(2)]);
		pages(page(as, [shown('c1')], cursor(2), true), page(as, [], cursor(3)));
		server.answerPull = ((answer) => async (wanted) => {
			// The answer to the second comes when this pull has begun.
			await db.outbox.update(outboxEntry(2).id, { state: 'sent' });
			counts.push(await db.outbox.count());
			return answer(wanted);
		})(server.answerPull);
		const counts: number[] = [];
		await pull();
		expect(counts).toEqual([2, 2]);
		expect((await db.outbox.toArray()).map(({ id }) => Number(id))).toEqual([2]);
		await pull();
		expect(await db.outbox.count()).toBe(0);
	});

	test('SY14 a pull that broke off settles nothing', async () => {
		await begin();
		await db.outbox.put(outboxEntry(1, { state: 'sent' }));
		pages(page(as, [shown('c1')], cursor(2), true));
		server.answerPull = ((answer) => async (wanted) => {
			if (server.pulls.length === 2) throw new Retry('network');
			return answer(wanted);
		})(server.answerPull);
		await tried();
		expect(await db.outbox.count()).toBe(1);
	});

	test('SY14 SY18 what was pressed never flickers back between answer and rows', async () => {
		const rows: Change[] = [shown('c1'), { kind: 'household', row: household() }];
		await begin({}, ...rows);
		const read = async () => (await getCircular(db, memberKey, 'c1'))?.read;
		const seen = [await read()];
		await db.outbox.put(outboxEntry(1));
		seen.push(await read());
		await db.outbox.update(outboxEntry(1).id, { state: 'sent' });
		seen.push(await read());
		const receipt = { circular: 'c1', household: 'h1', readBySelf: { at: NOW, version: 1 } };
		pages(page(as, [{ kind: 'receipt', row: receipt }], cursor(2, 1)));
		await pull();
		seen.push(await read());
		expect(seen).toEqual(['no', 'unsent', 'yes', 'yes']);
	});
});

describe('reset and end', () => {
	test('SY15 a reset keeps the outbox, and the rows on the screen until the refill is complete', async () => {
		await begin({}, shown('c1'), shown('c2'));
		await db.outbox.put(outboxEntry(1));
		pages({ as, status: 'reset' }, page(as, [shown('c2')], cursor(1), true), page(as, [shown('c3')], cursor(2)));
		const seen: string[][] = [];
		server.answerPull = ((answer) => async (wanted) => {
			seen.push(await held());
			return answer(wanted);
		})(server.answerPull);
		await pull();
		expect(seen).toEqual([
			['c1', 'c2'],
			['c1', 'c2'],
			['c1', 'c2'],
		]);
		expect(await held()).toEqual(['c2', 'c3']);
		expect(await db.outbox.count()).toBe(1);
		expect((await db.members.get(memberKey))?.refilling).toBe(false);
	});

	test('SY15 a refill that broke off goes on where it stood, and still sweeps at its end', async () => {
		await begin({}, shown('c1'));
		pages({ as, status: 'reset' }, page(as, [shown('c2')], cursor(1), true));
		server.answerPull = ((answer) => async (wanted) => {
			if (server.pulls.length === 3) throw new Retry('network');
			return answer(wanted);
		})(server.answerPull);
		await tried();
		expect(await held()).toEqual(['c1', 'c2']);
		pages(page(as, [], cursor(2)));
		await pull();
		expect(server.pulls.at(-1)?.[0]?.cursor).toEqual(cursor(1));
		expect(await held()).toEqual(['c2']);
	});

	test('SY3 SY15 a cursor that the server cannot read is a reset; reset without end is tried again later', async () => {
		await begin({}, shown('c1'));
		server.answerPull = (wanted) => {
			if (wanted[0]?.cursor) throw new ApiError('MALFORMED', 'members.0.cursor');
			return [page(as, [shown('c2')], cursor(4))];
		};
		await pull();
		expect([await held(), await stands()]).toEqual([['c2'], cursor(4)]);
		server.answerPull = () => [{ as, status: 'reset' }];
		expect(await tried()).toBeInstanceOf(Retry);
	});

	test('SY16 an ended member loses its rows; what waited becomes refused and stays to be seen', async () => {
		await begin({}, shown('c1'));
		await db.outbox.bulkPut([
			outboxEntry(1),
			outboxEntry(2, { state: 'sent' }),
			outboxEntry(3, { state: 'refused', code: 'MALFORMED' }),
		]);
		await db.drafts.put({ id: 'd', m: memberKey, updatedAt: NOW, form: {} });
		server.answerPull = () => [{ as, status: 'ended' }];
		await pull();
		expect(await held()).toEqual([]);
		expect((await db.outbox.toArray()).map(({ id, code }) => [Number(id), code])).toEqual([
			[1, 'ACCESS_ENDED'],
			[3, 'MALFORMED'],
		]);
		expect(await db.members.get(memberKey)).toMatchObject({ state: 'ended', cursor: null, filled: false });
		expect(await db.drafts.count()).toBe(1);
		await pull();
		expect(server.pulls).toHaveLength(1);
	});

	test('SY16 an end waits while a push left commands undecided, and comes with the round after it', async () => {
		await begin({}, shown('c1'));
		await db.outbox.put(outboxEntry(1));
		server.answerPull = () => [{ as, status: 'ended' }];
		server.answerPush = (commands) => commands.map(({ id }) => ({ id, status: 'retry' }));
		const memory = newPushMemory();
		expect(await round(db, server, memory).catch((error: unknown) => error)).toBeInstanceOf(Retry);
		expect([await held(), (await db.outbox.toArray()).map(({ state }) => state)]).toEqual([['c1'], ['pending']]);
		server.answerPush = (commands) => commands.map(({ id }) => ({ id, status: 'done' }));
		await round(db, server, memory);
		expect([await held(), await db.outbox.count()]).toEqual([[], 0]);
	});
});
