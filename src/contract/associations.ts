import * as z from 'zod/mini';
import { Id, Moment, Sha256 } from './ids';
import { Seq } from './households';
import { Ladder } from './ladder';
import { line } from './text';

export const AssociationFacts = z.object({
	id: Id,
	name: line(60),
	district: line(60),
	/** The telephone of the association's desk, as it is printed on the cards. */
	phone: line(20),
});

/** What a tenant of the installation is, where it is no neighbourhood association: a city, or a district (連合町内会). */
export const TenantKind = z.enum(['city', 'district']);
export type TenantKind = z.infer<typeof TenantKind>;

/** What is settled when a tenant is founded. */
export const Founding = z.extend(AssociationFacts, {
	tenant: z.optional(TenantKind),
	/** The city that it belongs to, by the id of that tenant: whose lessons its people see. */
	city: z.optional(Id),
	/** Founded by a city's seat, and the operator has not yet confirmed that it is what it says. */
	unverified: z.optional(z.literal(true)),
});

/**
 * A tenant: a neighbourhood association, where `tenant` does not say otherwise. `restoring`: the archive that is being
 * put in since then, until it is in, and the highest number of which it may speak. `restored`: when one was last begun
 * with.
 */
export const Association = z.extend(Founding, {
	/** As the chair has set it; as `domain/ladder` has it where nothing was set. */
	ladder: z.optional(Ladder),
	/** Which import of a file was the last one, and the command that brought the last part of it: see `roster.apply`. */
	imported: z.optional(z.object({ id: Id, last: Id })),
	restoring: z.optional(z.object({ archive: Sha256, highest: Seq, since: z.optional(Moment) })),
	restored: z.optional(Moment),
	/** When 届く確認 was last sent. */
	tested: z.optional(Moment),
});
export type Association = z.infer<typeof Association>;

/** A line of a city's register: a tenant that belongs to it. `at`: when it was founded; `verified`: see `Founding`. */
export const Registered = z.extend(AssociationFacts, {
	tenant: z.optional(TenantKind),
	at: Moment,
	/** The city's seat that founded it, by its title then; the operator did where it is missing. */
	by: z.optional(z.string()),
	verified: z.optional(Moment),
});
export type Registered = z.infer<typeof Registered>;
