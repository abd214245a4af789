import type { Id } from '#contract/ids';
import { newFrom } from '#domain/threads';
import type { ThreadView } from '#local/threads';

/** Where the new words of each household began when they were first seen on this page. */
export type KeptNew = ReadonlyMap<Id, number>;

const isNew = ({ thread, newFrom }: ThreadView) => newFrom < thread.entries.length;

/** True while it says that there are new words: an answer to them is the end of that, though the card stays. */
export const saysNew = ({ thread, newFrom: from }: ThreadView): boolean =>
	newFrom(thread, from) < thread.entries.length;

/** What is new stays new as long as the page is open, although it was seen meanwhile. */
export function keepNew(views: readonly ThreadView[], kept: KeptNew): KeptNew {
	const more = views.filter((view) => isNew(view) && !kept.has(view.thread.household));
	return more.length === 0
		? kept
		: new Map([...kept, ...more.map(({ thread, newFrom }) => [thread.household, newFrom] as const)]);
}

const firstAt = ({ thread, newFrom }: ThreadView) => thread.entries[newFrom]?.at ?? '';
const lastAt = ({ thread }: ThreadView) => thread.entries.at(-1)?.at ?? '';

/**
 * Threads with new words first, who wrote first before all others, so that what comes while somebody reads comes below;
 * then those that were read, the last word first.
 */
export function arrangeThreads(views: readonly ThreadView[], kept: KeptNew): ThreadView[] {
	const known = views
		.filter(({ thread }) => thread.entries.length > 0)
		.map((view) => ({ ...view, newFrom: kept.get(view.thread.household) ?? view.newFrom }));
	const fresh = known.filter(isNew).sort((a, b) => (firstAt(a) < firstAt(b) ? -1 : 1));
	const read = known.filter((view) => !isNew(view)).sort((a, b) => (lastAt(a) > lastAt(b) ? -1 : 1));
	return [...fresh, ...read];
}
