import type { Device, Household } from '#contract/households';
import type { Day, Id } from '#contract/ids';
import { receiptId } from '#contract/names';
import type { Watch } from '#contract/watch';
import { isAddressed } from '#domain/audience';
import { familyPhones } from '#domain/devices';
import { groupOf } from '#domain/household';
import { addDays, dayInJapan } from '#domain/moment';
import { sentOne } from '#domain/watch/signs';
import { HABIT_DAYS, patienceFor } from '#domain/watch/silence';
import { watchFor } from '#domain/watch/watchers';
import { rowsOf } from './confirmed-rows';
import type { KairanDb, MemberKey } from './db';
import { readOverlay, withOverlay } from './overlay';

/** What a household asked for, as its own phone has it. */
export interface OwnWatch {
	watch: Watch | undefined;
	/** What was said here last has not left the phone. */
	waits: boolean;
	/** The name of its group. */
	group: string | undefined;
	/** The phones of its family elsewhere. */
	family: Device[];
	/** After how many days in which something waits it would be told of; undefined while no habit is known. */
	patience: number | undefined;
	/** It reads on paper. */
	onPaper: boolean;
}

/** What the household of this phone asked for; undefined for a seat. */
export async function getOwnWatch(db: KairanDb, memberKey: MemberKey, today: Day): Promise<OwnWatch | undefined> {
	const local = await db.members.get(memberKey);
	const id = local?.member.household;
	if (!local || id === undefined) return undefined;
	const { find, unsent } = await readOverlay(db, local, [
		{ kind: 'household', id },
		{ kind: 'watch', id },
	]);
	const household = find('household', id);
	if (!household) return undefined;
	const groups = await rowsOf(db, memberKey, 'group');
	return {
		watch: find('watch', id),
		waits: unsent('watch').has(id),
		group: groups.find((group) => group.id === groupOf(household))?.name,
		family: familyPhones(household),
		patience: await patienceOf(db, memberKey, household, today),
		onPaper: !household.ways.includes('app'),
	};
}

/** The server's own rule, over what this phone has of the same rows. */
async function patienceOf(db: KairanDb, memberKey: MemberKey, household: Household, today: Day) {
	const [circulars, receipts] = await Promise.all([
		rowsOf(db, memberKey, 'circular'),
		rowsOf(db, memberKey, 'receipt'),
	]);
	const byName = new Map(receipts.map((receipt) => [receiptId(receipt.circular, receipt.household), receipt]));
	const since = addDays(today, -HABIT_DAYS);
	const sent = circulars
		.filter((circular) => dayInJapan(circular.publishedAt) >= since && isAddressed(circular, household))
		.flatMap((circular) => sentOne(circular, byName.get(receiptId(circular.id, household.id))) ?? []);
	return patienceFor({ sent, last: today });
}

/** A household that somebody on this phone watches over. */
export interface Watched {
	watch: Watch;
	household: Pick<Household, 'id' | 'name' | 'phone'>;
	waits: boolean;
}

/** The households by which this member is named: a leader's seat, or a phone of family elsewhere. */
export async function listWatched(db: KairanDb, memberKey: MemberKey): Promise<Watched[]> {
	const local = await db.members.get(memberKey);
	if (!local) return [];
	const { changed, unsent } = await readOverlay(db, local);
	const watches = withOverlay('watch', await rowsOf(db, memberKey, 'watch'), changed);
	const { member, device } = local;
	const me: Id = member.household === undefined ? member.member : device;
	const households = new Map((await rowsOf(db, memberKey, 'household')).map((one) => [one.id, one]));
	return watches.flatMap((watch) => {
		const household = households.get(watch.id);
		const mine = watchFor(watch, (id) => id === me);
		return mine && household ? [{ watch: mine, household, waits: unsent('watch').has(watch.id) }] : [];
	});
}
