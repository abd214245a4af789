import { expect, it } from 'vitest';
import { Update, type Worker } from './update.svelte';

function begun(hadWorker = true) {
	const log: string[] = [];
	const listeners: Record<string, () => void> = {};
	const worker: Worker = {
		addEventListener: (type, run) => (listeners[type] = run),
		register: async () => log.push('register'),
		update: async () => Promise.reject(new TypeError('no signal')),
		messageSkipWaiting: () => log.push('skip'),
	};
	const update = new Update();
	const watching = update.watch(worker, () => log.push('reload'), hadWorker);
	return { update, log, tell: (type: string) => listeners[type]?.(), watching };
}

it('a newer one is offered and waits for the yes', async () => {
	const { update, log, tell, watching } = begun();
	await watching;
	tell('waiting');
	expect(update.ready).toBe(true);
	expect(log).toEqual(['register']);
	update.apply();
	tell('controlling');
	expect(log).toEqual(['register', 'skip', 'reload']);
});

it('a tab in which nobody said yes is not loaded again under the hands', async () => {
	const { update, log, tell, watching } = begun();
	await watching;
	tell('controlling');
	expect(log).toEqual(['register']);
	expect(update.ready).toBe(true);
	// The new worker is at work already: here only the page is old.
	update.apply();
	expect(log).toEqual(['register', 'reload']);
});

it('looking for a newer one without signal is no trouble', async () => {
	const { update, watching } = begun();
	await watching;
	await expect(update.check()).resolves.toBeUndefined();
});

it('the first worker of a browser is not a newer Kairan', async () => {
	const { update, tell, watching } = begun(false);
	await watching;
	tell('controlling');
	expect(update.ready).toBe(false);
});
