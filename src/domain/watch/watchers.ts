import type { Id, Moment } from '#contract/ids';
import type { Watch, Watcher } from '#contract/watch';

/** Those who are told still. */
export const watchersOf = ({ named }: Watch): Watcher[] => named.filter(({ ended }) => ended === undefined);

/** The seats that are told; family elsewhere has it in the household's own stream, on the phones that are named. */
export const leadingSeats = (watch: Watch): Id[] =>
	watchersOf(watch).flatMap(({ id, as }) => (as === 'leader' ? [id] : []));

/** True while somebody is told of this household's silence. */
export const isWatched = (watch: Watch | undefined): watch is Watch =>
	watch !== undefined && watchersOf(watch).length > 0;

/** What is left of a watch that has ended: that there is nothing. */
export const endedWatch = (id: Id, at: Moment): Watch => ({ id, at, named: [] });

/** The watch without some of those who are told; the same one where it has none of these. */
export function withoutWatchers(
	watch: Watch,
	goes: (watcher: Watcher) => boolean,
	ended: NonNullable<Watcher['ended']>,
): Watch {
	const gone = new Set(watchersOf(watch).filter(goes));
	if (gone.size === 0) return watch;
	return { ...watch, at: ended.at, named: watch.named.map((one) => (gone.has(one) ? { ...one, ended } : one)) };
}

/**
 * As much of a watch as somebody who is told sees: neither who else is, nor who of them reached the household.
 * Undefined for everybody else.
 */
export function watchFor(watch: Watch, isMe: (id: Id) => boolean): Watch | undefined {
	const named = watchersOf(watch).filter(({ id }) => isMe(id));
	if (named.length === 0) return undefined;
	const { silence, ...rest } = watch;
	if (!silence?.over) return { ...watch, named };
	const { by: _, ...over } = silence.over;
	return { ...rest, named, silence: { ...silence, over } };
}

/** What somebody who is named is told: that it was named, a silence, and how that ended. */
export type WatchNotice = 'named' | 'silent' | 'seen' | 'reached';

/** What there is to tell of a moment: to whom what; and whether the household hears that somebody is lost to it. */
export interface WatchNews {
	told: Map<Id, WatchNotice>;
	lost: boolean;
}

/** What happened to a watch at one moment and holds still. */
export function newsOf(watch: Watch, at: Moment): WatchNews {
	const { named, silence } = watch;
	const told = new Map<Id, WatchNotice>();
	const { over } = silence ?? {};
	for (const { id, at: since } of watchersOf(watch)) {
		if (over?.at === at && over.by !== id) told.set(id, over.how);
		else if (silence?.told === at && !over) told.set(id, 'silent');
		else if (since === at) told.set(id, 'named');
	}
	return { told, lost: named.some(({ ended }) => ended?.at === at) };
}
