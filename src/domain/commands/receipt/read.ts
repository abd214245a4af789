import type { Moment } from '#contract/ids';
import { receiptId } from '#contract/names';
import type { Read } from '#contract/reads';
import type { Circular } from '#contract/rows';
import { mayRead } from '../../audience';
import { countsFrom } from '../../ledger';
import { claimedMoment } from '../../moment';
import { refuse, type CommandDefinition } from '../definition';
import { putReceipt, receiptAndOwners, theReceipt } from './shared';

/**
 * What is known of a reader after one more reading; undefined when that says nothing new. `first` goes back no further
 * than to the version `from` which readings count.
 */
function withReading<R extends Read>(before: R | undefined, now: R, from: number): R | undefined {
	if (!before) return now;
	if (now.version < from) return now.version > before.version ? now : undefined;
	if (before.version < from) return now;
	const isNewest = now.version > before.version || (now.version === before.version && now.at < before.at);
	const { first: _, ...newest } = isNewest ? now : before;
	const known: Moment = before.first ?? before.at;
	if (!isNewest && now.at >= known) return undefined;
	const first = now.at < known ? now.at : known;
	return { ...newest, ...(first < newest.at && { first }) } as R;
}

/**
 * When a version was sent. A withdrawal that is news is the last one; the corrections before it are gone with the
 * text.
 */
function sentAt({ version, publishedAt, corrections, withdrawn }: Circular, of: number): Moment {
	if (withdrawn?.news && of === version) return withdrawn.at;
	return corrections.find((correction) => correction.version === of)?.at ?? publishedAt;
}

/**
 * 読みました. A newer version replaces an older one, never the other way round, and the first hour of all readings that
 * count is kept, so that receipts may arrive late and in any order. A circular that was withdrawn meanwhile still takes
 * the receipt: it was read, which does not prove that the withdrawal was heard of. A reading on a leader's phone is
 * kept apart from those of the household's own: it may be that nobody of it has seen anything.
 */
export const readReceipt = {
	roles: ['resident', 'family'],
	numbered: false,
	acceptedAfterLeaving: true,
	needs: ({ circular }, { household }) => (household ? receiptAndOwners({ circular, household }) : []),
	touched: ({ circular }, { household }) => (household ? theReceipt({ circular, household }) : []),
	decide: ({ circular: id, version, by }, { member, find, stamp }) => {
		const circular = find('circular', id);
		const household = member.household && find('household', member.household);
		if (!circular) return refuse('CIRCULAR_UNKNOWN');
		if (!household || !mayRead(circular, household)) return refuse('NOT_IN_AUDIENCE');
		const receipt = find('receipt', receiptId(id, household.id)) ?? { circular: id, household: household.id };
		const read = Math.min(version, circular.version);
		const since = sentAt(circular, read);
		const at = claimedMoment(stamp.claimed, since, stamp.now);
		const now = { at, version: read, ...(by && { by }) };
		if (member.alsoSeat && member.role === 'resident') {
			const after = withReading(receipt.readBySeat, { ...now, seat: member.alsoSeat }, countsFrom(circular));
			return after ? putReceipt({ ...receipt, readBySeat: after }) : { rows: [] };
		}
		const part = member.role === 'family' ? 'readByFamily' : 'readBySelf';
		const after = withReading(receipt[part], now, countsFrom(circular));
		return after ? putReceipt({ ...receipt, [part]: after }) : { rows: [] };
	},
} satisfies CommandDefinition<'receipt.read'>;
