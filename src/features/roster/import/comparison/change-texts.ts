import type { Id } from '#contract/ids';
import type { Changed } from '#domain/roster/plan';
import { FIELDS } from '#domain/roster/sheet';
import { listLabel, numberLabel } from '#i18n/format';
import { rosterFields, rosterImport as words } from '#i18n/words';

/** What changes of a household, each thing in words. */
export function changesOf(
	{ moved, renamed, reordered, contact }: Changed,
	nameOf: (group: Id | undefined) => string,
): string[] {
	const fields = FIELDS.filter((field) => contact && Object.hasOwn(contact, field)).map((field) => rosterFields[field]);
	return [
		moved && words.moved(nameOf(moved.from), moved.to.name),
		renamed && words.renamed(renamed.from, renamed.to),
		reordered && words.reordered(numberLabel(reordered.from), numberLabel(reordered.to)),
		fields.length > 0 && words.contact(listLabel(fields)),
	].filter((text) => typeof text === 'string');
}
