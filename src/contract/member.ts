import * as z from 'zod/mini';
import { Id } from './ids';

// Apart from the rows: the question on a card needs whom it is for, and not the shape of everything.

export const Role = z.enum([
	'resident',
	'family',
	'groupLeader',
	'officer',
	'chair',
	'volunteer',
	'city',
	'district',
	'operator',
]);
export type Role = z.infer<typeof Role>;
/** The roles that a seat can have; the others come from a household's key, or from the operator. */
export const SeatRole = z.enum(['groupLeader', 'officer', 'chair', 'volunteer', 'city', 'district']);
export type SeatRole = z.infer<typeof SeatRole>;

/** Whom the device acts as: what the phone needs to ask the domain for a verdict of its own. */
export const Member = z.object({
	association: Id,
	member: Id,
	role: Role,
	/** The household's name, or the seat's title. */
	name: z.string(),
	group: z.optional(Id),
	household: z.optional(Id),
	/** The seat whose phone it is as well, when that one's household is another. */
	alsoSeat: z.optional(Id),
});
export type Member = z.infer<typeof Member>;
