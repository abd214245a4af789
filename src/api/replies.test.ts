import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Row } from '#contract/rows';
import { Retry } from '#sync/errors';
import { circular, member } from '#tests/support/sample-rows';
import { readPull, readPush } from './replies';

const id = '0'.repeat(26);
const as = { association: 'a1', member: 'h1' };
const yieldToMain = async () => undefined;
const row: Row = { kind: 'circular', row: circular() };
const page = (changes: unknown[]) => ({
	as,
	status: 'page',
	member: member('resident'),
	changes,
	cursor: { shared: 1, own: 0, scope: 's' },
	more: false,
});

describe('a pull', () => {
	test('SY12 a change of an unknown kind or shape is skipped, the others are taken in', async () => {
		const strange = [
			{ kind: 'poll', row: { id: 'p1' } },
			{ gone: 'poll', id: 'p1' },
			{ kind: 'circular', row: {} },
			null,
		];
		const [read] = await readPull({ pages: [page([...strange, row, { gone: 'circular', id: 'c2' }])] }, yieldToMain);
		expect(read).toMatchObject({ changes: [row, { gone: 'circular', id: 'c2' }] });
	});

	test('SY12 a field that a newer server adds does no harm', async () => {
		const [read] = await readPull(
			{ pages: [page([{ ...row, row: { ...row.row, mood: 'calm' } }])], more: 1 },
			yieldToMain,
		);
		expect(read).toMatchObject({ changes: [row] });
	});

	test('SY3 a page that cannot be read is left out; an answer that is none is tried again', async () => {
		expect(
			await readPull(
				{
					pages: [
						{ ...page([]), cursor: 7 },
						{ as, status: 'ended' },
					],
				},
				yieldToMain,
			),
		).toEqual([{ as, status: 'ended' }]);
		await expect(readPull('<html>', yieldToMain)).rejects.toThrow(Retry);
	});

	test('a long page is read in slices, so that the screen can draw', async () => {
		let breaths = 0;
		const long = page(Array.from({ length: 500 }, () => row));
		await readPull({ pages: [long] }, async () => void (breaths += 1));
		expect(breaths).toBe(9);
	});
});

describe('a push', () => {
	test('SY17 a refusal whose code is unknown is kept as COMMAND_OUTDATED with the code', () => {
		expect(readPush({ results: [{ id, status: 'refused', code: 'A_NEW_WORD' }] })).toEqual([
			{ id, status: 'refused', code: 'COMMAND_OUTDATED', detail: 'A_NEW_WORD' },
		]);
	});

	test('SY3 a result that cannot be read is no answer, and takes no other with it', () => {
		const results = [{ id, status: 'maybe' }, 7, { id, status: 'done' }];
		expect(readPush({ results })).toEqual([{ id, status: 'done' }]);
		expect(() => readPush({ answers: [] })).toThrow(Retry);
	});

	test('SY3 whatever comes is read or tried again, and never breaks the phone', async () => {
		await fc.assert(
			fc.asyncProperty(fc.jsonValue(), async (body) => {
				for (const read of [async () => readPush(body), () => readPull(body, yieldToMain)]) {
					await read().catch((error: unknown) => expect(error).toBeInstanceOf(Retry));
				}
			}),
		);
	});
});
