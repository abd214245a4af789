import * as z from 'zod/mini';
import { Id } from '../ids';
import { Ladder } from '../ladder';
import { AssociationFacts, Founding } from '../associations';
import { line } from '../text';
import { KeyDigests } from './key';

export const ASSOCIATION_COMMANDS = {
	'association.found': z.object({
		association: Founding,
		/** The first seat: the chair's, or that of a city or district. */
		chair: z.object({ seat: Id, title: line(20), key: Id, digests: KeyDigests }),
	}),
	/** The operator has confirmed that an association is what it says. */
	'association.verify': z.object({ id: Id }),
	/** What is left out stays as it is. */
	'association.change': z.extend(AssociationFacts, { ladder: z.optional(Ladder) }),
} as const;
