import { settledFacts } from '../association/shared';
import { refuse, type CommandDefinition } from '../definition';
import { isWindowOpen, theAssociation } from './shared';

/** Opens the association to one archive; the server sees to it that the association holds nothing yet. */
export const beginArchive = {
	roles: ['chair'],
	needs: theAssociation,
	touched: theAssociation,
	audit: ({ count }) => ({ count }),
	decide: ({ archive, association, highest }, { member, find, stamp: { now } }) => {
		const row = find('association', member.association);
		if (!row) return refuse('NOT_ALLOWED');
		if (row.restoring && row.restoring.archive !== archive) return refuse('ARCHIVE_OTHER');
		if (row.restoring) return isWindowOpen(row.restoring, now) ? { rows: [] } : refuse('ARCHIVE_CLOSED');
		const restoring = { archive, highest, since: now };
		const after = { ...row, ...association, ...settledFacts(row), restoring, restored: now };
		return { rows: [{ kind: 'association', row: after }] };
	},
} satisfies CommandDefinition<'archive.begin'>;
