import { isHead } from '../../permission';
import { refuse, type CommandDefinition } from '../definition';
import { issueKey } from './issue';

/**
 * Another key for a chair, a city or a district who is locked out: the operator asks for it. The server ends the phones
 * and keys that the seat had, unless nothing was lost (`keepPhones`); the audit says which of the two it was.
 */
export const replaceKey = {
	roles: ['operator'],
	needs: ({ id, seat }) => [
		{ kind: 'key', id },
		{ kind: 'seat', id: seat },
	],
	touched: ({ id }) => [{ kind: 'key', id }],
	audit: ({ seat, keepPhones }) => ({ seat, ...(keepPhones && { phonesKept: true }) }),
	decide: ({ id, seat, digests }, context) =>
		isHead(context.find('seat', seat)?.role ?? 'operator')
			? issueKey.decide({ id, for: { kind: 'seat', seat }, digests }, context)
			: refuse('SEAT_UNKNOWN'),
} satisfies CommandDefinition<'key.replace'>;
