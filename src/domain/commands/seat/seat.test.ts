import { describe, expect, it } from 'vitest';
import type { Command } from '#contract/commands';
import type { Row, Seat } from '#contract/rows';
import { household, member } from '#tests/support/sample-rows';
import { presentStay } from '../../household';
import { RowSet } from '../../row-set';
import { decide } from '../index';
import { isOpen } from '../../seat-term';

const now = '2027-03-20T03:00:00.000Z';
const seat = (over: Partial<Seat>): Row => ({
	kind: 'seat',
	row: { id: 's1', role: 'groupLeader', title: '1班長', group: 'g1', household: 'h1', ...over },
});
const base: Row[] = [
	{ kind: 'group', row: { id: 'g1', name: '1班', order: 1, state: 'active' } },
	{ kind: 'household', row: household({ stays: [{ group: 'g1', officer: true, from: 1 }] }) },
	{ kind: 'household', row: household({ id: 'h2' }) },
	seat({}),
	seat({ id: 'chair', role: 'chair', title: '会長', group: undefined, household: undefined }),
];

function ask(command: Command, rows = base, by = member('chair')) {
	const all = new RowSet(rows);
	const verdict = decide(command, {
		member: by,
		find: all.find,
		stamp: { command: 'c1', now, claimed: now, seq: 500 },
	});
	if ('refused' in verdict) return { refused: verdict.refused, all };
	for (const row of verdict.rows) all.put(row);
	return { all };
}

const handover = (over: object = {}): Command => ({
	name: 'seat.handover',
	args: {
		id: 's1',
		release: 'h1',
		on: '2027-04-01',
		next: { id: 's2', title: '1班長', holder: '岡本', group: 'g1', household: 'h2' },
		...over,
	},
});

describe('handing over a seat', () => {
	it('ends the old rights on the day on which the new ones begin', () => {
		const { all } = ask(handover());
		const [old, next] = [all.find('seat', 's1')!, all.find('seat', 's2')!];
		for (const day of ['2027-03-31', '2027-04-01']) expect(isOpen(old, day)).toBe(!isOpen(next, day));
		expect(next).toMatchObject({ role: 'groupLeader', group: 'g1', from: '2027-04-01' });
	});

	it('makes the new household one of the officers, and the old one no longer', () => {
		const { all } = ask(handover());
		expect(presentStay(all.find('household', 'h1')!)?.officer).toBe(false);
		expect(presentStay(all.find('household', 'h2')!)?.officer).toBe(true);
	});

	it('keeps a holder who goes on for another year', () => {
		const { all } = ask(handover({ next: { id: 's2', title: '1班長', group: 'g1', household: 'h1' } }));
		expect(presentStay(all.find('household', 'h1')!)?.officer).toBe(true);
	});

	it('is refused for the past, for another group, for a seat that ended, and for anybody but the chair', () => {
		for (const on of ['2027-03-19', '2029-03-21', '2199-12-31'])
			expect(ask(handover({ on })).refused).toBe('SEAT_TERM');
		expect(ask(handover({ on: '2029-03-20' })).refused).toBeUndefined();
		expect(ask(handover({ next: { id: 's2', title: 'x', group: 'g2' } })).refused).toBe('MALFORMED');
		expect(ask(handover(), [...base, seat({ until: '2027-01-01' })]).refused).toBe('SEAT_CLOSED');
		expect(ask(handover(), base, member('officer')).refused).toBe('NOT_ALLOWED');
	});

	it('of a city, which an association of before may have, is refused: none begins there any more', () =>
		expect(ask(handover(), [...base, seat({ role: 'city' })]).refused).toBe('NOT_ALLOWED'));
});

describe('changing a seat', () => {
	const change = (household?: string): Command => ({
		name: 'seat.change',
		args: { id: 'chair', title: '会長', household },
	});

	it('tells it the household that it had none of, which is one of the officers from then on', () => {
		const { all } = ask(change('h2'));
		expect(all.find('seat', 'chair')).toMatchObject({ title: '会長', household: 'h2' });
		expect(presentStay(all.find('household', 'h2')!)?.officer).toBe(true);
	});

	it('gives it no other household: that is a handover', () => {
		expect(ask({ name: 'seat.change', args: { id: 's1', title: '1班長', household: 'h2' } }).refused).toBe(
			'SEAT_EXISTS',
		);
		expect(ask(change('h9')).refused).toBe('HOUSEHOLD_UNKNOWN');
	});

	it('makes nobody an officer by a seat that is over', () => {
		const over = seat({ household: undefined, until: '2027-03-20' });
		const tell = { id: 's1', title: '1班長' };
		const { refused, all } = ask({ name: 'seat.change', args: { ...tell, household: 'h2' } }, [...base, over]);
		expect([refused, presentStay(all.find('household', 'h2')!)?.officer]).toEqual(['SEAT_CLOSED', false]);
		expect(ask({ name: 'seat.change', args: tell }, [...base, over]).refused).toBeUndefined();
	});
});

