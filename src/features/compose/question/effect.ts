import type { Day, Id } from '#contract/ids';
import type { Answer, Question } from '#contract/questions';
import { tallyOf, type Tally } from '#domain/answers/item-sums';
import { canonical } from '#domain/changes';
import { datedMomentLabel, numberLabel } from '#i18n/format';
import { questions } from '#i18n/words';

const words = questions.effect;

/** Whom a circular asks, and what they answered so far. */
interface Given {
	doors: readonly { household: { id: Id } }[];
	answers: ReadonlyMap<Id, Answer>;
}

const isSame = (a: unknown, b: unknown) => canonical(a) === canonical(b);

/**
 * What a correction of a question does to the answers that are there, in sentences; none where it leaves the question
 * as it is.
 */
export function effectsOf(
	before: Question | undefined,
	after: Question | undefined,
	{ doors, answers }: Given,
	today: Day,
): string[] {
	if (!before || isSame(before, after)) return [];
	const { counts } = tallyOf(after ?? { items: [] }, doors, answers);
	const given = counts.answered + counts.outdated;
	if (!after) return [given === 0 ? words.none : words.dropped(numberLabel(given))];
	return [...ofItems(before, after, counts), ...ofDeadline(before, after, given, today)];
}

function ofItems(before: Question, after: Question, { answered, outdated }: Tally['counts']): string[] {
	if (answered + outdated === 0) return [words.none];
	if (isSame(before.items, after.items)) return [];
	return [
		...(answered > 0 ? [words.kept(numberLabel(answered))] : []),
		...(outdated > 0 ? [words.again(numberLabel(outdated))] : []),
	];
}

function ofDeadline({ deadline: from }: Question, { deadline: to }: Question, given: number, today: Day): string[] {
	if (from === to || to === '') return [];
	const moved = words.moved(datedMomentLabel(from, today), datedMomentLabel(to, today));
	if (to > from) return [moved, words.longer];
	return [moved, ...(given > 0 ? [words.shorter] : [])];
}
