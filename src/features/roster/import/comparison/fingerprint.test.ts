import { expect, it } from 'vitest';
import { household } from '#tests/support/sample-rows';
import { fingerprintOf } from './fingerprint';

const groups = [
	{ id: 'g1', name: '1班', order: 1, state: 'active' as const },
	{ id: 'g2', name: '2班', order: 2, state: 'active' as const },
];
const households = [
	household({ id: 'h1', name: '三宅', ways: ['paper', 'mail'] }),
	household({ id: 'h2', name: '原', ways: [] }),
];

it('is the same wherever a household stands: one that is on its way stands last, and elsewhere once the server has it', () => {
	const arrived = households.map((one) => ({ ...one, ways: [...one.ways].reverse() })).reverse();
	const after = { groups: [...groups].reverse(), households: arrived };
	expect(fingerprintOf(after)).toBe(fingerprintOf({ groups, households }));
});

it.each([
	['a name', { name: '原田' }],
	['a place', { order: 9 }],
	['a telephone', { phone: '086-000-0001' }],
])('is another one where somebody changed %s', (_, change) => {
	const changed = households.map((one) => (one.id === 'h2' ? { ...one, ...change } : one));
	expect(fingerprintOf({ groups, households: changed })).not.toBe(fingerprintOf({ groups, households }));
});
