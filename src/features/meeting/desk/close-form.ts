import type { Id } from '#contract/ids';
import type { HallVotes, Meeting } from '#contract/meetings';
import type { VoterStand } from '#domain/meeting/stands';
import { hallMost, TAKES_PART } from '#domain/meeting/tally';

/** What was counted in the hall, as it is typed, by motion. */
export type HallForm = Record<Id, { yes: string; no: string }>;

/** One motion in the hall: how many votes there can be. */
export interface HallLine {
	motion: Meeting['motions'][number];
	most: number;
	yes: number;
	no: number;
	/** More than there can be, or no number. */
	isWrong: boolean;
}

/** An empty field is none. */
const numberIn = (text: string): number => {
	const figures = text.normalize('NFKC').trim();
	return figures === '' ? 0 : /^\d{1,5}$/u.test(figures) ? Number(figures) : Number.NaN;
};

/** What was typed of each motion, and whether it can be. */
export const hallLines = ({ motions }: Meeting, stands: readonly VoterStand[], form: HallForm): HallLine[] =>
	motions.map((motion) => {
		const [yes, no] = [numberIn(form[motion.id]?.yes ?? ''), numberIn(form[motion.id]?.no ?? '')];
		const most = hallMost(motion, stands);
		return { motion, most, yes, no, isWrong: !(yes + no <= most) };
	});

/** What is sent of it. */
export const hallVotes = (lines: readonly HallLine[]): HallVotes =>
	lines.map(({ motion, yes, no }) => ({ motion: motion.id, yes, no }));

/** True while the deadline is not over, and somebody could still vote: the server says no until then. */
export const isEarly = ({ deadline, fell }: Meeting, stands: readonly VoterStand[], now: string): boolean =>
	now <= deadline && !fell && stands.some(({ stand }) => stand !== 'gone' && !TAKES_PART.includes(stand));
