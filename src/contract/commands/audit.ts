import * as z from 'zod/mini';
import { Id } from '../ids';

export const AUDIT_COMMANDS = {
	/** Says that somebody looked at names: the roster, a ledger, or took them away in a file or on paper. */
	'audit.look': z.object({
		what: z.enum(['roster', 'ledger', 'answers', 'safety', 'export', 'print']),
		circular: z.optional(Id),
	}),
} as const;
