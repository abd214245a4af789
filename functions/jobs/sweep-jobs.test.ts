import { expect, test } from 'vitest';
import type { JobDeps } from './job';
import { runDueJobs, sweepJobs } from './sweep-jobs';

/** A store whose jobs are only taken: `onTake` says how long that lasts. */
function officeWith(ids: string[], onTake: (id: string) => Promise<void> = async () => undefined) {
	const due = [...ids];
	const taken: string[] = [];
	const logged: string[] = [];
	const delivery = {
		dueJobs: async (_: string, limit: number) => due.slice(0, limit),
		takeJob: async (id: string) => {
			taken.push(id);
			due.splice(due.indexOf(id), 1);
			await onTake(id);
		},
	};
	const log = { failed: (what: string) => void logged.push(what) };
	const deps = { store: { delivery }, now: () => '2026-11-22T01:00:00.000Z', log } as unknown as JobDeps;
	return { deps, due, taken, logged };
}

test('what is due becomes a task each, and nothing runs in the sweep itself', async () => {
	const { deps, taken } = officeWith(['a1.announce', 'a2.announce']);
	const handed: string[][] = [];
	const dispatchJobs = async (ids: string[]) => void handed.push(ids);
	await sweepJobs({ ...deps, dispatchJobs });
	expect(handed).toEqual([['a1.announce', 'a2.announce']]);
	expect(taken).toEqual([]);
});

test('where nothing is due, nothing is handed on', async () => {
	const handed: string[][] = [];
	await sweepJobs({ ...officeWith([]).deps, dispatchJobs: async (ids) => void handed.push(ids) });
	expect(handed).toEqual([]);
});

test('without tasks, a slow job holds up none of the others', async () => {
	let othersRan = () => undefined as void;
	const others = new Promise<void>((resolve) => (othersRan = resolve));
	const ids = ['slow', 'b', 'c', 'd'];
	const { deps, taken } = officeWith(ids, async (id) => {
		if (id === 'd') othersRan();
		if (id === 'slow') await others;
	});
	await sweepJobs(deps);
	expect(taken).toEqual(ids);
});

test('no more run side by side than are wished, and what a job asks for runs in the same sweep', async () => {
	let [running, most] = [0, 0];
	const { deps, due, taken } = officeWith(['a', 'b', 'c', 'd', 'e'], async (id) => {
		most = Math.max(most, ++running);
		await Promise.resolve();
		if (id === 'e') due.push('follows');
		running--;
	});
	await runDueJobs(deps, 2);
	expect(most).toBe(2);
	expect(taken).toEqual(['a', 'b', 'c', 'd', 'e', 'follows']);
});

test('a job that breaks is logged, and the others run', async () => {
	const { deps, taken, logged } = officeWith(['broken', 'b'], async (id) => {
		if (id === 'broken') throw new Error('broken');
	});
	await runDueJobs(deps, 1);
	expect(taken).toEqual(['broken', 'b']);
	expect(logged).toEqual(['jobs.sweepJobs']);
});
