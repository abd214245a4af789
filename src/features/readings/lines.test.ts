import { expect, test } from 'vitest';
import type { ReadingEntry } from '#contract/readings';
import { byRow, entryOf, soughtIn } from './lines';

const line = (base: string, reading: string, about: ReadingEntry['about'] = 'place') => ({
	id: base,
	entry: { base, reading, about },
});
const lines = [line('英田', 'アイダ'), line('邑久', 'おく'), line('学文路', 'かむろ'), line('和気', 'わけ')];

test('lines stand under the first sound of their readings', () => {
	expect(byRow(lines).map(({ row, lines: of }) => [row, of.map(({ id }) => id)])).toEqual([
		['あ', ['英田', '邑久']],
		['か', ['学文路']],
		['わ', ['和気']],
	]);
	expect(byRow([line('逗子', 'ずし'), line('柳生', 'やぎゅう')]).map(({ row }) => row)).toEqual(['さ', 'や']);
});

test('they are found by kanji and by kana of either kind', () => {
	const found = (text: string) => soughtIn(lines, text).map(({ id }) => id);
	expect([found('邑'), found('オク'), found('あい'), found('ん')]).toEqual([['邑久'], ['邑久'], ['英田'], []]);
});

test('what was typed is an entry, or says what is wrong with it', () => {
	const typed = { base: ' 虫明 ', reading: 'むしあげ', about: 'place' as const };
	expect(entryOf(typed, lines)).toEqual({ entry: { ...typed, base: '虫明' } });
	expect(entryOf({ ...typed, base: 'むしあげ' }, lines)).toEqual({ wrong: 'base' });
	expect(entryOf({ ...typed, reading: '虫明' }, lines)).toEqual({ wrong: 'reading' });
	expect(entryOf({ ...typed, base: '邑久' }, lines)).toEqual({ twice: 'おく' });
	// The same word as a family's name has other neighbours.
	expect(entryOf({ ...typed, base: '邑久', about: 'family' }, lines)).toHaveProperty('entry');
});
