import type { Content } from '#contract/content';
import { claimedMoment } from '../../moment';
import { refuse, type CommandDefinition } from '../definition';
import { theCircular } from './create';

/** Withdrawing keeps the row, so that readers learn of it and the ledger stays; the text goes. */
export const withdrawCircular = {
	roles: ['chair'],
	needs: theCircular,
	touched: theCircular,
	audit: ({ id }) => ({ circular: id }),
	decide: ({ id, reason }, { find, stamp }) => {
		const row = find('circular', id);
		if (!row) return refuse('CIRCULAR_UNKNOWN');
		if (row.state === 'withdrawn') return { rows: [] };
		const withdrawn = { at: claimedMoment(stamp.claimed, row.publishedAt, stamp.now), reason };
		const content: Content = { ...row.content, body: '', fields: {}, attachments: [] };
		return { rows: [{ kind: 'circular', row: { ...row, content, corrections: [], state: 'withdrawn', withdrawn } }] };
	},
} satisfies CommandDefinition<'circular.withdraw'>;
