import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { RowDoc } from '#functions/store/docs';
import { Budget } from './budget';
import { read, type Stream } from './stream';

/** A stream whose rows have these numbers. */
function streamOf(numbers: number[]): Stream {
	const docs = numbers.map((seq): RowDoc => {
		const row = { id: String(seq), name: '班', order: seq, state: 'active' as const };
		return { kind: 'group', id: row.id, row, seq, open: [], tokens: [] };
	});
	return {
		ask: async ({ from, to, limit }) => docs.filter(({ seq = 0 }) => seq > from && seq <= to).slice(0, limit),
		numberOf: ({ seq = 0 }) => seq,
		toChange: ({ kind, id }) => ({ gone: kind, id }),
	};
}

const numbers = fc
	.uniqueArray(fc.integer({ min: 1, max: 400 }), { maxLength: 300 })
	.map((all) => all.sort((a, b) => a - b));

test('page by page, each row comes once and in order, whatever the limit and the budget', async () => {
	await fc.assert(
		fc.asyncProperty(
			numbers,
			fc.integer({ min: 1, max: 250 }),
			fc.integer({ min: 1, max: 2000 }),
			async (all, limit, size) => {
				const seen: string[] = [];
				let at = 0;
				for (let more = true; more;) {
					const page = await read(streamOf(all), at, 400, limit, new Budget(size));
					expect(page.changes.length).toBeLessThanOrEqual(limit);
					seen.push(...page.changes.map((change) => ('id' in change ? change.id : '')));
					({ at, more } = page);
				}
				expect(seen).toEqual(all.map(String));
				expect(at).toBe(400);
			},
		),
	);
});

test('once the budget is spent nothing more is read, and the cursor stays', async () => {
	const budget = new Budget(0);
	expect(await read(streamOf([1, 2]), 0, 2, 10, budget)).toEqual({ changes: [], at: 0, more: true });
	expect(await read(streamOf([1, 2]), 2, 2, 10, budget)).toEqual({ changes: [], at: 2, more: false });
});
