import type { ScheduleFunction } from 'firebase-functions/v2/scheduler';
import { beforeEach, expect, test, vi } from 'vitest';

const { openJobServices } = vi.hoisted(() => ({ openJobServices: vi.fn() }));
vi.mock('./boot', () => ({ openJobServices }));

/** A store in which nothing is due. */
const NOTHING_DUE = {
	...{ store: { delivery: { dueJobs: async () => [], takeJob: async () => undefined } } },
	now: () => '2026-11-22T01:00:00.000Z',
};

beforeEach(() => {
	vi.resetModules();
	for (const name of ['KEY_PEPPER', 'PUSH_KEY', 'SMTP_PASSWORD']) vi.stubEnv(`KAIRAN_${name}`, 'secret');
	openJobServices.mockReset().mockResolvedValue(NOTHING_DUE);
});

/** The functions of an instance that has just started. */
async function instance() {
	const { jobs, runJob } = await import('./index');
	const sweep = jobs.sweepJobs as ScheduleFunction;
	return {
		sweep: () => sweep.run({ scheduleTime: '2026-11-22T01:00:00Z' }),
		task: () => runJob.run({ data: { job: 'j1' } } as Parameters<typeof runJob.run>[0]),
	};
}

test('all jobs of an instance share one client of the database and one set of mail connections', async () => {
	const { sweep, task } = await instance();
	await Promise.all([sweep(), task()]);
	await sweep();
	await task();
	expect(openJobServices).toHaveBeenCalledTimes(1);
});

test('a start that failed is tried again by the next job', async () => {
	const { sweep } = await instance();
	openJobServices.mockRejectedValueOnce(new Error('no secret'));
	await expect(sweep()).rejects.toThrow('no secret');
	await sweep();
	expect(openJobServices).toHaveBeenCalledTimes(2);
});
