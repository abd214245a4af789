import 'fake-indexeddb/auto';
import { expect, it } from 'vitest';
import { circular, household } from '#tests/support/sample-rows';
import type { Row } from '#contract/rows';
import { KairanDb, memberKeyOf } from './db';
import { getOverview } from './overview';
import { localRow } from './confirmed-rows';

const memberKey = memberKeyOf({ association: 'a', member: 'chair' });
const NOW = '2026-12-31T00:00:00.000Z';
const at = (day: string) => `${day}T00:00:00.000Z`;
const home = (id: string, group: string): Row => ({
	kind: 'household',
	row: household({ id, stays: [{ group, officer: false, from: 1 }] }),
});
const read = (of: string, who: string, day: string): Row => ({
	kind: 'receipt',
	row: { circular: of, household: who, readBySelf: { at: at(day), version: 1 } },
});

async function filled(rows: Row[]): Promise<KairanDb> {
	const db = new KairanDb('overview');
	await db.rows.clear();
	await db.rows.bulkPut(rows.map((row) => localRow(memberKey, row, 1)));
	return db;
}

const posted = (id: string, day: string, over = {}): Row => ({
	kind: 'circular',
	row: circular({ id, publishedAt: at(day), ...over }),
});

it('a year holds its own circulars, oldest first, each with its own receipts, whole and by 班', async () => {
	const db = await filled([
		...[home('h1', 'g1'), home('h2', 'g1'), home('h3', 'g2')],
		...[posted('late', '2026-11-20'), posted('early', '2026-04-01'), posted('before', '2026-03-31')],
		...[read('late', 'h1', '2026-11-20'), read('late', 'h3', '2026-11-23'), read('early', 'h2', '2026-04-20')],
	]);
	const { years, circulars } = await getOverview(db, memberKey, 2026, NOW);
	expect(years).toEqual([2026, 2025]);
	expect(circulars.map((one) => [one.circular.id, one.reach.after, one.reach.reached])).toEqual([
		['early', [0, 0, 0], 1],
		['late', [1, 2, 2], 2],
	]);
	expect([...(circulars[1]?.byGroup ?? [])].map(([group, { after }]) => [group, after])).toEqual([
		['g1', [1, 1, 1]],
		['g2', [0, 1, 1]],
	]);
});

it('what was withdrawn and what was for nobody is no part of it', async () => {
	const db = await filled([
		home('h1', 'g1'),
		posted('gone', '2026-11-20', { state: 'withdrawn' }),
		posted('nobody', '2026-11-20', { audience: { to: 'groups', groups: ['g9'] } }),
	]);
	expect((await getOverview(db, memberKey, 2026, NOW)).circulars).toEqual([]);
	expect((await getOverview(db, 'a/other', 2026, NOW)).years).toEqual([]);
});
