import { expect, test } from 'vitest';
import type { Id, Moment } from '#contract/ids';
import type { Delivery } from '#contract/rows';
import { addMs } from '#domain/moment';
import type { MemberDoc } from '#functions/store/docs';
import type { JobDoc } from '#functions/store/job-docs';
import { keepJob, LEASE_MS, takeJob } from '#functions/store/jobs';
import { jobsTx } from '#tests/support/jobs-tx';
import { circular } from '#tests/support/sample-rows';
import { fanOut } from './fan-out';
import type { JobDeps } from './job';
import { JobLease, LeaseLost } from './lease';
import { RETRY_MS } from './retries';
import type { Sending, Target } from './sending';

const START = '2026-11-22T01:00:00.000Z';
const JOB: JobDoc = {
	...{ name: 'mail', association: 'a1', rows: [{ kind: 'circular', id: 'c1' }] },
	...{ at: START, due: START, retries: [] },
};
/** One page of households, in three batches. */
const HOUSEHOLDS = Array.from({ length: 12 }, (_, i) => `h${i}`);

/** The real rules for jobs over a map, and a clock that moves only when a test says so. */
function office(households = HOUSEHOLDS) {
	const jobs = new Map<string, JobDoc>([['j1', JOB]]);
	let now: Moment = START;
	const tx = jobsTx(jobs);
	let writes = 0;
	const noted: Delivery[] = [];
	const delivery = {
		membersAfter: async (_of: unknown, _a: Id, after: Id | undefined, limit: number) => {
			const from = after === undefined ? 0 : households.indexOf(after) + 1;
			return households.slice(from, from + limit).map((id) => [id, {} as MemberDoc]);
		},
		members: async (_: Id, ids: Id[]) => new Map(ids.map((id) => [id, {} as MemberDoc])),
		noteDeliveries: async (_: Id, deliveries: Delivery[]) => void noted.push(...deliveries),
		keepJob: (id: string, taken: JobDoc, next: JobDoc | undefined) => {
			writes++;
			return keepJob(tx, id, { taken, next, more: new Map() });
		},
	};
	const logged: string[] = [];
	const log = { failed: (what: string) => void logged.push(what), noted: () => undefined };
	const deps = { store: { delivery }, now: () => now, random: () => 0, log } as unknown as JobDeps;
	const take = () => takeJob(tx, 'j1', now);
	/** Runs the job as one worker, until `isOver`. */
	const run = async (send: Sending['send'], isOver = () => false) => {
		const taken = await take();
		if (!taken) throw new Error('somebody else has it');
		await fanOut(new JobLease('j1', taken, deps), deps, async () => (isOver() ? undefined : { ...SENDING, send }));
	};
	const advance = (ms: number) => void (now = addMs(now, ms));
	return { jobs, noted, logged, take, run, advance, writes: () => writes };
}

const CIRCULAR = circular({ id: 'c1' });
const targetsOf = async (members: [Id, MemberDoc][]): Promise<Target[]> =>
	members.map(([id]) => ({ key: id, members: [{ id, group: 'g1' }], circulars: [CIRCULAR] }));
const SENDING = { urgent: true, atOnce: 5, targetsOf };

test('a page that takes longer than a lease stays with whoever works on it', async () => {
	const { jobs, take, run, advance } = office();
	const taken: unknown[] = [];
	await run(async () => {
		advance(LEASE_MS / 6);
		taken.push(await take());
		return 'accepted';
	});
	expect(taken).toEqual(HOUSEHOLDS.map(() => undefined));
	expect(jobs.size).toBe(0);
});

test('who has lost the job stops before the next batch, and writes nothing into it', async () => {
	const { jobs, take, run, advance } = office();
	const told: string[] = [];
	const stopped = run(async ({ key }) => {
		told.push(key);
		if (key === 'h4') {
			advance(LEASE_MS);
			await take();
		}
		return 'accepted';
	});
	await expect(stopped).rejects.toBeInstanceOf(LeaseLost);
	expect(told).toEqual(HOUSEHOLDS.slice(0, 5));
	expect(jobs.get('j1')).toMatchObject({ due: addMs(START, 2 * LEASE_MS), retries: [] });
});

