import { expect, test } from 'vitest';
import { Role, type Member } from '#contract/member';
import { followedSince, followedUntil, mayFollow } from './following';

const member = (role: Role, over: Partial<Member> = {}): Member => ({
	...{ association: 'a1', member: 'm1', name: '相談員', role },
	...over,
});
const card = { association: 'a1', city: 'city1', group: 'g1' };
const who = (
	at: typeof card | { association: string; city: undefined; group: undefined },
	over: Partial<Member> = {},
) => Role.options.filter((role) => mayFollow(member(role, over), at));

test.each([
	['in the own association', card, { group: 'g1' }, ['groupLeader', 'officer', 'chair', 'volunteer']],
	['a household of another group', card, { group: 'g2' }, ['officer', 'chair', 'volunteer']],
	['of the city of that association', card, { association: 'city1' }, ['volunteer']],
	['of another association or city', card, { association: 'a2', group: 'g1' }, []],
	['a seat’s card, or a household that has left', { association: 'a1', city: undefined, group: undefined }, {}, []],
] as const)('who follows %s', (_, at, over, expected) => {
	expect(who(at, over)).toEqual(expected);
});

test('a household is followed for twelve hours, and its phone may have come in that long before', () => {
	expect(followedUntil('2026-11-22T01:00:00.000Z')).toBe('2026-11-22T13:00:00.000Z');
	expect(followedSince('2026-11-22T13:00:00.000Z')).toBe('2026-11-22T01:00:00.000Z');
});
