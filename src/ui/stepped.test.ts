import { describe, expect, it } from 'vitest';
import { stepped } from './stepped';

describe('a step in the walking order', () => {
	it('changes places with the neighbour', () => {
		expect(stepped(['a', 'b', 'c'], 1, -1)).toEqual(['b', 'a', 'c']);
		expect(stepped(['a', 'b', 'c'], 1, 1)).toEqual(['a', 'c', 'b']);
	});

	it('ends at the first and the last door', () => {
		expect(stepped(['a', 'b'], 0, -1)).toBeUndefined();
		expect(stepped(['a', 'b'], 1, 1)).toBeUndefined();
		expect(stepped([], 0, 1)).toBeUndefined();
	});
});