test('a page that is quick costs no write between its batches', async () => {
	const { run, writes } = office();
	await run(async () => 'accepted');
	expect(writes()).toBe(1);
});

test('what is taken back while a page goes out goes no further than its batch, and what was sent is noted', async () => {
	const { jobs, noted, run } = office();
	const told: string[] = [];
	let isWithdrawn = false;
	const send = async ({ key }: Target) => {
		told.push(key);
		isWithdrawn ||= told.length === 5;
		return 'accepted' as const;
	};
	await run(send, () => isWithdrawn);
	expect(told).toEqual(HOUSEHOLDS.slice(0, 5));
	expect(noted.flatMap(({ groups }) => groups)).toEqual([{ group: 'g1', sent: told, failed: [] }]);
	expect(jobs.size).toBe(0);
});

test('what was sent is noted as of when its sending began: before the first phone showed it', async () => {
	const { noted, run, advance } = office();
	await run(async () => {
		advance(1000);
		return 'accepted';
	});
	expect(noted.map(({ at }) => at)).toEqual([START]);
});

test('what turns out to have nothing to be sent any more counts neither as sent nor as failed', async () => {
	const { noted, run } = office();
	await run(async ({ key }) => (key === 'h0' ? undefined : 'accepted'));
	expect(noted.flatMap(({ groups }) => groups)).toEqual([{ group: 'g1', sent: HOUSEHOLDS.slice(1), failed: [] }]);
});

test('one that breaks is logged and tried again, and holds up no other', async () => {
	const { jobs, logged, noted, run } = office();
	await run(async ({ key }) => {
		if (key === 'h3') throw new TypeError('Invalid URL');
		return 'accepted';
	});
	expect(logged).toEqual(['jobs.fanOut.send']);
	expect(jobs.get('j1')?.retries).toMatchObject([{ key: 'h3', tries: 1 }]);
	const others = HOUSEHOLDS.filter((id) => id !== 'h3');
	expect(noted.flatMap(({ groups }) => groups)).toEqual([{ group: 'g1', sent: others, failed: ['h3'] }]);
});

test('where six of ten phones are gone for good the others are told, and nobody is tried again', async () => {
	const { jobs, noted, run } = office(Array.from({ length: 250 }, (_, i) => `h${String(i).padStart(3, '0')}`));
	let sent = 0;
	await run(async ({ key }) => {
		sent++;
		return Number(key.slice(1)) % 10 < 6 ? 'failed' : 'accepted';
	});
	expect([sent, jobs.size]).toEqual([250, 0]);
	const [accepted, failed] = (['sent', 'failed'] as const).map((what) =>
		noted.flatMap(({ groups }) => groups.flatMap((group) => group[what])),
	);
	expect([accepted?.length, failed?.length]).toEqual([100, 150]);
});

test('while nothing is taken a job of thousands tries again what it has, and grows no further', async () => {
	const many = Array.from({ length: 3000 }, (_, i) => `h${i}`);
	const { jobs, run, advance } = office(many);
	const tried = new Set<string>();
	const most: number[] = [];
	let isDown = true;
	const send = async ({ key }: Target) => {
		if (!isDown) tried.add(key);
		return isDown ? { later: undefined } : ('accepted' as const);
	};
	for (const ms of RETRY_MS) {
		await run(send);
		most.push(jobs.get('j1')?.retries.length ?? 0);
		advance(ms);
	}
	expect(Math.max(...most)).toBe(1100);
	isDown = false;
	await run(send);
	expect(tried.size).toBe(3000);
	expect(jobs.size).toBe(0);
});
