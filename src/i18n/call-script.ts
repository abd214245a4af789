import type { Fields } from '#contract/content';
import type { Day } from '#contract/ids';
import type { Circular } from '#contract/rows';
import { isolated } from '#domain/isolated';
import { rubyInBrackets } from '#domain/readings/ruby';
import { lastAskedAgain } from '#domain/ledger';
import { dayLabel, whenLabel } from './format';
import { calls } from './words';

const { say } = calls;

/** After the greeting, as much of a circular as the other one can keep in mind. */
const LINES = 3;
/** A message is short and its sentences belong together, so more of it is said. */
const MESSAGE_LINES = 8;

/** What a leader says on the telephone. */
export interface CallScript {
	/** What is read out as it stands; the greeting comes first. */
	lines: string[];
	/** What is left out of it: the text goes on. */
	rest: string[];
}

/**
 * The direction of a line: a sentence of ours is Japanese though it begins with a title from right to left; what is all
 * a writer's has its own.
 */
export const directionOf = (line: string): 'auto' | 'ltr' => (/[\u3041-\u30fa]/u.test(line) ? 'ltr' : 'auto');

const withoutStop = (text: string): string => text.trim().replace(/。$/u, '');

/** The sentences of a text, each without the line's end; a blank line ends one too. */
const sentencesOf = (text: string): string[] =>
	(text.match(/[^\n。]*。|[^\n。]+/gu) ?? []).flatMap((sentence) => (sentence.trim() ? [sentence.trim()] : []));

function whenAndPlace({ when, place }: Fields, today: Day): string[] {
	const [at, where] = [when && whenLabel(when, today), place && withoutStop(place)];
	if (at && where) return [say.whenAndPlace(at, isolated(where))];
	if (at) return [say.when(at)];
	return where ? [say.place(isolated(where))] : [];
}

/** What was to be when and where, of something that does not take place. */
function whatWas({ when, place }: Fields, today: Day): string[] {
	const parts = [when && whenLabel(when, today), place && isolated(withoutStop(place))].filter(Boolean);
	return parts.length > 0 ? [say.was(parts.join('、'))] : [];
}

/**
 * What a leader says on the telephone about a circular, in lines that are read out as they stand: which one it is; when
 * and where, or that it is cancelled and why; and what to know besides.
 */
export function whatToSay(circular: Circular, today: Day): CallScript {
	const { content, form, withdrawn } = circular;
	const { title, fields } = content;
	const body = rubyInBrackets(content.body);
	if (withdrawn) {
		const greeting = (withdrawn.cancelled ? say.cancelled : say.withdrawn)(isolated(withoutStop(title)));
		return cut(greeting, [...whatWas(fields, today), ...sentencesOf(withdrawn.reason)], LINES);
	}
	if (form === 'message') return cut(say.message, sentencesOf(body), MESSAGE_LINES);
	const [changed, ...changes] = sentencesOf(lastAskedAgain(circular)?.note ?? '');
	const known = [
		...(changed === undefined ? [] : [changed]),
		...whenAndPlace(fields, today),
		...(fields.deadline ? [say.deadline(dayLabel(fields.deadline, today))] : []),
		...(fields.bring ? [say.bring(isolated(withoutStop(fields.bring)))] : []),
		...changes,
		...sentencesOf(body),
		...(fields.contact ? [say.contact(isolated(withoutStop(fields.contact)))] : []),
	];
	return cut(say.about(isolated(withoutStop(title))), known, LINES);
}

/** The greeting is no part of what it says, and does not count. */
const cut = (greeting: string, said: string[], most: number): CallScript => ({
	lines: [greeting, ...said.slice(0, most)],
	rest: said.slice(most),
});
