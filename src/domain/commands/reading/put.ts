import type { CommandDefinition } from '../definition';
import { isSameEntry, theReading } from './shared';

/** A name may stand in the list twice, as place and as family: each has its own neighbours. */
export const putReading = {
	roles: ['officer', 'chair'],
	needs: theReading,
	touched: theReading,
	audit: () => ({}),
	decide: ({ id, entry }, { find }) =>
		isSameEntry(find('reading', id)?.entry, entry) ? { rows: [] } : { rows: [{ kind: 'reading', row: { id, entry } }] },
} satisfies CommandDefinition<'reading.put'>;
