import 'fake-indexeddb/auto';
import { expect, it } from 'vitest';
import type { Answer } from '#contract/questions';
import { clockAndIdsAt, fill, localMember, openDb } from '#tests/support/local-store';
import { circular, content, household, member, question } from '#tests/support/sample-rows';
import { dispatch } from './dispatch';
import { getTally } from './tally';

const leader = localMember({ member: member('groupLeader', { group: 'g1' }) });
const three = [{ item: 'q1', kind: 'number' as const, number: 3 }];
const phone: Answer = {
	...{ circular: 'c1', household: 'h1' },
	entries: [{ id: 'e1', source: 'phone', way: 'self', at: '2026-11-21T00:00:00.000Z', values: three }],
};

it('what waits on this phone stands beside what is confirmed, of this circular alone', async () => {
	const db = openDb();
	const asking = content({ question: question() });
	await fill(db, leader, [
		{ kind: 'circular', row: circular({ content: asking }) },
		{ kind: 'circular', row: circular({ id: 'c10', content: asking }) },
		{ kind: 'household', row: household() },
		{ kind: 'household', row: household({ id: 'h2', order: 2 }) },
		{ kind: 'answer', row: phone },
		{ kind: 'answer', row: { ...phone, circular: 'c10' } },
	]);
	const clock = clockAndIdsAt('2026-11-22T00:00:00.000Z');
	for (const of of ['h1', 'h2'])
		await dispatch(db, clock, leader.m, {
			name: 'answer.slip',
			args: { circular: 'c1', household: of, values: [{ item: 'q1', kind: 'number', number: 5 }] },
		});
	const seen = await getTally(db, leader.m, 'c1');
	expect(seen?.ledger.total).toBe(2);
	expect([...(seen?.answers ?? [])].map(([id, { entries }]) => [id, entries.map(({ way }) => way)])).toEqual([
		['h1', ['paper', 'self']],
		['h2', ['paper']],
	]);
	expect(seen?.titles.get(leader.member.member)).toBe(leader.member.name);
	expect((await getTally(db, leader.m, 'c10'))?.answers.get('h1')?.entries).toHaveLength(1);
	expect(await getTally(db, leader.m, 'none')).toBeUndefined();
});
