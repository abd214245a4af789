import type { Household, HouseholdFacts } from '#contract/households';
import { canonical } from '../changes';
import { phoneKey } from './contact';
import { kanaKey, nameKey } from './name';
import type { RosterRow } from './problems';
import { sameWays } from './ways';

/** What a file says anew of a household beside its name and place. */
export type Contact = Partial<Pick<HouseholdFacts, 'kana' | 'phone' | 'mail' | 'ways'>>;

/** What is known of a household, without its place. */
export function factsOf({ name, kana, phone, mail, ways }: HouseholdFacts): HouseholdFacts {
	return { name, ...(kana && { kana }), ...(phone && { phone }), ...(mail && { mail }), ways };
}

/** True when both know the same; the order of the ways says nothing. */
export function sameFacts(a: HouseholdFacts, b: HouseholdFacts): boolean {
	const plain = (facts: HouseholdFacts) => canonical({ ...factsOf(facts), ways: [...facts.ways].sort() });
	return plain(a) === plain(b);
}

/**
 * Reading, telephone, mail and ways in which a row differs from its household. What the row leaves out stays as it is.
 */
export function contactChange(row: RosterRow, household: HouseholdFacts): Contact | undefined {
	const contact: Contact = {
		...(row.kana && kanaKey(row.kana) !== kanaKey(household.kana ?? '') && { kana: row.kana }),
		...(row.phone && phoneKey(row.phone) !== phoneKey(household.phone ?? '') && { phone: row.phone }),
		...(row.mail && row.mail !== household.mail && { mail: row.mail }),
		...(row.ways && !sameWays(row.ways, household.ways) && { ways: row.ways }),
	};
	return Object.keys(contact).length ? contact : undefined;
}

/** The facts of a household once the row is taken over; of a new one, when there is none yet. */
export function factsWith(row: RosterRow, household?: Household): HouseholdFacts {
	if (!household) return factsOf({ ...row, ways: row.ways ?? [] });
	const name = nameKey(row.name) === nameKey(household.name) ? household.name : row.name;
	return factsOf({ ...household, ...contactChange(row, household), name });
}
