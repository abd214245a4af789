import { describe, expect, it } from 'vitest';
import type { RosterPart } from '#domain/roster/import-parts';
import { emptyPart } from '#domain/roster/import-parts';
import type { Failure } from '#domain/failure';
import { applyParts } from './apply-parts';

const part = (...leaves: string[]): RosterPart => ({ ...emptyPart(), leaves });
const never = new AbortController().signal;

async function run(parts: RosterPart[], answers: Record<string, Failure>, signal = never) {
	const asked: string[] = [];
	const applied = await applyParts(
		parts,
		async (all) => {
			for (const [count, { args }] of all.entries()) {
				const [first = ''] = (args as RosterPart).leaves;
				asked.push(first);
				const failed = answers[first];
				if (failed) return { count, failed };
			}
			return { count: all.length };
		},
		signal,
		() => undefined,
	);
	return { asked, ...applied };
}

describe('the parts of an import', () => {
	it('are asked for in order, and one that is refused keeps back none of the others', async () => {
		expect(await run([part('a', 'b'), part('c'), part('d')], { c: 'HOUSEHOLD_EXISTS' })).toEqual({
			asked: ['a', 'c', 'd'],
			...{ done: 3, total: 4, isStopped: false, refused: [{ why: 'HOUSEHOLD_EXISTS', count: 1 }] },
		});
	});

	it('stop where the phone has no room left', async () => {
		const { asked, isStopped } = await run([part('a'), part('b'), part('c')], { b: 'storageFull' });
		expect([asked, isStopped]).toEqual([['a', 'b'], true]);
	});

	it('stop when somebody says so, and what was asked for stays', async () => {
		const stop = new AbortController();
		const heard: number[] = [];
		const applied = await applyParts(
			Array.from({ length: 12 }, (_, i) => part(`h${i}`)),
			async (all) => {
				stop.abort();
				return { count: all.length };
			},
			stop.signal,
			({ done }) => heard.push(done),
		);
		expect(applied).toEqual({ done: 5, total: 12, refused: [], isStopped: true });
		expect(heard).toEqual([0]);
	});
});
