import type { CommandDefinition } from '../definition';
import { theReading } from './shared';

/** Keeps the id alone: it is a family's name as often as not. */
export const removeReading = {
	roles: ['officer', 'chair'],
	needs: theReading,
	touched: theReading,
	audit: () => ({}),
	decide: ({ id }, { find }) =>
		find('reading', id)?.entry ? { rows: [{ kind: 'reading', row: { id } }] } : { rows: [] },
} satisfies CommandDefinition<'reading.remove'>;
