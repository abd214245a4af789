import { LIMITS } from '#contract/limits';
import { changedParts } from '../../changes';
import type { Content } from '#contract/content';
import type { Moment } from '#contract/ids';
import type { Member } from '#contract/member';
import type { Circular } from '#contract/rows';
import { correctedQuestion } from '../../answers/entries';
import { settleReadings } from '../../readings/settle';
import { withoutRuby } from '../../readings/ruby';
import { isDesk, LEADERS } from '../../permission';
import { becomesUrgent } from '../../urgency';
import { refuse, type CommandDefinition } from '../definition';
import { asFirstAsked, messageContent, theCircular } from './shared';

/**
 * Whether a leader may correct it: the desk all, a group leader the messages that she sent, and nobody a 届く確認, whose
 * words ask for nothing.
 */
export const mayCorrect = (
	{ role, member }: Pick<Member, 'role' | 'member'>,
	{ form, by }: Pick<Circular, 'form' | 'by'>,
): boolean => form !== 'test' && (isDesk(role) || (role === 'groupLeader' && form === 'message' && by.seat === member));

/** What a message may be, beside clean: see `message.send`. */
const fitsMessage = (text: string): boolean => text.trim() !== '' && text.length <= LIMITS.message;

/** The corrected content with its question. That its deadline was moved, and when, is never the writer's to say. */
function withQuestion(asked: Content, before: Content, now: Moment): Content {
	if (!asked.question || !before.question) return asFirstAsked(asked);
	return { ...asked, question: correctedQuestion(before.question, asked.question, now) };
}

export const correctCircular = {
	roles: LEADERS,
	needs: theCircular,
	touched: theCircular,
	audit: ({ id }) => ({ circular: id }),
	decide: ({ id, content: asked, from, note, again: wished }, { member, find, stamp }) => {
		const row = find('circular', id);
		if (!row) return refuse('CIRCULAR_UNKNOWN');
		if (!mayCorrect(member, row)) return refuse('NOT_ALLOWED');
		if (row.state === 'withdrawn') return refuse('CIRCULAR_WITHDRAWN');
		if (row.version !== from) return refuse('CIRCULAR_CHANGED');
		if (row.corrections.length >= LIMITS.corrections) return refuse('TOO_MANY_CORRECTIONS');
		const content =
			row.form === 'message'
				? messageContent(asked.body, asked.urgent)
				: settleReadings(withQuestion(asked, row.content, stamp.now), row.content.readings);
		if (row.form === 'message' && !fitsMessage(content.body)) return refuse('MALFORMED', 'body');
		const version = row.version + 1;
		const again = wished || becomesUrgent(row.content, content);
		const before = changedParts(row.content, content);
		const by = row.by.seat !== member.member && { by: member.name };
		const correction = { version, at: stamp.now, note: withoutRuby(note), again, before, ...by };
		const { sums, ...rest } = row;
		// Sums of another question say nothing.
		const shown = sums && !('question' in before) ? { sums } : {};
		return {
			rows: [
				{
					kind: 'circular',
					row: { ...rest, ...shown, content, version, corrections: [...row.corrections, correction] },
				},
			],
		};
	},
	jobs: ['announce', 'mail', 'ladder'],
} satisfies CommandDefinition<'circular.correct'>;
