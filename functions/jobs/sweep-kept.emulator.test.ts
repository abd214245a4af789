import { beforeEach, expect, test } from 'vitest';
import { addMs, DAY_MS } from '#domain/moment';
import { association, associationForEachTest, server } from '#tests/support/association-fixture';
import { everyDocument } from '#tests/support/everything';
import { enter, show } from '#tests/support/emulator-association';
import { sweepKept } from './sweep-kept';

const START = '2026-11-22T01:00:00.000Z';
const FACTS = { name: '鬼無里', kana: 'きなさ', phone: '090-4242-4242', mail: 'kinasa@example.jp' };

beforeEach(() => {
	server.clock.now = START;
	server.logged.length = 0;
});
associationForEachTest();
beforeEach(async () => {
	await association.chair.must(
		{ name: 'household.change', args: { id: 'h1', ...FACTS, ways: ['app'] } },
		{ name: 'household.leave', args: { id: 'h1' } },
	);
});

/** Runs the job, so many days after the household left. */
async function sweepAfter(days: number): Promise<string[]> {
	server.clock.now = addMs(START, days * DAY_MS);
	await sweepKept(server.jobs);
	expect(server.logged).toEqual([]);
	const text = JSON.stringify((await everyDocument(server)).filter(({ path }) => path.includes(association.id)));
	return Object.values(FACTS).filter((word) => text.includes(word));
}

test('who has left loses the contacts after a year and the name after three, and not a day before', async () => {
	expect(await sweepAfter(364)).toEqual(Object.values(FACTS));
	expect(await sweepAfter(365)).toEqual([FACTS.name]);
	expect(await sweepAfter(366)).toEqual([FACTS.name]);
	expect(await sweepAfter(3 * 365 - 1)).toEqual([FACTS.name]);
	expect(await sweepAfter(3 * 365)).toEqual([]);
	const { rows } = await association.chair.pull().then((pulled) => ({ rows: pulled.rows('household') }));
	expect(rows.find(({ id }) => id === 'h1')).toMatchObject({ name: '—', forgotten: server.clock.now });
	const lines = (await association.chair.pull()).rows('audit').filter(({ what }) => what === 'household.forget');
	expect(lines).toMatchObject([{ household: 'h1', by: { member: 'operator' } }]);
});

test('with the contacts the cards and the phones end, and the leaders’ phones are told', async () => {
	const { cursor } = await association.chair.pull();
	await sweepAfter(365);
	expect((await show(server, association.card('k-h1').secret)).status).toBe(404);
	const told = await association.chair.pull(cursor);
	expect(told.rows('household')).toMatchObject([{ id: 'h1', name: FACTS.name, ways: [] }]);
	expect(told.rows('household')[0]).not.toHaveProperty('phone');
	expect(told.rows('key').map(({ state }) => state)).toEqual(['revoked', 'revoked']);
});

test('whoever comes back within the year keeps all, and the time begins anew with the next leaving', async () => {
	server.clock.now = addMs(START, 300 * DAY_MS);
	await association.chair.must({ name: 'household.return', args: { id: 'h1', group: 'g1' } });
	expect(await sweepAfter(4 * 365)).toEqual(Object.values(FACTS));
	expect((await association.h1.page(null)).status).toBe('page');
	await association.chair.must({ name: 'household.leave', args: { id: 'h1' } });
	expect(await sweepAfter(5 * 365 - 1)).toEqual(Object.values(FACTS));
	expect(await sweepAfter(5 * 365)).toEqual([FACTS.name]);
});

test('whoever comes back after the year is asked for the contacts anew, and gets a new card', async () => {
	await sweepAfter(365);
	await association.chair.must({ name: 'household.return', args: { id: 'h1', group: 'g1' } });
	const card = await association.issue('k-new', { kind: 'household', household: 'h1', relation: 'self' });
	const phone = await enter(server, card.secret);
	expect((await phone.pull()).rows('household')).toMatchObject([{ name: FACTS.name, ways: [] }]);
	expect(await sweepAfter(4 * 365)).toEqual([FACTS.name]);
});

test('a household that an import takes out is on the same clock', async () => {
	const nothing = { groups: [], adds: [], changes: [], moves: [], returns: [] };
	await association.chair.must({ name: 'roster.apply', args: { ...nothing, leaves: ['h2'] } });
	await sweepAfter(3 * 365);
	const names = (await association.chair.pull()).rows('household').map(({ id, name }) => `${id} ${name}`);
	expect(names.sort()).toEqual(['h1 —', 'h2 —', 'h3 h3 山田', 'h4 h4 山田']);
});

test('a household that cannot be ended keeps back none of the others', async () => {
	await association.chair.must({ name: 'household.leave', args: { id: 'h2' } });
	await server.db.doc(`associations/${association.id}/rows/household.h1`).delete();
	await server.db.doc(`associations/${association.id}/rows/household.h2`).update({ unnumbered: true });
	server.clock.now = addMs(START, 3 * 365 * DAY_MS);
	await sweepKept(server.jobs);
	expect(server.logged.map(({ what }) => what)).toEqual(['jobs.sweepKept']);
	const h2 = await server.store.delivery.row(association.id, 'household', 'h2');
	expect(h2?.name).toBe('—');
});
