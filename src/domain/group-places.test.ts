import { expect, test } from 'vitest';
import { groupPlaces } from './group-places';

test('what belongs to a 班 stands as the 班 do, an unknown one last and none first', () => {
	const placeOf = groupPlaces([{ id: 'g2' }, { id: 'g1' }]);
	const sorted = ['unknown', 'g1', undefined, 'g2'].sort((a, b) => placeOf(a) - placeOf(b));
	// `sort` puts undefined last whatever it is told.
	expect(sorted.slice(0, 3)).toEqual(['g2', 'g1', 'unknown']);
	expect(placeOf(undefined)).toBeLessThan(placeOf('g2'));
});
