import { optionsOf } from '#domain/answers/tally';
import { PARTS } from '#domain/changes';
import { dayInJapan, timeInJapan } from '#domain/moment';
import { rubyInBrackets } from '#domain/readings/ruby';
import type { Content, Fields } from '#contract/content';
import type { Correction } from '#contract/corrections';
import type { Item } from '#contract/questions';
import type { Circular } from '#contract/rows';
import { dayLabel, numberLabel, timeLabel, whenLabel } from '#i18n/format';
import { answers, circularParts, dates, reading } from '#i18n/words';
import { inserted } from '#ui/inserted';

/** One part of a circular as it was and as it became; what its writer typed is marked as inserted. */
interface Changed {
	label: string;
	before: string;
	after: string;
}

export interface CorrectionView extends Pick<Correction, 'version' | 'at' | 'note' | 'again' | 'by'> {
	changed: Changed[];
}

const FIELDS = ['when', 'place', 'bring', 'deadline', 'contact'] as const satisfies readonly (keyof Fields)[];

/**
 * The corrections of a circular, newest first, each with what it changed. A correction keeps only what stood before;
 * what it became is what the next correction of that part replaced, or what stands now.
 */
export function correctionsOf({ form, corrections, content }: Circular): CorrectionView[] {
	let after: Content = content;
	// A message has no title of its own: its first line would be compared twice.
	const parts = form === 'message' ? PARTS.filter((part) => part !== 'title') : PARTS;
	return [...corrections].reverse().map(({ version, at, note, again, before, by }) => {
		const was = { ...after, ...before } as Content;
		const changed = parts.filter((part) => part in before).flatMap((part) => changesOf(part, was, after));
		after = was;
		return { version, at, note, again, changed, ...(by && { by }) };
	});
}

function changesOf(part: (typeof PARTS)[number], before: Content, after: Content): Changed[] {
	switch (part) {
		case 'fields':
			return FIELDS.flatMap((field) =>
				compared(circularParts.fields[field], written(before.fields, field), written(after.fields, field)),
			);
		case 'body': {
			const [was, is] = changedLines(before.body, after.body);
			return compared(reading.parts.body, typed(rubyInBrackets(was)), typed(rubyInBrackets(is)));
		}
		case 'attachments': {
			const [was, is] = [before, after].map((c) => reading.pictureCount(numberLabel(c.attachments.length)));
			return [
				{ label: reading.parts.attachments, before: was ?? '', after: was === is ? reading.pictureOther : (is ?? '') },
			];
		}
		case 'category':
			return compared(
				reading.parts.category,
				circularParts.categories[before.category],
				circularParts.categories[after.category],
			);
		case 'urgent':
			return compared(reading.parts.urgent, urgentText(before.urgent), urgentText(after.urgent));
		case 'question':
			return compared(reading.parts.question, asked(before), asked(after));
		case 'title':
			return compared(reading.parts.title, typed(before.title), typed(after.title));
	}
}

const typed = (text: string) => text && inserted(text);

const written = (fields: Fields, field: keyof Fields) =>
	field === 'when' || field === 'deadline' ? fieldText(fields, field) : typed(fieldText(fields, field));

/** What is asked, what can be chosen, and until when. */
function asked({ question }: Content): string {
	if (!question) return '';
	const { items, deadline } = question;
	const until = dates.until(dayLabel(dayInJapan(deadline)), timeLabel(timeInJapan(deadline)));
	return [...items.flatMap((item) => [item.label, ...termsOf(item), ...optionsOf(item).map(listed)]), until].join('\n');
}

const listed = ({ label }: { label: string }) => `- ${label}`;

/** How many may be said to an item, how many chosen of it, and whether it may be left out. */
function termsOf(item: Item): string[] {
	const most = item.kind === 'attend' || item.kind === 'number' ? numberLabel(item.most) : undefined;
	const least = numberLabel(item.kind === 'number' ? item.least : 0);
	return [
		...(most ? [answers.range(least, most)] : []),
		...(item.kind === 'choice' && item.several ? [answers.several] : []),
		...(item.optional ? [answers.optional] : []),
	].map((term) => `- ${term}`);
}

const urgentText = (urgent: boolean) => (urgent ? reading.urgentYes : reading.urgentNo);

function compared(label: string, before: string, after: string): Changed[] {
	return before === after ? [] : [{ label, before: before || reading.nothing, after: after || reading.nothing }];
}

/** A boxed field in words; empty when it was left out. */
function fieldText(fields: Fields, field: keyof Fields): string {
	if (field === 'when') return fields.when ? whenLabel(fields.when) : '';
	if (field === 'deadline') return fields.deadline ? dayLabel(fields.deadline) : '';
	return fields[field] ?? '';
}

/** The lines between the first and the last that differ: nobody should search a page for one changed hour. */
function changedLines(before: string, after: string): [string, string] {
	const was = before.split('\n');
	const is = after.split('\n');
	const shorter = Math.min(was.length, is.length);
	let head = 0;
	while (head < shorter && was[head] === is[head]) head += 1;
	let tail = 0;
	while (tail < shorter - head && was.at(-1 - tail) === is.at(-1 - tail)) tail += 1;
	const cut = (lines: string[]) => lines.slice(head, lines.length - tail).join('\n');
	return [cut(was), cut(is)];
}
