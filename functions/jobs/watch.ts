import type { Household } from '#contract/households';
import type { Day, Id, Moment } from '#contract/ids';
import { receiptId } from '#contract/names';
import type { Answer } from '#contract/questions';
import type { Circular, Receipt } from '#contract/rows';
import type { Watch, Watcher } from '#contract/watch';
import { isAddressed } from '#domain/audience';
import { addDays, dayInJapan, momentInJapan } from '#domain/moment';
import { nextLook } from '#domain/watch/hours';
import { sentOne, signsOf } from '#domain/watch/signs';
import { HABIT_DAYS, isPaused, isSilent, looked, SILENCE_LEAST, type Signs } from '#domain/watch/silence';
import { isWatched, leadingSeats, withoutWatchers } from '#domain/watch/watchers';
import type { MemberDoc } from '#functions/store/docs';
import { isPresent, relationOf } from '#functions/store/members';
import { findIn, noChanges } from '#functions/store/read-set';
import { record } from '#functions/store/record';
import type { JobDeps } from './job';
import type { JobLease } from './lease';
import { tellOfWatchJob } from './watch-job';

/**
 * Looks at one household that asked for it, each morning: whether those whom it named are there still, whether it has
 * fallen silent, and whether a silence is over. What it finds is written once, with the job that tells of it, so that a
 * run that was stopped, or ran twice, tells nobody twice.
 */
export async function watch(lease: JobLease, deps: JobDeps): Promise<void> {
	const { store, now } = deps;
	const { association, rows } = lease.job;
	const id = rows[0]?.id;
	const found = await store.delivery.row(association, 'watch', id);
	if (!isWatched(found)) return lease.end();
	const after = await look(association, found, deps);
	if (after !== found && !(await write(association, found, after, deps)))
		// Somebody has changed it meanwhile: it is looked at anew.
		return lease.release({ ...lease.job, due: now() });
	if (!isWatched(after)) return lease.end();
	return lease.release({ ...lease.job, due: nextLook(now(), isSilent(after)) });
}

/** The watch as it is to be now; the same one where nothing has changed. */
async function look(association: Id, watch: Watch, deps: JobDeps): Promise<Watch> {
	const { store, now } = deps;
	const members = await store.delivery.members(association, [watch.id, ...leadingSeats(watch)]);
	const home = members.get(watch.id);
	const today = dayInJapan(now());
	if (!home) return watch;
	const isGone = (one: Watcher) => !isThere(one, home, members, today);
	const present = withoutWatchers(watch, isGone, { at: now(), why: 'changed' });
	if (present !== watch || isPaused(watch, today)) return present;
	const last = lastVisit(home);
	// Most are quiet: whoever was here these days has two documents read, and no more.
	const isHere = last !== undefined && last > addDays(today, -SILENCE_LEAST);
	const signs = isHere ? { sent: [], last } : await signsFor(association, watch.id, last, deps);
	return signs ? looked(watch, signs, now()) : watch;
}

/** True while somebody who is named leads the household's group, or has a phone of its family. */
function isThere({ id, as }: Watcher, home: MemberDoc, members: ReadonlyMap<Id, MemberDoc>, today: Day): boolean {
	if (as === 'family') {
		const device = Object.hasOwn(home.devices, id) ? home.devices[id] : undefined;
		return device !== undefined && device.keys.length > 0 && relationOf(device) === 'family';
	}
	const seat = members.get(id);
	return seat?.role === 'groupLeader' && seat.group === home.group && isPresent(seat, today);
}

/** The last day on which a phone of somebody who lives there was here; not one that is a leader's as well. */
function lastVisit({ devices }: MemberDoc): Day | undefined {
	const days = Object.values(devices)
		.filter((device) => relationOf(device) === 'self' && device.alsoSeat === undefined)
		.flatMap(({ seen }) => seen ?? []);
	return days.sort().at(-1);
}

/** What was sent to a household these months, and what it did with that. */
async function signsFor(
	association: Id,
	id: Id,
	visit: Day | undefined,
	{ store, now }: JobDeps,
): Promise<Signs | undefined> {
	const household: Household | undefined = await store.delivery.row(association, 'household', id);
	if (!household) return undefined;
	const since: Moment = momentInJapan(addDays(dayInJapan(now()), -HABIT_DAYS), '00:00');
	const recent = await store.delivery.circularsSince(association, since);
	const sent: Circular[] = recent.filter((circular) => isAddressed(circular, household));
	const names = sent.map((circular) => receiptId(circular.id, id));
	const receipts: Map<string, Receipt> = await store.delivery.rows(association, 'receipt', names);
	const answers: Map<string, Answer> = await store.delivery.rows(association, 'answer', names);
	const ones = sent.flatMap((circular) => sentOne(circular, receipts.get(receiptId(circular.id, id))) ?? []);
	return signsOf(ones, { visit, receipts: receipts.values(), answers: answers.values() });
}

/** Writes the watch unless somebody has changed it since, with what is to be told of it. */
function write(association: Id, before: Watch, after: Watch, { store }: JobDeps): Promise<boolean> {
	return store.transact(async (tx) => {
		const rows = [{ kind: 'watch' as const, id: before.id }];
		const readSet = await tx.read(association, { head: false, rows, members: [before.id] });
		if (findIn(readSet)('watch', before.id)?.at !== before.at || !readSet.members.has(before.id)) return false;
		const changes = { ...noChanges(), rows: [{ kind: 'watch' as const, row: after }], unnumbered: true };
		changes.jobs.set(...tellOfWatchJob(association, after));
		record(tx, readSet, changes);
		return true;
	});
}
