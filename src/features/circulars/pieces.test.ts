import { expect, test } from 'vitest';
import { parseRuby } from '#domain/readings/ruby';
import { piecesOf } from './pieces';

test('readings, links and telephone numbers stand in one text', () => {
	expect(piecesOf('邑久《おく》公民館 https://example.jp/a 086-252-1234', parseRuby)).toEqual([
		{ kind: 'text', words: [{ text: '邑久', reading: 'おく' }, { text: '公民館 ' }] },
		{ kind: 'link', text: 'https://example.jp/a', href: 'https://example.jp/a' },
		{ kind: 'text', words: [{ text: ' ' }] },
		{ kind: 'phone', text: '086-252-1234', href: 'tel:0862521234' },
	]);
});
