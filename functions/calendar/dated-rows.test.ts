import fc from 'fast-check';
import { beforeEach, expect, test } from 'vitest';
import type { Circular } from '#contract/rows';
import type { RowDoc } from '#functions/store/docs';
import { circular, content } from '#tests/support/sample-rows';
import { DatedRows } from './dated-rows';

/** An association's documents by their ids, as the store answers with them, and how often it was asked for what. */
let docs: Map<string, RowDoc>;
let seq: number;
let asked: string[];
let fails: boolean;
let tooMany: boolean;

const answered = (what: string, found: RowDoc[]) => {
	asked.push(what);
	if (fails) throw new Error('no signal');
	return structuredClone(found);
};
const dated = {
	after: async () => answered('all', [...docs.values()]),
	changedAfter: async (_: string, from: number) => {
		const found = answered(
			'changes',
			[...docs.values()].filter((doc) => (doc.seq ?? 0) > from),
		);
		return tooMany ? undefined : found;
	},
};
const memory = () => new DatedRows({ dated } as unknown as ConstructorParameters<typeof DatedRows>[0]);

beforeEach(() => {
	[docs, seq, asked, fails, tooMany] = [new Map(), 0, [], false, false];
});

function write(id: string, over: Partial<Circular>, open = ['all']): void {
	seq += 1;
	docs.set(id, { kind: 'circular', id, row: circular({ id, ...over }), seq, open, tokens: ['all'] });
}
const on = (day?: string) => ({ content: content({ fields: day ? { when: { day } } : {} }) });
const ask = (rows: DatedRows, restored?: string) =>
	rows.of('a1', { seq, ...(restored && { restored }) }, '2026-10-01').then((found) => Object.fromEntries(found));

test('what is remembered and kept up is what an instance finds that knows nothing', async () => {
	const change = fc.record({
		id: fc.constantFrom('c1', 'c2', 'c3', 'c4'),
		day: fc.option(fc.constantFrom('2026-12-01', '2026-12-31'), { nil: undefined }),
		open: fc.constantFrom<string[]>(['all'], ['group:g1'], []),
		asks: fc.boolean(),
	});
	await fc.assert(
		fc.asyncProperty(fc.array(change, { maxLength: 30 }), async (changes) => {
			[docs, seq] = [new Map(), 0];
			const kept = memory();
			for (const { id, day, open, asks } of changes) {
				write(id, on(day), open);
				if (asks) expect(await ask(kept)).toEqual(await ask(memory()));
			}
			expect(await ask(kept)).toEqual(await ask(memory()));
		}),
	);
});

test('while the number stands still nothing is read, however many ask at once', async () => {
	write('c1', on('2026-12-01'));
	const rows = memory();
	await Promise.all([ask(rows), ask(rows), ask(rows)]);
	await ask(rows);
	expect(asked).toEqual(['all']);
	write('c2', on('2026-12-02'));
	await Promise.all([ask(rows), ask(rows)]);
	expect(asked).toEqual(['all', 'changes']);
});

test('a question that comes late, with an older number, takes nothing back', async () => {
	write('c1', on('2026-12-01'));
	const rows = memory();
	await ask(rows);
	expect(Object.keys(Object.fromEntries(await rows.of('a1', { seq: 0 }, '2026-10-01')))).toEqual(['circular.c1']);
	expect(asked).toEqual(['all']);
});

test('after a restore, and after more changes than are read one by one, everything is read anew', async () => {
	write('c1', on('2026-12-01'));
	const rows = memory();
	await ask(rows);
	docs.clear();
	expect(await ask(rows, '2026-11-29T00:00:00.000Z')).toEqual({});
	write('c2', on('2026-12-01'));
	tooMany = true;
	expect(Object.keys(await ask(rows, '2026-11-29T00:00:00.000Z'))).toEqual(['circular.c2']);
	expect(asked).toEqual(['all', 'all', 'changes', 'all']);
});

test('what could not be read is not remembered', async () => {
	write('c1', on('2026-12-01'));
	const rows = memory();
	fails = true;
	await expect(ask(rows)).rejects.toThrow('no signal');
	fails = false;
	expect(Object.keys(await ask(rows))).toEqual(['circular.c1']);
	write('c2', on('2026-12-01'));
	fails = true;
	await expect(ask(rows)).rejects.toThrow('no signal');
	fails = false;
	expect(Object.keys(await ask(rows))).toEqual(['circular.c1', 'circular.c2']);
});

test('texts are left out of what is remembered', async () => {
	const texts = [{ lang: 'en' as const, title: 'Cleaning', body: 'long' }];
	write('c1', { content: content({ fields: { when: { day: '2026-12-01' } }, body: 'long', texts }) });
	const kept = JSON.stringify(await ask(memory()));
	expect(kept).not.toContain('long');
	expect(kept).toContain('Cleaning');
});
