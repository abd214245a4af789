import { LEADERS } from '../../permission';
import { refuse, type CommandDefinition } from '../definition';
import { mayHandleKey } from './shared';

/** A revoked key opens nothing any more. The server also ends the devices that came in by it. */
export const revokeKey = {
	roles: [...LEADERS, 'city', 'district'],
	needs: ({ id, household }) => [
		{ kind: 'key', id },
		...(household ? [{ kind: 'household' as const, id: household }] : []),
	],
	touched: ({ id }) => [{ kind: 'key', id }],
	audit: ({ household }) => (household ? { household } : {}),
	decide: ({ id, household }, context) => {
		const row = context.find('key', id);
		if (!row || row.household !== household) return refuse('KEY_UNKNOWN');
		if (!mayHandleKey(row, context)) return refuse('NOT_ALLOWED');
		return row.state === 'revoked' ? { rows: [] } : { rows: [{ kind: 'key', row: { ...row, state: 'revoked' } }] };
	},
} satisfies CommandDefinition<'key.revoke'>;
