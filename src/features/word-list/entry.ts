import type { Command } from '#contract/commands';
import type { Id } from '#contract/ids';
import { cleanText } from '#contract/text';
import { PlainWord, type Word } from '#contract/word';
import { wordList } from '#i18n/words';

/** A word as it is typed. */
export type Entry = Record<keyof PlainWord, string>;

/** A word of the list, or none of it, as it stands in the fields. */
export const entryOf = ({ word = '', plain = '', why = '' }: Partial<PlainWord> = {}): Entry => ({ word, plain, why });

/** What is wrong with an entry, by its fields; nothing where it can be put into the list. */
export type Wrong = Partial<Record<keyof Entry, string>>;

/** Clean text without blanks around it; an empty reason is none. */
export function cleanEntry(entry: Entry): PlainWord {
	const clean = (text: string) => cleanText(text).replace(/\s+/gu, ' ').trim();
	const why = clean(entry.why);
	return { word: clean(entry.word), plain: clean(entry.plain), ...(why && { why }) };
}

/** `id`: of the word that is changed. */
export function wrongIn(entry: Entry, known: readonly Word[], id: Id | undefined): Wrong {
	const clean = cleanEntry(entry);
	const read = PlainWord.safeParse(clean);
	const fields = read.success ? [] : read.error.issues.map(({ path: [field] }) => field as keyof Entry);
	const wrong: Wrong = Object.fromEntries(fields.map((field) => [field, wordList.wrong[field]]));
	if (known.some((one) => one.word === clean.word && one.id !== id)) wrong.word ??= wordList.wrong.taken;
	if (clean.plain === clean.word) wrong.plain ??= wordList.wrong.same;
	return wrong;
}

/** What a press did to the list, said in words, and the command that takes it back. */
export interface Edit {
	command: Command<'word.put' | 'word.remove'>;
	said: string;
	back: Command<'word.put' | 'word.remove'>;
}

const putting = ({ id, word, plain, why }: Word): Command<'word.put'> => ({
	name: 'word.put',
	args: { id, word, plain, ...(why !== undefined && { why }) },
});
const removing = ({ id }: Word): Command<'word.remove'> => ({ name: 'word.remove', args: { id } });

/** A word comes into the list. */
export const adding = (word: Word): Edit => ({
	command: putting(word),
	said: wordList.added(word.word),
	back: removing(word),
});

/** A word of the list becomes another one. */
export const changing = (was: Word, word: PlainWord): Edit => ({
	command: putting({ id: was.id, ...word }),
	said: wordList.changed(word.word),
	back: putting(was),
});

/** A word goes from the list. */
export const takingOff = (word: Word): Edit => ({
	command: removing(word),
	said: wordList.removed(word.word),
	back: putting(word),
});
