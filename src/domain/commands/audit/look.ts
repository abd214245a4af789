import { LEADERS } from '../../permission';
import type { CommandDefinition } from '../definition';
import { auditLine } from './shared';

/** A look at names, told by the phone on which they were looked at. */
export const auditLook = {
	roles: LEADERS,
	needs: () => [],
	touched: () => [],
	decide: ({ what, circular }, context) => ({
		rows: [auditLine(`look.${what}`, circular ? { circular } : {}, context)],
	}),
} satisfies CommandDefinition<'audit.look'>;
