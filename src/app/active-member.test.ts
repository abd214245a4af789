import { beforeEach, expect, it } from 'vitest';
import type { LocalMember } from '#local/db';
import { active } from './active-member.svelte';

const local = (id: string, state: LocalMember['state'] = 'live', household: string | undefined = id): LocalMember => ({
	m: `a/${id}`,
	member: {
		association: 'a',
		member: id,
		role: household ? 'resident' : 'officer',
		name: id,
		...(household && { household }),
	},
	associationName: '町内会',
	device: 'd',
	cursor: null,
	filled: true,
	filling: 1,
	refilling: false,
	state,
});

beforeEach(() => (active.members = [local('1'), local('2')]));

it('the first acts until another is chosen', () => {
	expect(active.memberKey).toBe('a/1');
	active.choose('a/2');
	expect(active.memberKey).toBe('a/2');
});

it('one whose key was revoked acts no more: the next that works does', () => {
	active.choose('a/2');
	active.members = [local('1'), local('2', 'ended')];
	expect(active.memberKey).toBe('a/1');
	active.members = [local('2', 'ended')];
	expect(active.local).toBeUndefined();
});

it('a seat is told from a household by having none', () => {
	active.members = [
		local('1'),
		{ ...local('s'), member: { association: 'a', member: 's', role: 'officer', name: '役員' } },
	];
	active.choose('a/s');
	expect(active.isSeat).toBe(true);
});
