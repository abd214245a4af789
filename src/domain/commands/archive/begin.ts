import { refuse, type CommandDefinition } from '../definition';
import { theAssociation } from './shared';

/** Opens the association to one archive; the server sees to it that the association holds nothing yet. */
export const beginArchive = {
	roles: ['chair'],
	needs: theAssociation,
	touched: theAssociation,
	// The audit gets one line for the whole archive, not one for each part: its rows were decided when they were first
	// written.
	audit: ({ count }) => ({ count }),
	decide: ({ archive, association, highest }, { member, find }) => {
		const row = find('association', member.association);
		if (!row) return refuse('NOT_ALLOWED');
		if (row.restoring) return row.restoring.archive === archive ? { rows: [] } : refuse('ARCHIVE_OTHER');
		return { rows: [{ kind: 'association', row: { ...row, ...association, restoring: { archive, highest } } }] };
	},
} satisfies CommandDefinition<'archive.begin'>;
