import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it } from 'vitest';
import type { Answer } from '#contract/questions';
import type { Row } from '#contract/rows';
import { circular, content, household, question } from '#tests/support/sample-rows';
import { answersTo } from './answers-to';
import { localRow } from './confirmed-rows';
import { KairanDb, memberKeyOf } from './db';
import { dispatch } from './dispatch';

const memberKey = memberKeyOf({ association: 'a', member: 'chair' });
const clockAndIds = { now: () => '2026-11-21T00:00:00.000Z', newId: () => '01ARZ3NDEKTSV4RRFFQ69G5FAV' };
const lunch = (number: number): Answer['entries'][number]['values'] => [{ item: 'q1', kind: 'number', number }];
const answer = (of: string): Answer => ({
	...{ circular: of, household: 'h1' },
	entries: [{ id: 'e1', source: 'phone1', way: 'self', at: '2026-11-20T01:00:00.000Z', values: lunch(2) }],
});
const asked = content({ question: question() });
const rows: Row[] = [
	{ kind: 'household', row: household({ id: 'h1' }) },
	{ kind: 'household', row: household({ id: 'h2', order: 2 }) },
	{ kind: 'circular', row: circular({ id: 'c1', content: asked }) },
	{ kind: 'circular', row: circular({ id: 'c2', content: asked }) },
	{ kind: 'answer', row: answer('c1') },
	{ kind: 'answer', row: answer('c2') },
];
let db: KairanDb;
let count = 0;

beforeEach(async () => {
	db = new KairanDb(`answers-to-${(count += 1)}`);
	await db.members.put({
		...{ m: memberKey, associationName: 'a', cursor: null, filled: true, state: 'live', device: 'd1' },
		member: { association: 'a', member: 'chair', role: 'chair', name: 'chair' },
		...{ filling: 1, refilling: false },
	});
	await db.rows.bulkPut(rows.map((row) => localRow(memberKey, row, 1)));
});

describe('the answers to a circular', () => {
	it('are its own, by household', async () =>
		expect(await answersTo(db, memberKey, 'c1')).toEqual(new Map([['h1', answer('c1')]])));

	it('have a slip that waits in the outbox among them', async () => {
		const args = { circular: 'c1', household: 'h2', values: lunch(3) };
		expect(await dispatch(db, clockAndIds, memberKey, { name: 'answer.slip', args })).toHaveProperty('id');
		const answers = await answersTo(db, memberKey, 'c1');
		expect([...answers.keys()].sort()).toEqual(['h1', 'h2']);
		expect(answers.get('h2')?.entries.map(({ values }) => values)).toEqual([lunch(3)]);
		expect([...(await answersTo(db, memberKey, 'c2')).keys()]).toEqual(['h1']);
	});

	it('are none for a member that this phone does not hold', async () =>
		expect(await answersTo(db, memberKeyOf({ association: 'a', member: 'gone' }), 'c1')).toEqual(new Map()));
});
