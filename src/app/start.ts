import { dev } from '$app/environment';
import { Update } from '#features/install/update.svelte.ts';
import type { HeldEntry } from '#local/held';
import { deleteExpired } from '#local/expiry';
import { live } from '#local/live';
import { abortWhenFrozen } from '#local/page-cache';
import { isAskedFor, listMembers, listOutbox } from '#local/queries';
import { afterPaint } from '#ui/after-paint';
import { keepFocus } from '#ui/keep-focus';
import { after } from './after';
import { active } from './active-member.svelte';
import { clock } from './clock.svelte';
import { db, status } from './context';
import { engine } from './engine';
import { appVersion } from './installation.svelte';
import { practiceEnd } from './practice-end';
import { isPracticing } from './practicing';
import { syncState } from './sync-state.svelte';

/** Keeps the focus, loads what the layout shows from the phone's store, then starts the sync. Called once. */
export function start(): void {
	abortWhenFrozen(db, globalThis);
	keepFocus(document);
	const listed = () =>
		live(() => listMembers(db)).subscribe(
			(members) => (active.members = members),
			// Without a store there is nobody to act for; the status says why.
			() => (active.members = []),
		);
	const ready = isPracticing
		? import('./practice').then((one) => one.preparePractice())
		: deleteExpired(db, clock.today);
	const end = practiceEnd;
	if (end) void import('./practice').then((one) => one.endPractice(end));
	// Before anything of it is shown.
	void ready.then(listed, listed);
	live(() => listOutbox(db)).subscribe(({ pending, refused }) => {
		// Whoever only opened a page is not told that something waits.
		syncState.held = pending.filter((entry): entry is HeldEntry => entry.held !== undefined);
		syncState.pending = pending.filter((entry) => isAskedFor(entry) && !entry.held).length;
		syncState.refused = refused.length;
	});
	status.subscribe((state) => (syncState.sync = state));
	// After the first paint: what the phone has is on the screen before the network is asked for more.
	afterPaint(() => void goOnline());
}

/**
 * A server that doesn't answer, or a visitor who acts for nobody, delays the service worker no longer than this, in ms.
 */
const LONGEST_WAIT = 5000;

/** When the lessons of the city are looked for, in ms: they come after all that somebody may be waiting for. */
const LESSONS_AFTER = 60_000;

async function goOnline(): Promise<void> {
	void engine.start();
	if (dev) return;
	await firstPull();
	await watchForNewer();
	if ('serviceWorker' in navigator && !isPracticing) (await import('./push-notices')).keepSubscribed();
	if (!isPracticing) after(LESSONS_AFTER, () => void import('./lessons').then(({ fetchDaily }) => fetchDaily()));
}

/** The worker fetches the whole app. On a weak line the circulars come before that. */
function firstPull(): Promise<void> {
	let stop = () => {};
	const through = new Promise<void>((done) => {
		setTimeout(done, LONGEST_WAIT);
		stop = status.subscribe(({ lastPull }) => lastPull !== null && done());
	});
	return through.finally(() => stop());
}

async function watchForNewer(): Promise<void> {
	const container = navigator.serviceWorker;
	if (!container) return;
	const { Workbox } = await import('workbox-window');
	const hadWorker = container.controller !== null;
	appVersion.update = new Update();
	await appVersion.update.watch(new Workbox('/service-worker.js'), () => location.reload(), hadWorker);
}
