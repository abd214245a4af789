import type { Day, Id } from '#contract/ids';
import type { ArgsOf } from '#contract/commands';
import type { Failure } from '#domain/failure';
import type { MemberKey } from '#local/db';
import { getOwnWatch, listWatched } from '#local/watch';
import { ask } from './ask';
import { db } from './context';

/** What the household of this phone asked for. */
export const readOwnWatch = (memberKey: MemberKey, today: Day) => getOwnWatch(db, memberKey, today);

/** The households by which this member is named. */
export const readWatched = (memberKey: MemberKey) => listWatched(db, memberKey);

/** Names who is told when the household falls silent. */
export const askForWatch = (memberKey: MemberKey, args: ArgsOf<'watch.ask'>): Promise<Failure | undefined> =>
	ask(memberKey, { name: 'watch.ask', args });

/** Pauses until the end of a day; without one it goes on. */
export const pauseWatch = (memberKey: MemberKey, until: Day | undefined): Promise<Failure | undefined> =>
	ask(memberKey, { name: 'watch.pause', args: until === undefined ? {} : { until } });

/** Ends it, and deletes what was asked. */
export const endWatch = (memberKey: MemberKey): Promise<Failure | undefined> =>
	ask(memberKey, { name: 'watch.end', args: {} });

/** Somebody who is named wants to be told no more. */
export const declineWatch = (memberKey: MemberKey, household: Id): Promise<Failure | undefined> =>
	ask(memberKey, { name: 'watch.decline', args: { household } });

/** Somebody who was told has reached the household. */
export const reachWatched = (memberKey: MemberKey, household: Id): Promise<Failure | undefined> =>
	ask(memberKey, { name: 'watch.reached', args: { household } });
