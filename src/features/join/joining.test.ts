import { beforeEach, expect, it } from 'vitest';
import type { LookReply, ShownKey } from '#contract/session';
import type { Failure } from '#i18n/failures';
import { Joining, type Door } from './joining.svelte';

const key: ShownKey = { by: 'code', code: 'ABCDEFGHJKLM' };
const whose: LookReply = {
	associationName: '青葉町内会',
	member: { association: 'a', member: 'h', role: 'resident', name: '山田', household: 'h' },
};

let log: string[];
let failing: Partial<Record<'look' | 'join', Failure>>;
let joining: Joining;

beforeEach(() => {
	log = [];
	failing = {};
	const answer = async <T>(name: 'look' | 'join', got: T) => {
		log.push(name);
		const failed = failing[name];
		return failed ? { failed } : { got };
	};
	const door: Door = {
		look: () => answer('look', whose),
		join: () => answer('join', 'a/h' as const),
		enter: async (memberKey, isSeat) => void log.push(`enter ${memberKey}${isSeat ? ' desk' : ''}`),
		forget: () => log.push('forget'),
	};
	joining = new Joining(door);
});

it('nothing is used up before the tap', async () => {
	await joining.look(key);
	expect(joining.step).toBe('asking');
	expect(log).toEqual(['look']);
});

it('one yes opens the door, and the secret is forgotten before', async () => {
	await joining.look(key);
	await joining.yes();
	expect(log).toEqual(['look', 'join', 'forget', 'enter a/h']);
});

it('the card of a seat leads to its desk', async () => {
	const { household: _, ...member } = whose.member;
	joining = new Joining({
		look: async () => ({ got: { ...whose, member } }),
		join: async () => ({ got: 'a/s' as const }),
		enter: async (memberKey, isSeat) => void log.push(`enter ${memberKey}${isSeat ? ' desk' : ''}`),
		forget: () => undefined,
	});
	await joining.look(key);
	await joining.yes();
	expect(log).toEqual(['enter a/s desk']);
});

it('a second tap while it opens redeems nothing twice', async () => {
	await joining.look(key);
	await Promise.all([joining.yes(), joining.yes()]);
	expect(log.filter((call) => call === 'join')).toHaveLength(1);
});

it('a refused card goes back to typing, with the reason', async () => {
	failing = { look: 'KEY_REVOKED' };
	await joining.look(key);
	expect(joining).toMatchObject({ step: 'typing', failed: 'KEY_REVOKED' });
	expect(log).toEqual(['look', 'forget']);
});

it('without signal the same card is tried again, at the same step', async () => {
	failing = { join: 'unreachable' };
	await joining.look(key);
	await joining.yes();
	expect(joining).toMatchObject({ step: 'failed', failed: 'unreachable' });
	failing = {};
	await joining.again();
	expect(log).toEqual(['look', 'join', 'join', 'forget', 'enter a/h']);
});

it('no uses nothing up and forgets the card', async () => {
	await joining.look(key);
	joining.no();
	expect(joining).toMatchObject({ step: 'typing', declined: true, whose: undefined });
	expect(log).toEqual(['look', 'forget']);
});
