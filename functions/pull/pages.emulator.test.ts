import { expect, test } from 'vitest';
import type { Cursor } from '#contract/pull';
import type { Pulled } from '#tests/support/actor';
import { association, associationForEachTest } from '#tests/support/association-fixture';
import { content } from '#tests/support/sample-rows';

associationForEachTest({ pullLimit: 5 });

const publish = (id: string) =>
	association.chair.must({ name: 'circular.publish', args: { id, content: content(), audience: { to: 'all' } } });

test('rows written between pages are missed by none and come once each', async () => {
	for (let i = 0; i < 12; i++) await publish(`c${i}`);
	const seen: string[] = [];
	let cursor: Cursor | null = null;
	for (let written = 12, more = true; more;) {
		const page = await association.h1.page(cursor);
		if (page.status !== 'page') throw new Error(page.status);
		expect(page.changes.length).toBeLessThanOrEqual(5);
		for (const change of page.changes) if ('kind' in change && change.kind === 'circular') seen.push(change.row.id);
		({ cursor, more } = page);
		if (written < 15) await publish(`c${written++}`);
	}
	const last = await association.h1.pull(cursor);
	seen.push(...last.rows('circular').map(({ id }) => id));
	expect(seen).toEqual(Array.from({ length: 15 }, (_, i) => `c${i}`));
});

test('a phone that pulls without a pause while two desks write misses nothing', async () => {
	const titles = Array.from({ length: 6 }, (_, i) => i);
	const write = async (who: 'chair' | 'officer') => {
		const message = (i: number) => ({
			id: `${who}-${i}`,
			text: '断水',
			audience: { to: 'all' } as const,
			urgent: false,
		});
		const commands = titles.map((i) => association[who].command('message.send', message(i)));
		// Desks that are in each other's way are told to come again, as a phone would.
		while ((await association[who].send(commands)).some(({ status }) => status !== 'done'));
	};
	let writing = true;
	const writers = Promise.all([write('chair'), write('officer')]).finally(() => (writing = false));
	const held = new Set<string>();
	let cursor: Cursor | null = null;
	for (let last = false; !last;) {
		last = !writing;
		const pulled: Pulled = await association.h1.pull(cursor);
		for (const { id } of pulled.rows('circular')) {
			expect(held.has(id)).toBe(false);
			held.add(id);
		}
		({ cursor } = pulled);
	}
	await writers;
	expect(held.size).toBe(12);
});

test('a row that changed while a phone was between pages comes in its last state', async () => {
	for (let i = 0; i < 8; i++) await publish(`c${i}`);
	const first = await association.h1.page(null);
	const withdraw = (id: string) => association.chair.must({ name: 'circular.withdraw', args: { id, reason: '' } });
	await withdraw('c0');
	await withdraw('c7');
	if (first.status !== 'page') throw new Error(first.status);
	const circulars = (await association.h1.pull(first.cursor)).rows('circular');
	const states = circulars.filter(({ id }) => id === 'c0' || id === 'c7').map(({ id, state }) => [id, state]);
	expect(states).toEqual([
		['c0', 'withdrawn'],
		['c7', 'withdrawn'],
	]);
});
