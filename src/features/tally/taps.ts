import type { Id } from '#contract/ids';
import type { Answer, Value } from '#contract/questions';
import { standing } from '#domain/answers/entries';
import { canonical } from '#domain/changes';

/**
 * What a tap on a door does while slips are entered one after the other: enters this one, or takes it back where it
 * stands there already. Where somebody else's answer counts, the door is opened instead, so that nobody's word is
 * replaced unseen.
 *
 * @param seat whose slips these are
 */
export function tapOn(answer: Answer | undefined, values: readonly Value[], seat: Id): 'enter' | 'takeBack' | 'open' {
	const { counts } = standing(answer);
	if (!counts) return 'enter';
	if (counts.source !== seat) return 'open';
	return canonical(counts.values) === canonical(values) ? 'takeBack' : 'enter';
}

/**
 * What a seat's slip has to say so that the door stands again as it did before its last press: what it said, where that
 * counted, and nothing where another answer did. Its older words would come after that one.
 */
export function valuesBefore(answer: Answer | undefined, seat: Id): Value[] {
	const { counts } = standing(answer);
	return counts?.source === seat ? counts.values : [];
}

/** What a seat's slip at a door says, whether it counts or another answer came after it. */
export const slipBy = (answer: Answer | undefined, seat: Id): Value[] =>
	answer?.entries.find(({ source }) => source === seat)?.values ?? [];
