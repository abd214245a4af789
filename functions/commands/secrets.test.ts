import { expect, test } from 'vitest';
import { fileNames, isVersionOf, renamed, versionsOf } from './secrets';

const DIGEST = 'd'.repeat(64);

test('a file keeps its names under the peppers of before, and the newest is made of the last one', () => {
	const [first] = fileNames('p1', DIGEST);
	const [third, second, same] = fileNames('p1\np2\np3\n', DIGEST);
	expect(same).toBe(first);
	expect(second).toBe(renamed('p2', String(first)));
	expect(third).toBe(renamed('p3', String(second)));
});

test('a secret has a version a line, and each is right', () => {
	expect(versionsOf('one with blanks\ntwo\n')).toEqual(['one with blanks', 'two']);
	expect(['one', 'two', 'one\ntwo', ''].map((shown) => isVersionOf(shown, 'one\ntwo\n'))).toEqual([
		...[true, true, false, false],
	]);
});
