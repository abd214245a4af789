import type { Content } from '#contract/content';
import type { ReadingEntry } from '#contract/readings';
import type { Circular } from '#contract/rows';
import { toHiragana } from '#domain/kana';
import { rubyInBrackets, withoutRuby } from '#domain/readings/ruby';
import type { KairanDb, LocalMember, MemberKey } from './db';
import { readOverlay } from './overlay';
import { circularsOf, newestKeys } from './confirmed-rows';
import { listReadings } from './readings';
import { isNew, neededFor, newestFirst, viewsOf, type CircularView } from './views';

/** Rows looked through in one go; between two the screen can draw. */
const SLICE = 100;

/** Kept texts of an older Kairan hold zero-width spaces; kanji of a name may have the sign of a variant behind them. */
const UNSEEN = /\p{Default_Ignorable_Code_Point}+/gu;

/**
 * Text as it is compared: half and full width, upper and lower case, katakana and hiragana are the same, and so are the
 * spellings of 「が」 with one sign or two (NFKC). Invisible characters are left out.
 */
export function fold(text: string): string {
	return toHiragana(text.normalize('NFKC').replace(UNSEEN, '').toLowerCase());
}

/** Separates the parts of a circular, so that no search matches across two of them. */
const BETWEEN = '\u0000';

/**
 * Everything of a circular that is read, without blanks: title, text, fields, and the text of its pages. On a page a
 * line may end within a word, and a heading stands as 「お 知 ら せ」. Names are found by their readings too.
 */
function textOf({ title, body, fields, attachments, readings = [], texts = [] }: Content): string {
	const { place, bring, contact } = fields;
	// Words go on behind a name with a reading, and the reading is sought as well.
	const bodies = body.includes('《') ? [withoutRuby(body), rubyInBrackets(body)] : [body];
	const own = [...bodies, ...readings.map(({ reading }) => reading)];
	const further = texts
		.flatMap((text) => [text.title, text.body])
		.flatMap((text) => [withoutRuby(text), rubyInBrackets(text)]);
	const parts = [
		title,
		...own,
		...further,
		place,
		bring,
		contact,
		...attachments.flatMap(({ text, name }) => [text, name]),
	];
	const all = parts.filter((part) => part !== undefined).join(BETWEEN);
	return fold(all).replace(/\s+/g, '');
}

/**
 * Circulars and messages that hold every word of `text` somewhere, newest first, at most `limit`; with what the outbox
 * changes. No words, no circulars.
 */
export async function searchCirculars(
	db: KairanDb,
	memberKey: MemberKey,
	text: string,
	limit: number,
): Promise<CircularView[]> {
	const words = fold(text).split(/\s+/).filter(Boolean);
	const local = await db.members.get(memberKey);
	if (!local || words.length === 0) return [];
	const names = (await listReadings(db, memberKey)).map(({ entry }) => entry);
	const sought = words.map((word) => [word, ...namesRead(word, names)]);
	const holds = ({ content }: Circular) => {
		const all = textOf(content);
		return sought.every((either) => either.some((word) => all.includes(word)));
	};
	const found = await scan(db, local, holds, limit);
	return viewsOf(found, local, await readOverlay(db, local, neededFor(local, found)));
}

/** The names of the association's list that are read like this, or begin so: 「おく」 finds 邑久. */
const namesRead = (word: string, names: readonly ReadingEntry[]): string[] =>
	names.filter(({ reading }) => fold(reading).startsWith(word)).map(({ base }) => fold(base));

async function scan(
	db: KairanDb,
	local: LocalMember,
	holds: (circular: Circular) => boolean,
	limit: number,
): Promise<Circular[]> {
	const { changed } = await readOverlay(db, local);
	const found = [...changed].flatMap(({ kind, row }) => (kind === 'circular' && isNew(row) && holds(row) ? [row] : []));
	const keys = await newestKeys(db, local.m);
	for (let from = 0; from < keys.length && found.length < limit; from += SLICE) {
		const slice = await circularsOf(db, keys.slice(from, from + SLICE));
		found.push(...slice.map((row) => changed.find('circular', row.id) ?? row).filter(holds));
	}
	return found.sort(newestFirst).slice(0, limit);
}
