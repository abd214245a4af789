import { expect, test } from 'vitest';
import { readWish } from './wish';

const typed = { wish: '写真の送り方', dates: '12月の平日', people: '１２人', place: '青葉会館' };

test('a wish is read as it was typed, its number in any letters', () => {
	expect(readWish(typed)).toEqual({ wish: { ...typed, people: 12 } });
});

test('signs that nobody sees, as a pasted line brings them, keep no wish from being sent', () => {
	const pasted = { ...typed, wish: '\u200b写真の送り方\ufeff ', place: ' 青葉\u0007会館' };
	expect(readWish(pasted)).toEqual({ wish: { ...typed, people: 12 } });
});

test('each field that is missing or no number is named', () => {
	const wrong = new Set(['wish', 'dates', 'people', 'place']);
	expect(readWish({ wish: '', dates: '  ', people: '何人か', place: '\u200b' })).toEqual({ wrong });
	expect(readWish({ ...typed, people: '0' })).toEqual({ wrong: new Set(['people']) });
});
