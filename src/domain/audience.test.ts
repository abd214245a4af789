import { describe, expect, it } from 'vitest';
import type { Household } from '#contract/households';
import { presentAudience } from './audience';

const at = (id: string, group: string, officer = false, to?: number): Household => ({
	id,
	name: id,
	order: 1,
	ways: [],
	stays: [{ group, officer, from: 1, ...(to !== undefined && { to }) }],
	deviceCounts: { self: 0, family: 0 },
});
const households = [at('a', 'g1'), at('b', 'g2', true), at('c', 'g2'), at('gone', 'g1', true, 9)];
const ids = (audience: Parameters<typeof presentAudience>[0]) =>
	presentAudience(audience, households).map(({ id }) => id);

describe('the households that a circular would be for now', () => {
	it('are all that live here, and none that has left', () => expect(ids({ to: 'all' })).toEqual(['a', 'b', 'c']));
	it('are those of the chosen groups', () => expect(ids({ to: 'groups', groups: ['g2'] })).toEqual(['b', 'c']));
	it('are those that are named, as far as they live here', () =>
		expect(ids({ to: 'households', households: ['c', 'gone'] })).toEqual(['c']));
	it('are those that hold a seat', () => expect(ids({ to: 'officers' })).toEqual(['b']));
});
