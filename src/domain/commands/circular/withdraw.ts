import type { Content } from '#contract/content';
import type { Day } from '#contract/ids';
import type { Circular } from '#contract/rows';
import { claimedMoment, dayInJapan } from '../../moment';
import { withoutRuby } from '../../readings/ruby';
import { isAhead } from '../../urgency';
import { refuse, type CommandDefinition } from '../definition';
import { theCircular } from './shared';

/**
 * True when a withdrawal must not pass unheard: what the circular is about is cancelled, or it is still ahead, so
 * that somebody who has read it would go there.
 */
export const isNewsToWithdraw = ({ content }: Pick<Circular, 'content'>, today: Day, cancelled = false): boolean =>
	cancelled || isAhead(content, today);

/** What stands for the title of a message that was withdrawn: a row must have one. */
const WITHDRAWN_TITLE = '—';

/**
 * Withdrawing keeps the row, so that readers learn of it and the ledger stays; the text goes. One that is news is a
 * version of its own: it has to be read, handed over or told anew. Its day and place stay, to say what does not take
 * place.
 */
export const withdrawCircular = {
	roles: ['chair'],
	needs: theCircular,
	touched: theCircular,
	audit: ({ id, cancelled }) => ({ circular: id, ...(cancelled && { cancelled }) }),
	decide: ({ id, reason, cancelled }, { find, stamp }) => {
		const row = find('circular', id);
		if (!row) return refuse('CIRCULAR_UNKNOWN');
		// Who withdrew it quietly, or another chair at the same time, may still say that it does not take place.
		if (row.withdrawn && (row.withdrawn.news || !cancelled)) return { rows: [] };
		const news = isNewsToWithdraw(row, dayInJapan(stamp.now), cancelled);
		const { when, place } = row.content.fields;
		const fields = news ? { ...(when && { when }), ...(place && { place }) } : {};
		// The first line of a message is its title. It goes with the text, unless it is what has to be heard of.
		const title = row.form === 'message' && !news ? WITHDRAWN_TITLE : row.content.title;
		const { texts: _, question: _q, ...kept } = row.content;
		const content: Content = { ...kept, title, body: '', fields, attachments: [] };
		// News counts from when the server takes it: a tick of the day before must not count as having heard of it.
		const at = news ? stamp.now : claimedMoment(stamp.claimed, row.publishedAt, stamp.now);
		const withdrawn = { at, reason: withoutRuby(reason), ...(news && { news }), ...(cancelled && { cancelled }) };
		const { sums: _s, ...rest } = row;
		const version = news ? row.version + 1 : row.version;
		return {
			rows: [{ kind: 'circular', row: { ...rest, content, version, corrections: [], state: 'withdrawn', withdrawn } }],
		};
	},
	jobs: ['announce', 'mail', 'ladder'],
	fillsUp: true,
} satisfies CommandDefinition<'circular.withdraw'>;
