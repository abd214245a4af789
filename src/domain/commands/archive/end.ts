import { refuse, type CommandDefinition } from '../definition';
import { theAssociation } from './shared';

export const endArchive = {
	roles: ['chair'],
	needs: theAssociation,
	touched: theAssociation,
	audit: () => ({}),
	decide: ({ archive }, { member, find }) => {
		const row = find('association', member.association);
		if (!row?.restoring) return { rows: [] };
		if (row.restoring.archive !== archive) return refuse('ARCHIVE_OTHER');
		const { restoring: _, ...rest } = row;
		return { rows: [{ kind: 'association', row: rest }] };
	},
} satisfies CommandDefinition<'archive.end'>;
