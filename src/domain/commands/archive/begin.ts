import { refuse, type CommandDefinition } from '../definition';
import { theAssociation } from './archive-part';

/** Opens the association to one archive; the server sees to it that the association holds nothing yet. */
export const beginArchive = {
	roles: ['chair'],
	needs: theAssociation,
	touched: theAssociation,
	// One line for all parts of the archive: restoring is one act, and what the rows say was decided long ago.
	audit: ({ count }) => ({ count }),
	decide: ({ archive, association, highest }, { member, find }) => {
		const row = find('association', member.association);
		if (!row) return refuse('NOT_ALLOWED');
		if (row.restoring) return row.restoring.archive === archive ? { rows: [] } : refuse('ARCHIVE_OTHER');
		return { rows: [{ kind: 'association', row: { ...row, ...association, restoring: { archive, highest } } }] };
	},
} satisfies CommandDefinition<'archive.begin'>;
