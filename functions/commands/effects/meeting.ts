import type { Household } from '#contract/households';
import type { Id } from '#contract/ids';
import type { Ballot, Meeting, Register, Urn } from '#contract/meetings';
import { byWalkingOrder } from '#domain/household';
import { evidenceOf } from '#domain/meeting/evidence';
import { registersOf } from '#domain/meeting/register';
import { standsOf } from '#domain/meeting/stands';
import { misfitIn, tallyOf, type Count } from '#domain/meeting/tally';
import { urnIds } from '#domain/meeting/urns';
import { rowName } from '#functions/store/paths';
import { findIn, widen } from '#functions/store/read-set';
import { sha256 } from '../secrets';
import type { EffectContext, EffectsOf, Refused } from './effect';

/** The meeting as the domain decided it. */
const meetingIn = ({ changes }: EffectContext): Meeting | undefined =>
	changes.rows.flatMap((one) => (one.kind === 'meeting' ? [one.row] : []))[0];

/** Makes the register of the doors of the circular's ledger. */
async function makeRegister(context: EffectContext): Promise<Refused | undefined> {
	const { tx, readSet, changes } = context;
	const meeting = meetingIn(context);
	const circular = meeting && findIn(readSet)('circular', meeting.id);
	if (!circular) return undefined;
	const found = await tx.search.rowsOfKind(readSet.association, 'household');
	const households = found.map(({ row }) => row as Household).sort(byWalkingOrder);
	const registers = registersOf(circular, households, meeting.counting);
	if (registers.length === 0) return { refused: 'NOBODY_THERE' };
	changes.rows.push(...registers.map((row) => ({ kind: 'register' as const, row })));
	return undefined;
}

/** All that a count is made of, read in the transaction that closes the meeting. */
async function countOf(id: Id, meeting: Meeting, { tx, readSet }: EffectContext): Promise<Count> {
	const { association } = readSet;
	const [registers, ballots, urns] = await Promise.all([
		tx.search.ofMeeting(association, id, 'register'),
		tx.search.ofMeeting(association, id, 'ballot'),
		tx.read(association, { head: false, rows: urnIds(id).map((urn) => ({ kind: 'urn', id: urn })) }),
	]);
	widen(readSet, urns);
	return {
		meeting,
		registers: registers.map(({ row }) => row as Register),
		ballots: new Map(ballots.map(({ row }) => [(row as Ballot).household, row as Ballot])),
		urns: [...urns.rows.values()].map(({ row }) => row as Urn),
		hall: meeting.closed?.hall ?? [],
	};
}

/** True while somebody could still vote, and has not. */
const isEarly = ({ deadline, fell }: Meeting, count: Count, now: string): boolean =>
	now <= deadline &&
	!fell &&
	standsOf(count).some(({ stand }) => !['present', 'proxy', 'written', 'gone'].includes(stand));

/**
 * Counts what is there, freezes it beside the meeting, and opens the urns to the desk, so that it can count them too.
 */
async function count(context: EffectContext): Promise<Refused | undefined> {
	const { readSet, changes, now } = context;
	const meeting = meetingIn(context);
	if (!meeting?.closed) return undefined;
	const all = await countOf(meeting.id, meeting, context);
	if (isEarly(meeting, all, now)) return { refused: 'MEETING_OPEN' };
	const misfit = misfitIn(all.hall, meeting, standsOf(all));
	if (misfit !== undefined) return { refused: 'HALL_UNFIT', detail: misfit };
	const digest = sha256(evidenceOf(all));
	const closed = { ...meeting.closed, tally: tallyOf(all), digest, ballots: all.ballots.size };
	changes.rows = changes.rows.map((one) => (one.kind === 'meeting' ? { ...one, row: { ...one.row, closed } } : one));
	for (const row of all.urns)
		if (readSet.rows.has(rowName({ kind: 'urn', id: row.id }))) changes.rows.push({ kind: 'urn', row });
	return undefined;
}

export const meetingEffects: EffectsOf<'meeting'> = {
	'meeting.convene': (_, context) => makeRegister(context),
	'meeting.close': (_, context) => count(context),
};
