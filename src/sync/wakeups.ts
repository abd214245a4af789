import { WorkerMessage } from '#contract/worker-message';
import type { Loop } from './loop';
import type { StatusStore } from './status';

/** How often a page that is looked at asks by itself, in milliseconds: a warm pull costs two document reads. */
const EVERY_MS = 5 * 60_000;

/** The browser's events and timer that wake the loop. `worker`: where the browser has service workers. */
export interface WakeupSources {
	window: Pick<Window, 'addEventListener' | 'setInterval'>;
	document: Pick<Document, 'addEventListener' | 'visibilityState'>;
	worker?: Pick<ServiceWorkerContainer, 'addEventListener'> | undefined;
	onLine(): boolean;
}

/**
 * Wakes the loop when the network is back, when the page is looked at again, when a push came, and every five minutes
 * while it is looked at. A browser's "online" is a hint: the interval tries even when it says offline.
 */
export function listen(
	loop: Pick<Loop, 'wake'>,
	status: StatusStore,
	{ window, document, worker, onLine }: WakeupSources,
): void {
	const seen = () => document.visibilityState === 'visible';
	window.addEventListener('online', () => {
		status.set({ online: true });
		loop.wake('now');
	});
	window.addEventListener('offline', () => status.set({ online: false }));
	document.addEventListener('visibilitychange', () => {
		status.set({ online: onLine() });
		if (seen()) loop.wake('now');
	});
	worker?.addEventListener('message', ({ data }) => {
		if (WorkerMessage.safeParse(data).data?.type === 'pushed') loop.wake('now');
	});
	window.setInterval(() => {
		if (seen()) loop.wake('now');
	}, EVERY_MS);
}
