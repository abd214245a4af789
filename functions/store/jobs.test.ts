import { expect, test } from 'vitest';
import type { Ref } from '#domain/row-set';
import { jobsTx } from '#tests/support/jobs-tx';
import type { JobDoc } from './job-docs';
import { addToDigest, keepJob, takeJob } from './jobs';

const EVENING = '2026-11-22T09:00:00.000Z';
const circular = (id: string): Ref => ({ kind: 'circular', id });

function office() {
	const jobs = new Map<string, JobDoc>();
	const tx = jobsTx(jobs);
	const add = (id: string) => addToDigest(tx, 'a1', circular(id), EVENING);
	const rows = () => Object.fromEntries([...jobs].map(([id, job]) => [id, job.rows.map((ref) => ref.id)]));
	return { tx, jobs, add, rows };
}

test('an evening is one job, and tells of each circular once', async () => {
	const { add, rows } = office();
	for (const id of ['c1', 'c2', 'c1']) await add(id);
	expect(rows()).toEqual({ 'a1.2026-11-22.digest': ['c1', 'c2'] });
});

test('what comes once an evening is being told of is told by another job, and not lost with what that writes', async () => {
	const { tx, jobs, add, rows } = office();
	await add('c1');
	const id = 'a1.2026-11-22.digest';
	const taken = await takeJob(tx, id, EVENING);
	if (!taken) throw new Error('not due');
	for (const late of ['c1', 'c2', 'c3']) await add(late);
	await keepJob(tx, id, { taken, next: { ...taken, through: true }, more: new Map() });
	expect(rows()).toEqual({ [id]: ['c1'], [`${id}-2`]: ['c2', 'c3'] });
	expect(jobs.get(`${id}-2`)).toMatchObject({ name: 'digest', at: EVENING, due: EVENING });
});
