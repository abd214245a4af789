import { describe, expect, it } from 'vitest';
import { COMMANDS } from '#contract/commands';
import type { Word } from '#contract/word';
import { plainWords } from '#i18n/plain-words';
import { wordList } from '#i18n/words';
import { adding, changing, cleanEntry, entryOf, takingOff, wrongIn } from './entry';

const known: Word[] = [{ id: 'w1', word: '輪番', plain: '順番' }];
const entry = (word: string, plain: string, why = '') => entryOf({ word, plain, why });

describe('what is wrong with an entry', () => {
	it('is said at its field', () => {
		expect(wrongIn(entry(' ', ''), known, undefined)).toMatchObject({
			word: wordList.wrong.word,
			plain: wordList.wrong.plain,
		});
		expect(wrongIn(entry('あ'.repeat(31), 'い', 'う'.repeat(61)), known, undefined)).toEqual({
			word: wordList.wrong.word,
			why: wordList.wrong.why,
		});
		expect(wrongIn(entry('同じ', '同じ'), known, undefined)).toEqual({ plain: wordList.wrong.same });
	});

	it('is a word that is there already, but not the one that is changed', () => {
		expect(wrongIn(entry('輪番 ', '当番'), known, undefined)).toEqual({ word: wordList.wrong.taken });
		expect(wrongIn(entry('輪番', '当番'), known, 'w1')).toEqual({});
	});
});

it('an entry is put in clean, as the contract wants it', () => {
	const clean = cleanEntry(entry(' 総務\n部会\u200b', '会計の 係', '  '));
	expect(clean).toEqual({ word: '総務 部会', plain: '会計の 係' });
	expect(COMMANDS['word.put'].safeParse({ id: 'w2', ...clean }).success).toBe(true);
});

it('each edit knows its way back', () => {
	const [word] = known as [Word];
	expect(adding(word).back).toEqual({ name: 'word.remove', args: { id: 'w1' } });
	expect(takingOff(word).back).toEqual({ name: 'word.put', args: word });
	const edit = changing(word, { word: '輪番', plain: '当番' });
	expect(edit.command).toEqual({ name: 'word.put', args: { id: 'w1', word: '輪番', plain: '当番' } });
	expect(edit.back).toEqual({ name: 'word.put', args: word });
});

it('a row that an archive brought is brought back without its mark', () => {
	const { back } = takingOff({ id: 'w1', word: '輪番', plain: '順番', restored: '2026-11-22T00:00:00.000Z' });
	expect(COMMANDS['word.put'].safeParse(back.args).success).toBe(true);
	expect(back.args).not.toHaveProperty('restored');
});

it('every word that the app knows would be taken as an entry, and none stands there twice', () => {
	for (const one of plainWords) expect(wrongIn(entryOf(one), [], undefined), one.word).toEqual({});
	expect(new Set(plainWords.map(({ word }) => word)).size).toBe(plainWords.length);
	expect(plainWords.length).toBeGreaterThanOrEqual(150);
});
