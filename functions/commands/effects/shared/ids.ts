import type { Id } from '#contract/ids';
import type { ReadSet } from '#functions/store/read-set';
import type { Refused } from '../effect';

/** Under this name the operator stands in the audit: no household and no seat may act under it. */
export const OPERATOR: Id = 'operator';

/**
 * Households and seats are members of one collection: a seat with the id of a household would take over its devices and
 * rights. Phones make random ids, so only a forged command is refused here.
 */
export const refuseTakenId = (
	id: Id,
	{ members }: ReadSet,
	refused: 'HOUSEHOLD_EXISTS' | 'SEAT_EXISTS',
): Refused | undefined => (id === OPERATOR || members.has(id) ? { refused, detail: id } : undefined);
