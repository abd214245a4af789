import type { Id } from '#contract/ids';
import type { Ballot, Register } from '#contract/meetings';
import { withoutNames } from '#domain/meeting/ballots';
import { householdToken } from '#domain/visibility';
import { rowName } from '#functions/store/paths';
import type { EffectContext } from '../effect';

/**
 * Takes the names of a household's people off the registers of meetings, and those that it wrote off its ballots. Who
 * voted, and how, stays under ids that lead to nobody any more, so that a count that was closed still comes to the
 * same.
 */
export async function takeNamesOffMeetings(household: Id, { tx, readSet, changes }: EffectContext): Promise<void> {
	const { association } = readSet;
	const token = householdToken(household);
	for (const doc of (await tx.search.openedTo(association, [token], 'register')).values()) {
		const row = doc.row as Register;
		const households = row.households.map((one) =>
			one.id === household && one.people ? { ...one, people: one.people.map(({ id }) => ({ id })) } : one,
		);
		readSet.rows.set(rowName(doc), doc);
		changes.rows.push({ kind: 'register', row: { ...row, households } });
	}
	for (const doc of await tx.search.ownedBy(association, household, 'ballot')) {
		readSet.rows.set(rowName(doc), doc);
		changes.rows.push({ kind: 'ballot', row: withoutNames(doc.row as Ballot) });
	}
}
