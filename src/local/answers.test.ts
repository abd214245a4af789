import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it } from 'vitest';
import type { Answer, Entry, Question, Value } from '#contract/questions';
import type { Row } from '#contract/rows';
import { DEVICE, fill, localMember, NOW, outboxEntry } from '#tests/support/local-store';
import { circular, content, household, member, question } from '#tests/support/sample-rows';
import { getFilled, getOwnAnswer, putFilled } from './answers';
import { markAsked } from './asked';
import { KairanDb } from './db';
import { listCirculars, NEWEST } from './queries';

const db = new KairanDb('answers');
const own = localMember();
const lunch = (number: number): Value => ({ item: 'q1', kind: 'number', number });
const asking = (over: Partial<Question> = {}): Row => ({
	kind: 'circular',
	row: circular({ content: content({ question: question(over) }) }),
});
const home = (over: Parameters<typeof household>[0] = {}): Row => ({ kind: 'household', row: household(over) });
const answered = (...entries: Partial<Entry>[]): Row => ({
	kind: 'answer',
	row: {
		...{ circular: 'c1', household: 'h1' },
		entries: entries.map((over, n) => ({
			id: `e${n}`,
			source: 'd2',
			way: 'self',
			at: '2026-11-21T00:00:00.000Z',
			values: [lunch(2)],
			...over,
		})),
	} satisfies Answer,
});
const put = (n: number, values: Value[], over: Parameters<typeof outboxEntry>[1] = {}) =>
	outboxEntry(n, { name: 'answer.put', args: { circular: 'c1', values }, ...over });

beforeEach(() => Promise.all([db.rows.clear(), db.members.clear(), db.outbox.clear(), db.settings.clear()]));

describe('the answer of a household, on its phone', () => {
	it('is what waits here, over what the server has, by the name of this phone', async () => {
		await fill(db, own, [asking(), home(), answered({})]);
		await db.outbox.put(put(1, [lunch(3)]));
		const found = await getOwnAnswer(db, own.m, 'c1');
		expect(found).toMatchObject({ source: DEVICE, waits: true, refused: [] });
		expect(found?.answer?.entries.map(({ source, values }) => [source, values])).toEqual([
			[DEVICE, [lunch(3)]],
			['d2', [lunch(2)]],
		]);
	});

	it('that was refused stays, with all that it said', async () => {
		await fill(db, own, [asking(), home()]);
		const refused = { state: 'refused', code: 'ANSWERS_CLOSED' } as const;
		await db.outbox.bulkPut([
			put(1, [lunch(3)], refused),
			put(2, [lunch(4)], { ...refused, args: { circular: 'c2', values: [] } }),
		]);
		const found = await getOwnAnswer(db, own.m, 'c1');
		expect(found?.answer).toBeUndefined();
		expect(found?.refused.map(({ code, values }) => [code, values])).toEqual([['ANSWERS_CLOSED', [lunch(3)]]]);
	});

	it('is none of a seat', async () => {
		const seat = localMember({ member: member('chair') });
		await fill(db, seat, [asking()]);
		expect(await getOwnAnswer(db, seat.m, 'c1')).toBeUndefined();
	});

	it('is kept while it is filled in, one for each circular', async () => {
		await fill(db, own);
		await putFilled(db, own.m, 'c1', { q1: 'some' });
		expect(await getFilled(db, own.m, 'c1')).toEqual({ q1: 'some' });
		expect(await getFilled(db, own.m, 'c2')).toBeUndefined();
		await putFilled(db, own.m, 'c1', undefined);
		expect(await getFilled(db, own.m, 'c1')).toBeUndefined();
	});
});

describe('a circular in the list asks', () => {
	const asks = async (rows: Row[], { local = own, now = NOW } = {}) => {
		await fill(db, local, rows);
		const views = await markAsked(db, local.m, await listCirculars(db, local.m, NEWEST), now);
		return views.map((view) => view.asks ?? false);
	};
	const family = localMember({ member: member('family') });

	it('until it is answered as it is asked now, also by what waits', async () => {
		expect(await asks([asking(), home()])).toEqual([true]);
		await db.outbox.put(put(1, [lunch(3)]));
		expect(await asks([asking(), home()])).toEqual([false]);
		expect(await asks([asking({ items: [{ id: 'q2', label: '車', kind: 'number', least: 0, most: 9 }] })])).toEqual([
			true,
		]);
	});

	it('again when the answer was taken back', async () => {
		expect(await asks([asking(), home(), answered({})])).toEqual([false]);
		expect(await asks([asking(), home(), answered({ values: [] })])).toEqual([true]);
	});

	it('no longer when the deadline is over, and never one that came later', async () => {
		expect(await asks([asking(), home()], { now: '2026-11-28T00:00:00.000Z' })).toEqual([false]);
		expect(await asks([home({ stays: [{ group: 'g1', officer: false, from: 150 }] })])).toEqual([false]);
	});

	it('family elsewhere only where the household lets it', async () => {
		expect(await asks([asking(), home()], { local: family })).toEqual([false]);
		expect(await asks([home({ familyAnswers: true })], { local: family })).toEqual([true]);
	});
});
