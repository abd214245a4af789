import type { Day, Id } from '#contract/ids';
import type { Answer, Question } from '#contract/questions';
import { answerLines, type AnswerLine } from '#i18n/answer-text';
import { momentLabel } from '#i18n/format';
import { answers as words } from '#i18n/words';
import { inserted } from '#ui/inserted';

type Entry = Answer['entries'][number];

/** One entry of a household as it is shown: what it says, and when and by which way it came. */
export interface Said {
	id: Id;
	from: string;
	lines: AnswerLine[];
}

/** An entry in words. `source`: what this phone's own are named by. */
export function saidIn({ items }: Question, entry: Entry, source: Id, today: Day): Said {
	const by = entry.source === source && entry.way !== 'paper' ? words.here : words.by[entry.way];
	return {
		id: entry.id,
		from: words.at(momentLabel(entry.at, today), by),
		lines: answerLines(items, entry.values, inserted),
	};
}

/** Of what others of the household said, that which differs from what counts: the same once more is no news. */
export function differing({ counts, beside }: { counts?: Entry; beside: Entry[] }): Entry[] {
	const said = ({ values }: Entry) =>
		JSON.stringify([...values].sort((a, b) => (a.item < b.item ? -1 : 1)).map((value) => sorted(value)));
	return counts ? beside.filter((entry) => said(entry) !== said(counts)) : beside;
}

/** The same fields in the same order, whichever side wrote them; of several that are chosen, the order says nothing. */
function sorted(value: Entry['values'][number]): unknown {
	const entries = Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1));
	return entries.map(([name, of]) =>
		Array.isArray(of) ? [name, of.map((one) => JSON.stringify(one)).sort()] : [name, of],
	);
}
