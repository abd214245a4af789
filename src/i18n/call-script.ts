import type { Fields } from '#contract/content';
import type { Day } from '#contract/ids';
import type { Circular } from '#contract/rows';
import { lastAskedAgain } from '#domain/ledger';
import { dayLabel, whenLabel } from './format';
import { calls } from './words';

const { say } = calls;

/** As much as somebody says on the telephone before they are asked, and the other one can keep in mind. */
const LINES = 3;

const withoutStop = (text: string): string => text.trim().replace(/。$/u, '');

/** The sentences of a text, each without the line's end; a blank line ends one too. */
const sentencesOf = (text: string): string[] =>
	text.split(/\n|(?<=。)/u).flatMap((sentence) => (sentence.trim() ? [sentence.trim()] : []));

function whenAndPlace({ when, place }: Fields, today: Day): string[] {
	const [at, where] = [when && whenLabel(when, today), place && withoutStop(place)];
	if (at && where) return [say.whenAndPlace(at, where)];
	if (at) return [say.when(at)];
	return where ? [say.place(where)] : [];
}

/** What was to be when and where, of something that does not take place. */
function whatWas({ when, place }: Fields, today: Day): string[] {
	const parts = [when && whenLabel(when, today), place && withoutStop(place)].filter(Boolean);
	return parts.length > 0 ? [say.was(parts.join('、'))] : [];
}

/**
 * What a leader says on the telephone about a circular, in at most three lines that are read out as they stand: which
 * one it is; when and where, or that it is cancelled and why; and what to know besides.
 */
export function whatToSay(circular: Circular, today: Day): string[] {
	const { content, form, withdrawn } = circular;
	const { title, fields, body } = content;
	if (withdrawn) {
		const first = (withdrawn.cancelled ? say.cancelled : say.withdrawn)(withoutStop(title));
		return [first, ...whatWas(fields, today), ...sentencesOf(withdrawn.reason)].slice(0, LINES);
	}
	if (form === 'message') return [say.message, ...sentencesOf(body)].slice(0, LINES);
	return [
		say.about(withoutStop(title)),
		...sentencesOf(lastAskedAgain(circular)?.note ?? '').slice(0, 1),
		...whenAndPlace(fields, today),
		...(fields.deadline ? [say.deadline(dayLabel(fields.deadline, today))] : []),
		...(fields.bring ? [say.bring(withoutStop(fields.bring))] : []),
		...sentencesOf(body),
	].slice(0, LINES);
}
