import { expect, test } from 'vitest';
import type { Delivery } from '#contract/rows';
import { circular, household } from '#tests/support/sample-rows';
import { arrivals, arrivalStep, withShown } from './arrival';
import { stateOf } from './ledger';

const [AT, LATER] = ['2026-11-22T01:00:00.000Z', '2026-11-22T01:05:00.000Z'];
const delivery = (over: Partial<Delivery>, sent: string[], failed: string[] = []): Delivery => ({
	...{ id: 'c1.0', circular: 'c1', version: 1, at: AT },
	groups: [{ group: 'g1', sent, failed }],
	...over,
});
const receipt = { circular: 'c1', household: 'h1' };

test('a household is shown, sent or failed; one that nothing was tried for is none of it', () => {
	const find = arrivals(1, [delivery({}, ['h1', 'h2'], ['h3'])]);
	expect(find('h1', { ...receipt, shown: { at: LATER, version: 1 } })).toEqual({ sent: AT, shown: LATER });
	expect(find('h2', undefined)).toEqual({ sent: AT });
	expect(find('h3', undefined)).toEqual({ failed: true });
	expect(find('h4', undefined)).toBeUndefined();
	const steps = ['h2', 'h3'].map((id) => arrivalStep(find(id, undefined) ?? {}));
	expect([arrivalStep({ sent: AT, shown: LATER }), ...steps]).toEqual(['shown', 'sent', 'failed']);
});

test('what was sent at a later attempt has not failed; the first time counts', () => {
	const find = arrivals(1, [
		delivery({ id: 'c1.again', at: LATER }, ['h1']),
		delivery({}, [], ['h1']),
		delivery({ id: 'c1.evening', at: LATER }, ['h2']),
		delivery({}, ['h2']),
	]);
	expect(find('h1', undefined)).toEqual({ sent: LATER });
	expect(find('h2', undefined)).toEqual({ sent: AT });
});

test('what an older version came to says nothing of the one that counts', () => {
	const find = arrivals(2, [delivery({}, ['h1'])]);
	expect(find('h1', { ...receipt, shown: { at: AT, version: 1 } })).toBeUndefined();
});

test('shown is kept once a version, at its first time', () => {
	const shown = withShown(receipt, { at: AT, version: 1 });
	expect(shown).toEqual({ ...receipt, shown: { at: AT, version: 1 } });
	expect(shown && withShown(shown, { at: LATER, version: 1 })).toBeUndefined();
	expect(shown && withShown(shown, { at: LATER, version: 2 })).toMatchObject({ shown: { at: LATER, version: 2 } });
});

test('a phone that nobody has opened for long, and that showed the notice, is a way all the same', () => {
	const asleep = household({ deviceCounts: { self: 1, family: 0, opened: { self: '2025-01-01' } } });
	expect(stateOf(circular(), asleep, undefined)).toBe('unreached');
	expect(stateOf(circular(), asleep, { ...receipt, shown: { at: AT, version: 1 } })).toBe('unread');
});

test('what was sent by mail is told apart from what was sent to a phone', () => {
	const find = arrivals(1, [
		delivery({}, ['h1'], ['h3']),
		delivery({ id: 'c1.mail', way: 'mail', at: LATER }, ['h1', 'h2'], ['h3']),
	]);
	expect(find('h1', undefined)).toEqual({ sent: AT, mailed: LATER });
	expect(find('h2', undefined)).toEqual({ mailed: LATER });
	expect(find('h3', undefined)).toEqual({ failed: true });
	expect(['h1', 'h2', 'h3'].map((id) => arrivalStep(find(id, undefined) ?? {}))).toEqual(['sent', 'mailed', 'failed']);
});
