import type { Household } from '#contract/households';
import type { Id } from '#contract/ids';
import type { Meeting, Register, VoterRef } from '#contract/meetings';
import type { Circular } from '#contract/rows';
import { isAddressed } from '../audience';
import { stayAt } from '../household';

/** What the register of one group for a meeting is named by. */
export const registerId = (circular: Id, group: Id): string => `${circular}.${group}`;

/** One of the register who may vote; the name of a person where each person has a vote. */
export interface Voter extends VoterRef {
	group: Id;
	name?: string;
}

/**
 * The register as a meeting is convened: the doors of its circular's ledger, in the given order, by the groups in which
 * it found them. From then on it stays, whoever moves, comes or lists other people: a vote is open to those who were
 * members on one day (基準日), and the figures have something to sum to.
 */
export function registersOf(
	circular: Pick<Circular, 'id' | 'audience' | 'publishedSeq'>,
	households: readonly Household[],
	counting: Meeting['counting'],
): Register[] {
	const groups = new Map<Id, Register['households']>();
	for (const household of households) {
		const stay = stayAt(household, circular.publishedSeq);
		if (!stay || !isAddressed(circular, household)) continue;
		const people = counting === 'person' && household.people?.length ? { people: household.people } : {};
		groups.set(stay.group, [...(groups.get(stay.group) ?? []), { id: household.id, ...people }]);
	}
	return [...groups].map(([group, those]) => ({
		id: registerId(circular.id, group),
		circular: circular.id,
		group,
		households: those,
	}));
}

/**
 * What tells one who may vote from all others. Their own id does not: a household gives its people ids on its phone,
 * and could give one the id of a neighbour, to be counted whenever that one comes.
 */
export const voterKey = ({ household, voter }: VoterRef): string => `${household}/${voter}`;

/** Everybody of a register who may vote. */
export const votersIn = ({ group, households }: Register): Voter[] =>
	households.flatMap(({ id: household, people }) =>
		people
			? people.map(({ id: voter, name }) => ({ group, household, voter, ...(name !== undefined && { name }) }))
			: [{ group, household, voter: household }],
	);

/** Whether this one may vote. */
export const isOnRegister = (register: Register | undefined, voter: VoterRef): boolean =>
	register !== undefined && votersIn(register).some((one) => voterKey(one) === voterKey(voter));
