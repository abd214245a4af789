import { areOf } from '../../answers/sums';
import { claimedMoment } from '../../moment';
import { DESK } from '../../permission';
import { refuse, type CommandDefinition } from '../definition';
import { theMessage } from '../message/shared';

/**
 * Shows everybody who may read the circular what was answered so far, in sums, or no more. They are those of the
 * leader's phone, as a number that she writes would be: the server does not read a thousand rows for it.
 */
export const showSums = {
	roles: DESK,
	needs: theMessage,
	touched: theMessage,
	audit: ({ circular, sums }) => ({ circular, ...(!sums && { cancelled: true }) }),
	decide: ({ circular: id, sums }, { find, stamp }) => {
		const circular = find('circular', id);
		if (!circular) return refuse('CIRCULAR_UNKNOWN');
		const { sums: before, ...row } = circular;
		if (!sums) return { rows: before ? [{ kind: 'circular', row }] : [] };
		if (row.state === 'withdrawn') return refuse('CIRCULAR_WITHDRAWN');
		const { question } = row.content;
		if (!question) return refuse('QUESTION_UNKNOWN');
		if (!areOf(question, sums)) return refuse('ANSWER_UNFIT');
		const at = claimedMoment(stamp.claimed, row.publishedAt, stamp.now);
		return { rows: [{ kind: 'circular', row: { ...row, sums: { ...sums, at } } }] };
	},
} satisfies CommandDefinition<'answer.showSums'>;