describe('closing a seat', () => {
	it('ends its rights today', () => {
		const { all } = ask({ name: 'seat.close', args: { id: 's1', release: 'h1' } });
		expect(isOpen(all.find('seat', 's1')!, '2027-03-20')).toBe(false);
	});

	it('ends the household’s part in it while that is away: a leave that is taken back makes it no officer again', () => {
		const leave = ask({ name: 'household.leave', args: { id: 'h1' } }).all;
		const closed = ask({ name: 'seat.close', args: { id: 's1', release: 'h1' } }, [...leave]).all;
		const back = { id: 'h1', group: 'g1', asBefore: true };
		const { all } = ask({ name: 'household.return', args: back }, [...closed]);
		expect(presentStay(all.find('household', 'h1')!)).toMatchObject({ group: 'g1', officer: false });
		expect(ask({ name: 'household.return', args: back }, [...leave]).all.find('household', 'h1')?.stays).toMatchObject([
			{ officer: true },
			{ officer: true },
		]);
	});

	it('is not for the seat that one asks from', () => {
		expect(ask({ name: 'seat.close', args: { id: 'chair' } }).refused).toBe('LAST_CHAIR');
	});

	it('is not for the chair who follows, once the own seat has an end: nobody would be left to open another', () => {
		const next = { id: 's2', title: '会長', holder: '岡本' };
		const { all } = ask(handover({ id: 'chair', release: undefined, next }));
		expect(ask({ name: 'seat.close', args: { id: 's2' } }, [...all]).refused).toBe('LAST_CHAIR');
		expect(ask({ name: 'seat.close', args: { id: 's1' } }, [...all]).refused).toBeUndefined();
	});
});

describe('the audit', () => {
	it('gets one line for a change of keys, seats or roster, with the id of the command and no name', () => {
		const { all } = ask(handover());
		expect(all.find('audit', 'c1')).toEqual({
			id: 'c1',
			at: now,
			by: { member: 'chair', title: 'chair' },
			what: 'seat.handover',
			seat: 's1',
		});
	});

	it('gets a look at names by a leader, and none of a resident', () => {
		const look: Command = { name: 'audit.look', args: { what: 'ledger', circular: 'k1' } };
		expect(ask(look, base, member('groupLeader')).all.find('audit', 'c1')).toMatchObject({
			what: 'look.ledger',
			circular: 'k1',
		});
		expect(ask(look, base, member('resident')).refused).toBe('NOT_ALLOWED');
	});
});

describe('devices', () => {
	const phone = { id: 'd1', relation: 'self' as const, since: now, seen: '2027-03-20' };
	const rows: Row[] = [
		...base,
		{
			kind: 'household',
			row: household({
				devices: [phone, { ...phone, id: 'd2', relation: 'family' }],
				deviceCounts: { self: 1, family: 1 },
			}),
		},
	];
	const of = { kind: 'household' as const, household: 'h1' };

	it('are named and removed by their household, the leader of its group, and the desk', () => {
		for (const by of [member('resident'), member('family'), member('groupLeader'), member('officer')]) {
			const { all } = ask({ name: 'device.remove', args: { device: 'd2', of } }, rows, by);
			expect(all.find('household', 'h1')).toMatchObject({
				deviceCounts: { self: 1, family: 0 },
				devices: [{ id: 'd1' }],
			});
		}
		const { all } = ask(
			{ name: 'device.name', args: { device: 'd1', of, label: 'おばあちゃんのスマホ' } },
			rows,
			member('resident'),
		);
		expect(all.find('household', 'h1')?.devices?.[0]?.label).toBe('おばあちゃんのスマホ');
	});

	it('are nobody else’s to touch', () => {
		const remove: Command = { name: 'device.remove', args: { device: 'd1', of } };
		expect(ask(remove, rows, member('resident', { household: 'h2' })).refused).toBe('NOT_ALLOWED');
		expect(ask(remove, rows, member('groupLeader', { group: 'g2' })).refused).toBe('NOT_ALLOWED');
	});
});
