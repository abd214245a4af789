import type { Id } from '#contract/ids';
import { ReadingEntry } from '#contract/readings';
import { cleanText } from '#contract/text';
import { kanaRow, toHiragana } from '#domain/kana';

export interface Line {
	id: Id;
	entry: ReadingEntry;
}

/** Lines under the first sound of their readings, in the order of the kana, as in a telephone book: あ, か, さ. */
export function byRow(lines: readonly Line[]): { row: string; lines: Line[] }[] {
	const rows = new Map<string, Line[]>();
	for (const line of lines) {
		const row = kanaRow(line.entry.reading);
		rows.set(row, [...(rows.get(row) ?? []), line]);
	}
	return [...rows].map(([row, of]) => ({ row, lines: of }));
}

/** Lines that hold what is sought, in kanji or kana of either kind. */
export function soughtIn(lines: readonly Line[], text: string): Line[] {
	const sought = toHiragana(text.trim());
	return lines.filter(({ entry }) => entry.base.includes(text.trim()) || toHiragana(entry.reading).includes(sought));
}

/** What was typed as an entry, or which field is wrong. `others`: the lines but the one that is changed. */
export function entryOf(
	typed: ReadingEntry,
	others: readonly Line[],
): { entry: ReadingEntry } | { wrong: 'base' | 'reading' } | { twice: string } {
	const entry = { ...typed, base: cleanText(typed.base).trim(), reading: cleanText(typed.reading).trim() };
	const known = others.find((one) => one.entry.base === entry.base && one.entry.about === entry.about);
	if (known) return { twice: known.entry.reading };
	const read = ReadingEntry.safeParse(entry);
	if (read.success) return { entry };
	return { wrong: read.error.issues[0]?.path[0] === 'reading' ? 'reading' : 'base' };
}
