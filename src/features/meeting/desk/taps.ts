import type { Command } from '#contract/commands';
import type { Id } from '#contract/ids';
import type { Said } from '#contract/meetings';
import { standingOf } from '#domain/meeting/ballots';
import type { VoterStand } from '#domain/meeting/stands';

/** What a tap on a door does: opens it, checks somebody in, or enters the paper that most hand over. */
export type Quick = 'open' | 'present' | 'chair' | 'consent';

/** One of the register, as commands name them. */
export const namedIn = (circular: Id, { group, household, voter }: VoterStand) => ({
	circular,
	group,
	household,
	voter,
});

/** Enters paper; with `nothing` takes it back. */
export const enterCommand = (circular: Id, voter: VoterStand, said: Said): Command => ({
	name: 'meeting.enter',
	args: { ...namedIn(circular, voter), said },
});

/** Marks somebody as present, or no longer. */
export const checkInCommand = (circular: Id, voter: VoterStand, present: boolean): Command => ({
	name: 'meeting.checkIn',
	args: { ...namedIn(circular, voter), present },
});

const SAID: Record<'chair' | 'consent', Said> = {
	chair: { way: 'proxy', proxy: { to: 'chair' } },
	consent: { way: 'consent' },
};

/** What a tap does at a voter, and what undoes it; undefined where the door is opened instead. */
export interface Tap {
	command: Command;
	undo: Command;
	does: 'present' | 'unpresent' | 'enter' | 'back';
	said?: Said;
}

/**
 * What a tap on a door does. Where the household said something else than the tap would, or somebody is there already,
 * the door is opened instead, so that nobody's word is replaced unseen.
 */
export function tapOn(circular: Id, voters: readonly VoterStand[], quick: Quick): Tap | undefined {
	const [voter] = voters;
	if (!voter || voters.length > 1 || voter.stand === 'gone' || quick === 'open') return undefined;
	const isPresent = voter.record.present !== undefined;
	if (quick === 'present') {
		return {
			command: checkInCommand(circular, voter, !isPresent),
			undo: checkInCommand(circular, voter, isPresent),
			does: isPresent ? 'unpresent' : 'present',
		};
	}
	const standing = standingOf(voter.record);
	const said = SAID[quick];
	const [entered, back] = [enterCommand(circular, voter, said), enterCommand(circular, voter, { way: 'nothing' })];
	if (isPresent) return undefined;
	if (!standing) return { command: entered, undo: back, does: 'enter', said };
	const isSame = standing.from === 'paper' && JSON.stringify(standing.said) === JSON.stringify(said);
	return isSame ? { command: back, undo: entered, does: 'back', said } : undefined;
}
