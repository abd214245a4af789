import { expect, test } from 'vitest';
import { circular } from '#tests/support/sample-rows';
import { deliveriesOf } from './deliveries';

const PART = { part: 'announce-0', at: '2026-11-22T01:00:00.000Z', way: undefined };
const one = circular();

/** A phone of these households, all of one group. */
const phone = (outcome: 'accepted' | 'failed' | 'spared', ...ids: string[]) => ({
	...{ outcome, target: { members: ids.map((id) => ({ id, group: 'g1' })), circulars: [one] } },
});

test('a household counts as sent to when one of its phones was reached, and as spared when none was tried', () => {
	const sent = [
		...[phone('failed', 'h1'), phone('accepted', 'h1', 'h2')],
		...[phone('spared', 'h2', 'h3'), phone('failed', 'h4'), phone('spared', 'h4')],
	];
	expect(deliveriesOf(sent, PART).map(({ groups }) => groups)).toEqual([
		[{ group: 'g1', sent: ['h1', 'h2'], failed: ['h4'], spared: ['h3'] }],
	]);
});

test('where nobody was spared, nothing is said of it', () => {
	expect(deliveriesOf([phone('accepted', 'h1')], PART)[0]?.groups).toEqual([{ group: 'g1', sent: ['h1'], failed: [] }]);
});
