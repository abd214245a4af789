import { numberLabel } from '#i18n/format';
import { compose, questions } from '#i18n/words';
import type { FormField, Problem } from './problems';

const SENTENCES = { ...compose.problems, ...questions.problems };

/** The sentence for a problem, without its field. */
export function sentenceOf(problem: Problem): string {
	return problem.code === 'tooLong' ? compose.problems.tooLong(numberLabel(problem.over)) : SENTENCES[problem.code];
}

/** The sentences for one field of the form. Before publishing was tried, only of what is there and wrong. */
export function wrongAt(problems: Problem[], field: FormField, tried: boolean): string | undefined {
	const EARLY = ['tooLong', 'endBeforeStart', 'groupDissolved', 'tooMany', 'tooMuchText'];
	const shown = problems.filter(({ at, code }) => at === field && (tried || EARLY.includes(code)));
	return shown.map(sentenceOf).join('') || undefined;
}

/** How much room is left, once it is little: below a tenth of the limit. */
export function roomLabel(length: number, max: number): string | undefined {
	const left = max - length;
	if (left < 0) return compose.over(numberLabel(-left));
	return left <= max / 10 ? compose.room(numberLabel(left)) : undefined;
}
