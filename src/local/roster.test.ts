import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it } from 'vitest';
import type { Command } from '#contract/commands';
import type { Row } from '#contract/rows';
import { emptyPart } from '#domain/roster/import-parts';
import { clockAndIdsAt, fill, localMember, NOW, openDb, outboxEntry } from '#tests/support/local-store';
import { circular, household, member } from '#tests/support/sample-rows';
import type { KairanDb } from './db';
import { dispatch, type ClockAndIds } from './dispatch';
import { dropKeptImport, dropRefused, getKeptImport, keepImport, type KeptImport } from './kept-import';
import { getRosterWithUnsent } from './roster';
import { getAssociationRows } from './archive-rows';

const local = localMember({ member: member('chair') });
const { m: memberKey } = local;
const rows: Row[] = [
	{ kind: 'association', row: { id: 'a1', name: '試し', district: '椿原', phone: '086-000-1200' } },
	{ kind: 'group', row: { id: 'g1', name: '1班', order: 1, state: 'active' } },
	{ kind: 'household', row: household() },
	{ kind: 'circular', row: circular() },
];
let db: KairanDb;
let clockAndIds: ClockAndIds;
const ask = (command: Command) => dispatch(db, clockAndIds, memberKey, command);

beforeEach(async () => {
	db = openDb();
	clockAndIds = clockAndIdsAt();
	await fill(db, local, rows);
});

describe('the roster', () => {
	it('is what the server confirmed with what waits, and says what waits', async () => {
		await ask({ name: 'household.add', args: { id: 'h2', name: '三宅', group: 'g1', order: 2, ways: [] } });
		const adds = [{ id: 'h3', name: '森', group: 'g1', order: 3, ways: [] }];
		await ask({ name: 'roster.apply', args: { ...emptyPart(), adds } });
		const { households, unsent: ids } = await getRosterWithUnsent(db, memberKey);
		expect(households.map(({ id }) => id)).toEqual(['h1', 'h2', 'h3']);
		expect([...ids].sort()).toEqual(['h2', 'h3']);
	});

	it('names the parts of an import that the server refused, and nothing else that it refused', async () => {
		const refused = { m: memberKey, state: 'refused', code: 'HOUSEHOLD_EXISTS' } as const;
		await db.outbox.bulkAdd([
			outboxEntry(1, { ...refused, name: 'roster.apply', args: emptyPart() }),
			outboxEntry(2, refused),
			outboxEntry(3, { m: memberKey, name: 'roster.apply', args: emptyPart() }),
		]);
		expect((await getRosterWithUnsent(db, memberKey)).refused.map(({ id }) => Number(id))).toEqual([1]);
	});

	it('of a whole association is there for its archive, once a first pull has brought it', async () => {
		expect(await getAssociationRows(db, memberKey)).toMatchObject({
			association: { name: '試し' },
			circulars: [{ id: 'c1' }],
			receipts: [],
		});
		expect(await getAssociationRows(openDb(), memberKey)).toBeUndefined();
	});
});

describe('the last import', () => {
	const kept: KeptImport = {
		...{ file: '名簿.csv', at: NOW },
		done: {
			parts: [{ ...emptyPart(), leaves: ['h1'] }],
			before: [{ id: 'h1', name: '岡本', ways: ['app'], order: 1, group: 'g1' }],
			dissolved: [],
		},
	};

	it('is kept for its seat until it is said to be right', async () => {
		await keepImport(db, memberKey, kept);
		expect(await getKeptImport(db, memberKey)).toEqual(kept);
		expect(await getKeptImport(db, 'a1/other')).toBeUndefined();
		await dropKeptImport(db, memberKey);
		expect(await getKeptImport(db, memberKey)).toBeUndefined();
	});

	it('has nothing of a refused part to be taken back: another leader’s file may have brought the same households', async () => {
		const part = { ...emptyPart(), adds: [{ id: 'i1-1', name: '森', group: 'g1', order: 3, ways: [] }] };
		await keepImport(db, memberKey, { ...kept, done: { ...kept.done, parts: [...kept.done.parts, part] } });
		const entry = outboxEntry(1, {
			m: memberKey,
			state: 'refused',
			code: 'ROSTER_CHANGED',
			name: 'roster.apply',
			args: part,
		});
		await db.outbox.add(entry);
		await dropRefused(db, memberKey, [entry]);
		expect([await getKeptImport(db, memberKey), await db.outbox.count()]).toEqual([kept, 0]);
	});
});
