import { expect, it } from 'vitest';
import { moved, without } from './order';

const list = ['a', 'b', 'c'];

it('a picture moves one place at a time', () => {
	expect(moved(list, 1, -1)).toEqual(['b', 'a', 'c']);
	expect(moved(list, 1, 1)).toEqual(['a', 'c', 'b']);
});
it('the first stays first and the last stays last', () => {
	expect(moved(list, 0, -1)).toEqual(list);
	expect(moved(list, 2, 1)).toEqual(list);
});
it('one that is taken out leaves the others in their order', () => expect(without(list, 1)).toEqual(['a', 'c']));
