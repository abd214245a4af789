import { describe, expect, it } from 'vitest';
import { roomLabel, wrongAt } from './words';
import type { Problem } from './problems';

const problems: Problem[] = [
	{ at: 'title', code: 'missing' },
	{ at: 'body', code: 'tooLong', over: 1, max: 20_000 },
];

describe('what is wrong is said', () => {
	it('at once when something is too long', () => expect(wrongAt(problems, 'body', false)).toContain('1文字多すぎます'));
	it('of what is missing only when publishing was tried', () => {
		expect(wrongAt(problems, 'title', false)).toBeUndefined();
		expect(wrongAt(problems, 'title', true)).toBe('まだ書いていません。');
	});
	it('at its own place only', () => expect(wrongAt(problems, 'place', true)).toBeUndefined());
});

describe('the room that is left is told', () => {
	it('not while there is plenty', () => expect(roomLabel(100, 20_000)).toBeUndefined());
	it('when it is little', () => expect(roomLabel(19_000, 20_000)).toBe('あと1,000文字書けます'));
	it('and when there is none, that nothing is lost', () =>
		expect(roomLabel(20_001, 20_000)).toBe('1文字多すぎます。文はすべて残っています。'));
});
