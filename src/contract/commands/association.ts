import * as z from 'zod/mini';
import { Id } from '../ids';
import { Ladder } from '../ladder';
import { AssociationFacts } from '../rows';
import { line } from '../text';
import { KeyDigests } from './key';

export const ASSOCIATION_COMMANDS = {
	'association.found': z.object({
		association: AssociationFacts,
		chair: z.object({ seat: Id, title: line(20), key: Id, digests: KeyDigests }),
	}),
	/** What is left out stays as it is. */
	'association.change': z.extend(AssociationFacts, { ladder: z.optional(Ladder) }),
} as const;
