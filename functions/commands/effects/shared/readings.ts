import type { Reading } from '#contract/readings';
import { rowName } from '#functions/store/paths';
import type { EffectContext } from '../effect';

const withoutBlanks = (text: string): string => text.replaceAll(/\s/gu, '');

/** True where a line of the list is a part of the name of a household, or of a person of it: 山田 and 山田一郎. */
function isOfName(base: string, name: string): boolean {
	const [line, household] = [withoutBlanks(base), withoutBlanks(name)];
	return household.includes(line) || line.startsWith(household);
}

/**
 * Takes out of the list of readings how the name of a household is read. Another household of that name loses its
 * reading too, and a leader may type it again: whether there is one, only the whole roster could tell.
 */
export async function removeReadings(name: string | undefined, { tx, readSet, changes }: EffectContext): Promise<void> {
	if (name === undefined) return;
	for (const doc of await tx.search.rowsOfKind(readSet.association, 'reading')) {
		const { id, entry } = doc.row as Reading;
		if (entry?.about !== 'family' || !isOfName(entry.base, name)) continue;
		// `record` needs the row as it was.
		readSet.rows.set(rowName(doc), doc);
		changes.rows.push({ kind: 'reading', row: { id } });
	}
}
