import type { HallVotes, Meeting, Motion, Quorum, Urn } from '#contract/meetings';
import type { MeetingTally, Result } from '#contract/meeting-tally';
import { standingOf } from './ballots';
import { standsOf, type Counted, type Stand, type VoterStand } from './stands';
import { inUrns } from './urns';

/**
 * How many of the register must take part. 地方自治法 says nothing of it; the model by-laws say "half or more", others
 * "more than half". With exactly half the one is reached and the other is not.
 */
export function neededFor(quorum: Quorum, total: number): number {
	if (quorum === 'overHalf') return Math.floor(total / 2) + 1;
	if (quorum === 'half') return Math.ceil(total / 2);
	return quorum === 'third' ? Math.ceil(total / 3) : Math.ceil((total * 2) / 3);
}

/** Who takes part: present, by proxy, or in writing (地方自治法 260条の18: by paper or by a proxy). */
export const TAKES_PART: readonly Stand[] = ['present', 'proxy', 'written'];
const takesPart = ({ stand }: VoterStand): boolean => TAKES_PART.includes(stand);

/** How many stand where. */
export function countsOf(stands: readonly VoterStand[]): Record<Stand, number> {
	const counts = { present: 0, proxy: 0, written: 0, lost: 0, planned: 0, silent: 0, gone: 0 };
	for (const { stand } of stands) counts[stand] += 1;
	return counts;
}

/** The quorum as it stands: who counts, how many take part, how many must. */
export function quorumOf({ quorum, form }: Pick<Meeting, 'quorum' | 'form'>, stands: readonly VoterStand[]) {
	const total = stands.length - countsOf(stands).gone;
	const part = stands.filter(takesPart).length;
	const needed = form === 'resolution' ? total : neededFor(quorum, total);
	return { total, part, needed, isReached: total > 0 && part >= needed };
}

const hasCast = ({ record }: VoterStand, { id }: Motion): boolean => record.cast?.includes(id) ?? false;

/**
 * How many votes can be counted in the hall: of those present and of the proxies. For a secret motion also the sealed
 * slips of those who voted on paper, and not again those who voted by phone.
 */
export function hallMost(motion: Motion, stands: readonly VoterStand[]): number {
	return stands.filter((one) => {
		if (one.stand === 'present' || one.stand === 'proxy') return !motion.secret || !hasCast(one, motion);
		return motion.secret === true && one.stand === 'written' && standingOf(one.record)?.from === 'paper';
	}).length;
}

/** What those in writing said to one motion. Of a secret one: what lies in the urns. */
function writtenFor(motion: Motion, stands: readonly VoterStand[], urns: readonly Urn[]) {
	if (motion.secret) return inUrns(urns, motion);
	const choices = stands.flatMap(({ stand, record }) => {
		const said = stand === 'written' ? standingOf(record)?.said : undefined;
		if (said?.way === 'consent') return ['yes'];
		if (said?.way === 'object') return ['no'];
		return said?.way === 'written'
			? said.votes.filter((one) => one.motion === motion.id).map(({ choice }) => choice)
			: [];
	});
	const count = (of: string) => choices.filter((choice) => choice === of).length;
	return { yes: count('yes'), no: count('no'), abstain: count('abstain') };
}

interface Votes {
	yes: number;
	no: number;
	part: number;
	total: number;
}

/**
 * What a motion comes to. 過半数 of those that take part; exactly as many for as against is the chair's to decide (可否同
 * 数, model by-laws). A change of the by-laws needs three quarters of all members (地方自治法 260条の3).
 */
export function resultOf({ majority }: Motion, { yes, no, part, total }: Votes): Result {
	if (majority === 'threeQuarters') return 4 * yes >= 3 * total ? 'passed' : 'failed';
	if (majority === 'twoThirds') return 3 * yes >= 2 * part ? 'passed' : 'failed';
	if (2 * yes > part) return 'passed';
	return 2 * yes === part && yes === no ? 'tied' : 'failed';
}

/** Everything that a count is made of. */
export interface Count extends Counted {
	urns: readonly Urn[];
	hall: HallVotes;
}

/** The figures of a meeting. A resolution without a meeting passes with the consent of all, and silence is none. */
export function tallyOf(count: Count): MeetingTally {
	const { meeting, urns, hall } = count;
	const stands = standsOf(count);
	const { total, part, needed, isReached } = quorumOf(meeting, stands);
	const counts = countsOf(stands);
	const motions = meeting.motions.map((motion) => {
		const written = writtenFor(motion, stands, urns);
		const shown = hall.find((one) => one.motion === motion.id);
		const [yes, no] = [written.yes + (shown?.yes ?? 0), written.no + (shown?.no ?? 0)];
		const cast = stands.filter((one) => hasCast(one, motion)).length;
		const isAll = meeting.form === 'resolution' && yes === total;
		const agreed: Result = isAll ? 'passed' : 'failed';
		const voted = meeting.form === 'resolution' ? agreed : resultOf(motion, { yes, no, part, total });
		const result: Result = isReached ? voted : meeting.form === 'resolution' ? 'failed' : 'noQuorum';
		return { motion: motion.id, yes, no, other: part - yes - no, ...(motion.secret && { cast }), result };
	});
	return {
		...{ total, gone: counts.gone, present: counts.present, proxies: counts.proxy, written: counts.written },
		...{ lost: counts.lost, silent: counts.silent + counts.planned, needed, motions },
	};
}

/** The motion for which more was counted in the hall than there can be; undefined where all fits. */
export function misfitIn(hall: HallVotes, meeting: Meeting, stands: readonly VoterStand[]): string | undefined {
	const misfit = hall.find(({ motion: id, yes, no }) => {
		const motion = meeting.motions.find((one) => one.id === id);
		return !motion || yes + no > hallMost(motion, stands);
	});
	return misfit?.motion;
}
