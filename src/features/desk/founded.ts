import * as z from 'zod/mini';
import { Day, Id, Moment } from '#contract/ids';

/** An association that was founded on this phone, as it is remembered there, and until when its chair's card works. */
const FoundedAssociation = z.object({
	id: Id,
	name: z.string(),
	district: z.string(),
	phone: z.string(),
	at: Moment,
	until: Day,
});
export const FoundedAssociations = z.array(FoundedAssociation);
export type FoundedAssociation = z.infer<typeof FoundedAssociation>;
