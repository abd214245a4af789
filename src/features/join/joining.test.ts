import { beforeEach, expect, it } from 'vitest';
import type { InspectReply, ShownKey } from '#contract/session';
import type { Failure } from '#domain/failure';
import { Joining, type JoiningDeps } from './joining.svelte';

const key: ShownKey = { by: 'code', code: 'ABCDEFGHJKLM' };
const whose: InspectReply = {
	associationName: '青葉町内会',
	member: { association: 'a', member: 'h', role: 'resident', name: '山田', household: 'h' },
};

let log: string[];
let failing: Partial<Record<'inspect' | 'join', Failure>>;
let joining: Joining;

beforeEach(() => {
	log = [];
	failing = {};
	const answer = async <T>(name: 'inspect' | 'join', got: T) => {
		log.push(name);
		const failed = failing[name];
		return failed ? { failed } : { got };
	};
	const deps: JoiningDeps = {
		inspect: () => answer('inspect', whose),
		join: () => answer('join', 'a/h' as const),
		enter: async (memberKey, isSeat) => void log.push(`enter ${memberKey}${isSeat ? ' desk' : ''}`),
		forget: () => log.push('forget'),
	};
	joining = new Joining(deps);
});

it('nobody is asked to type letters while a card is on its way', () => {
	expect(joining.step).toBe('typing');
	expect(new Joining({} as JoiningDeps, { expected: true }).step).toBe('inspecting');
});

it('says one thing at a time: not my card, or a link cut off on its way', async () => {
	await joining.inspect(key);
	joining.no();
	expect([joining.declined, joining.linkCut]).toEqual([true, false]);
	joining.unreadable();
	expect([joining.declined, joining.linkCut]).toEqual([false, true]);
	joining.no();
	expect([joining.declined, joining.linkCut]).toEqual([true, false]);
});

it('nothing is used up before the tap', async () => {
	await joining.inspect(key);
	expect(joining.step).toBe('asking');
	expect(log).toEqual(['inspect']);
});

it('one yes opens the door, and the secret is forgotten before', async () => {
	await joining.inspect(key);
	await joining.yes();
	expect(log).toEqual(['inspect', 'join', 'forget', 'enter a/h']);
});

it('the card of a seat leads to its desk', async () => {
	const { household: _, ...member } = whose.member;
	joining = new Joining({
		inspect: async () => ({ got: { ...whose, member } }),
		join: async () => ({ got: 'a/s' as const }),
		enter: async (memberKey, isSeat) => void log.push(`enter ${memberKey}${isSeat ? ' desk' : ''}`),
		forget: () => undefined,
	});
	await joining.inspect(key);
	await joining.yes();
	expect(log).toEqual(['enter a/s desk']);
});

it('a second tap while it opens redeems nothing twice', async () => {
	await joining.inspect(key);
	await Promise.all([joining.yes(), joining.yes()]);
	expect(log.filter((call) => call === 'join')).toHaveLength(1);
});

it('a refused card goes back to typing, with the reason', async () => {
	failing = { inspect: 'KEY_REVOKED' };
	await joining.inspect(key);
	expect(joining).toMatchObject({ step: 'typing', failed: 'KEY_REVOKED' });
	expect(log).toEqual(['inspect', 'forget']);
});

it('without signal the same card is tried again, at the same step', async () => {
	failing = { join: 'unreachable' };
	await joining.inspect(key);
	await joining.yes();
	expect(joining).toMatchObject({ step: 'failed', failed: 'unreachable' });
	failing = {};
	await joining.again();
	expect(log).toEqual(['inspect', 'join', 'join', 'forget', 'enter a/h']);
});

it('no uses nothing up and forgets the card', async () => {
	await joining.inspect(key);
	joining.no();
	expect(joining).toMatchObject({ step: 'typing', declined: true, whose: undefined });
	expect(log).toEqual(['inspect', 'forget']);
});
