import { beforeEach, expect, test } from 'vitest';
import type { Id } from '#contract/ids';
import { association, associationForEachTest } from '#tests/support/association-fixture';

/* Who leaves a seat reads nothing of the 役員 any more, also where the command leaves out whose household it was. */

associationForEachTest();
beforeEach(async () => {
	await association.chair.must({
		name: 'seat.open',
		args: { id: 's1', role: 'officer', title: '会計', household: 'h1' },
	});
});

const isOfficer = async (household: Id) => {
	const row = (await association.chair.pull()).rows('household').find(({ id }) => id === household);
	return row?.stays.at(-1)?.officer;
};

test('closing a seat without its household takes the officers’ circulars from that household', async () => {
	expect(await isOfficer('h1')).toBe(true);
	await association.chair.must({ name: 'seat.close', args: { id: 's1' } });
	expect(await isOfficer('h1')).toBe(false);
});

test('so does handing it over; who follows reads them', async () => {
	const next = { id: 's2', title: '会計', household: 'h2' };
	await association.chair.must({ name: 'seat.handover', args: { id: 's1', on: '2027-04-01', next } });
	expect([await isOfficer('h1'), await isOfficer('h2')]).toEqual([false, true]);
});

test('a household that another seat names keeps them', async () => {
	const { chair } = association;
	await chair.must({ name: 'seat.open', args: { id: 's2', role: 'officer', title: '書記', household: 'h1' } });
	await chair.must({ name: 'seat.close', args: { id: 's1' } });
	expect(await isOfficer('h1')).toBe(true);
	const next = { id: 's3', title: '書記', household: 'h1' };
	await chair.must({ name: 'seat.handover', args: { id: 's2', on: '2027-04-01', next } });
	expect(await isOfficer('h1')).toBe(true);
});
