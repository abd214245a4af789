import { describe, expect, test } from 'vitest';
import type { Command } from '#contract/commands';
import type { Duty, DutyPlan } from '#contract/duties';
import type { Member } from '#contract/member';
import type { Group, Row } from '#contract/rows';
import { duty, household, member } from '#tests/support/sample-rows';
import { RowSet } from '../../row-set';
import { decide } from '../index';

const NOW = '2026-12-10T00:00:00.000Z';
const group = (id: string): Group => ({ id, name: id, order: 1, state: 'active' });
const stay = (of: string) => [{ group: of, officer: false, from: 10 }];
const rows = (row: Duty = duty(), ...more: Row[]): RowSet =>
	new RowSet([
		...['g1', 'g2'].map((id) => ({ kind: 'group' as const, row: group(id) })),
		...['h1', 'h2', 'h3'].map((id) => ({ kind: 'household' as const, row: household({ id, stays: stay('g1') }) })),
		{ kind: 'household', row: household({ id: 'away', stays: stay('g2') }) },
		{ kind: 'duty', row },
		...more,
	]);
const resident = (id: string, over: Partial<Member> = {}) =>
	member('resident', { member: id, household: id, group: 'g1', ...over });
const leader = member('groupLeader', { member: 'leader', name: '班長', group: 'g1' });

let nextCommand = 0;
/** Decides, and takes over what it writes. Answers why not. */
function ask(command: Command, by: Member, on: RowSet, now = NOW, claimed = now) {
	const stamp = { command: `c${(nextCommand += 1)}`, now, claimed, seq: 100 };
	const verdict = decide(command, { member: by, find: on.find, stamp });
	if ('refused' in verdict) return verdict.refused;
	for (const row of verdict.rows) on.put(row);
	return verdict.rows.length > 0 ? 'done' : 'nothing';
}
const turnsOf = (on: RowSet) => on.find('duty', 't1')?.turns.map((turn) => turn.household ?? '-');
const asksOf = (on: RowSet) => on.find('duty', 't1')?.asks ?? [];

const askFor: Command = {
	name: 'duty.ask',
	args: { id: 't1', give: '2026-12-15', take: { day: '2026-12-22', household: 'h2' } },
};
const answer = (on: RowSet, yes: boolean): Command => ({
	name: 'duty.answer',
	args: { id: 't1', ask: asksOf(on)[0]?.id ?? 'none', yes },
});
const swap: Command = {
	name: 'duty.swap',
	args: { id: 't1', one: { day: '2026-12-15', household: 'h1' }, other: { day: '2026-12-22', household: 'h2' } },
};

describe('an exchange between two households', () => {
	test('moves both turns when the other one says yes, and not before', () => {
		const on = rows();
		expect(ask(askFor, resident('h1'), on)).toBe('done');
		expect(turnsOf(on)).toEqual(['h1', 'h2', 'h1', 'h2']);
		expect(ask(answer(on, true), resident('h2'), on)).toBe('done');
		expect(turnsOf(on)).toEqual(['h1', 'h2', 'h2', 'h1']);
		expect(asksOf(on)).toEqual([]);
	});

	test('comes back where that cannot, and is not asked for again', () => {
		const on = rows();
		ask(askFor, resident('h1'), on);
		expect(ask(answer(on, false), resident('h2'), on)).toBe('done');
		expect(asksOf(on)).toMatchObject([{ from: 'h1', to: 'h2', declined: NOW }]);
		expect(ask(answer(on, false), resident('h2'), on)).toBe('nothing');
		expect(ask(askFor, resident('h1'), on)).toBe('nothing');
		// It may think otherwise.
		expect(ask(answer(on, true), resident('h2'), on)).toBe('done');
		expect(turnsOf(on)).toEqual(['h1', 'h2', 'h2', 'h1']);
	});

	test('can be taken back by whoever asked; a yes that comes later is told so', () => {
		const on = rows();
		ask(askFor, resident('h1'), on);
		const yes = answer(on, true);
		expect(ask(answer(on, false), resident('h1'), on)).toBe('done');
		expect(ask(yes, resident('h2'), on)).toBe('DUTY_TAKEN_BACK');
	});

	test('is nobody else’s to say, nor the asking one’s, nor that of a leader’s phone', () => {
		const on = rows(duty({ households: [...duty().households, { id: 'h3', label: '小野' }] }));
		ask(askFor, resident('h1'), on);
		const yes = answer(on, true);
		expect(ask(yes, resident('h1'), on)).toBe('NOT_ALLOWED');
		expect(ask(yes, resident('h3'), on)).toBe('DUTY_TAKEN_BACK');
		expect(ask(yes, resident('away', { group: 'g2' }), on)).toBe('DUTY_UNKNOWN');
		expect(ask(yes, resident('h2', { alsoSeat: 'leader' }), on)).toBe('NOT_ALLOWED');
		expect(ask(yes, member('family', { household: 'h2', group: 'g1' }), on)).toBe('NOT_ALLOWED');
		expect(turnsOf(on)).toEqual(['h1', 'h2', 'h1', 'h2']);
	});

	test('is refused for a turn that is over, is not its own, or moved meanwhile', () => {
		const on = rows();
		const give = (day: string): Command => ({ ...askFor, args: { ...askFor.args, give: day } }) as Command;
		expect(ask(give('2026-12-01'), resident('h1'), on)).toBe('DUTY_OVER');
		expect(ask(give('2026-12-22'), resident('h1'), on)).toBe('DUTY_CHANGED');
		ask(askFor, resident('h1'), on);
		const yes = answer(on, true);
		expect(ask(swap, leader, on)).toBe('done');
		expect(ask(yes, resident('h2'), on)).toBe('DUTY_TAKEN_BACK');
		expect(ask(askFor, resident('h1'), on)).toBe('DUTY_CHANGED');
	});

	test('is over with the day of one of both turns', () => {
		const on = rows();
		ask(askFor, resident('h1'), on);
		expect(ask(answer(on, true), resident('h2'), on, '2026-12-16T00:00:00.000Z')).toBe('DUTY_OVER');
	});
});

describe('a leader', () => {
	test('exchanges two turns at once, as she saw them and no others', () => {
		const on = rows();
		expect(ask(swap, leader, on)).toBe('done');
		expect(turnsOf(on)).toEqual(['h1', 'h2', 'h2', 'h1']);
		expect(ask(swap, leader, on)).toBe('DUTY_CHANGED');
		expect(ask(swap, member('groupLeader', { group: 'g2' }), rows())).toBe('NOT_ALLOWED');
	});

	test('gives an open turn to a household of the rota that lives there, and to none that is exempt', () => {
		const on = rows(duty({ turns: [{ days: ['2026-12-15'] }] }));
		const give = (to: string): Command => ({
			name: 'duty.assign',
			args: { id: 't1', day: '2026-12-15', household: to },
		});
		expect(ask(give('away'), leader, on)).toBe('HOUSEHOLD_LEFT');
		expect(ask(give('h3'), leader, on)).toBe('HOUSEHOLD_UNKNOWN');
		const by = { seat: 'leader', title: '班長' };
		const exempt: Row = { kind: 'dutyExemption', row: { id: 'h2', entry: { grounds: '入院', at: NOW, by } } };
		expect(ask(give('h2'), leader, rows(duty({ turns: [{ days: ['2026-12-15'] }] }), exempt))).toBe('DUTY_EXEMPT');
		expect(ask(give('h2'), leader, on)).toBe('done');
		expect(turnsOf(on)).toEqual(['h2']);
		expect(ask(give('h1'), leader, on)).toBe('DUTY_CHANGED');
	});

	test('ends it: what is ahead goes, and nothing more can be done', () => {
		const on = rows();
		expect(ask({ name: 'duty.end', args: { id: 't1' } }, leader, on)).toBe('done');
		expect(turnsOf(on)).toEqual(['h1', 'h2']);
		expect(ask(swap, leader, on)).toBe('DUTY_UNKNOWN');
		expect(ask(askFor, resident('h1'), on)).toBe('DUTY_UNKNOWN');
	});
});

describe('the plate', () => {
	const handOver = (day: string, undone?: true): Command => ({
		name: 'duty.handOver',
		args: { id: 't1', day, ...(undone && { undone }) },
	});

	test('goes on once the turn has begun, by its household or a leader, and comes back', () => {
		const on = rows();
		expect(ask(handOver('2026-12-08'), resident('h2'), on)).toBe('done');
		expect(ask(handOver('2026-12-08'), resident('h2'), on)).toBe('nothing');
		expect(on.find('duty', 't1')?.turns[1]?.handed).toEqual({ at: NOW, by: 'h2' });
		expect(ask(handOver('2026-12-08', true), leader, on)).toBe('done');
		expect(on.find('duty', 't1')?.turns[1]?.handed).toBeUndefined();
		expect(ask(handOver('2026-12-15'), resident('h1'), on)).toBe('DUTY_OVER');
		expect(ask(handOver('2026-12-08'), resident('h1'), on)).toBe('DUTY_CHANGED');
	});
});

describe('a rota', () => {
	const { turns: _t, asks: _a, version: _v, by: _b, ...settings } = duty();
	const plan = (over: Partial<DutyPlan> = {}): Command => ({
		name: 'duty.put',
		args: {
			...settings,
			...{ from: '2026-12-10', was: 1, turns: [{ days: ['2026-12-15'], household: 'h2' }] },
			...over,
		},
	});
	const exempt = (until?: string): Row => ({
		kind: 'dutyExemption',
		row: {
			id: 'h2',
			entry: { grounds: '入院', ...(until && { until }), at: NOW, by: { seat: 'leader', title: '班長' } },
		},
	});

	test('is made anew from a day on, and keeps what was', () => {
		const on = rows();
		expect(ask(plan(), leader, on)).toBe('done');
		expect(turnsOf(on)).toEqual(['h1', 'h2', 'h2']);
		expect(on.find('duty', 't1')).toMatchObject({ version: 2, begins: '2026-12-01' });
		expect(ask(plan({ from: '2026-12-09', was: 2 }), leader, on)).toBe('DUTY_OVER');
	});

	test('is refused where somebody exchanged meanwhile', () => {
		const on = rows();
		ask(swap, leader, on);
		expect(ask(plan(), leader, on)).toBe('DUTY_CHANGED');
		expect(ask(plan({ was: 2 }), leader, on)).toBe('done');
		expect(ask({ ...plan(), args: { ...plan().args, was: undefined } } as Command, leader, rows())).toBe(
			'DUTY_CHANGED',
		);
	});

	test('never has a household that moved, one that is not on it, or one that is exempt that day', () => {
		const households = [...settings.households, { id: 'away', label: '小野', done: 0 }];
		expect(ask(plan({ households }), leader, rows())).toBe('HOUSEHOLD_LEFT');
		expect(ask(plan({ turns: [{ days: ['2026-12-15'], household: 'h3' }] }), leader, rows())).toBe('MALFORMED');
		expect(ask(plan(), leader, rows(duty(), exempt()))).toBe('DUTY_EXEMPT');
		expect(ask(plan(), leader, rows(duty(), exempt('2026-12-15')))).toBe('DUTY_EXEMPT');
		expect(ask(plan(), leader, rows(duty(), exempt('2026-12-14')))).toBe('done');
	});

	test('is a leader’s for her own group alone, and stays where it is', () => {
		const other = member('groupLeader', { member: 'other', group: 'g2' });
		expect(ask(plan(), other, rows())).toBe('NOT_ALLOWED');
		expect(ask(plan({ group: 'g2', households: [{ id: 'away', label: '小野' }], turns: [] }), other, rows())).toBe(
			'NOT_ALLOWED',
		);
		const { group: _, ...all } = plan().args as DutyPlan;
		expect(ask({ name: 'duty.put', args: { ...all, id: 't2', was: undefined } } as Command, leader, rows())).toBe(
			'NOT_ALLOWED',
		);
		expect(
			ask({ name: 'duty.put', args: { ...all, id: 't2', was: undefined } } as Command, member('chair'), rows()),
		).toBe('done');
	});

	test('has each day once', () => {
		const twice = [{ days: ['2026-12-08'] }, { days: ['2026-12-15'] }];
		expect(ask(plan({ turns: twice }), leader, rows())).toBe('MALFORMED');
	});
});

describe('an exemption', () => {
	const exempt = (of: string, grounds?: string): Command => ({
		name: 'duty.exempt',
		args: { household: of, ...(grounds && { grounds }) },
	});

	test('is put in and taken back by whoever leads the household now', () => {
		const on = rows();
		expect(ask(exempt('h1', '入院'), leader, on)).toBe('done');
		expect(on.find('dutyExemption', 'h1')?.entry).toMatchObject({ grounds: '入院', by: { title: '班長' } });
		expect(ask(exempt('h1'), leader, on)).toBe('done');
		expect(on.find('dutyExemption', 'h1')).toEqual({ id: 'h1' });
		expect(ask(exempt('h1'), leader, on)).toBe('nothing');
		expect(ask(exempt('away', '入院'), leader, on)).toBe('NOT_ALLOWED');
		expect(ask(exempt('away', '入院'), member('officer'), on)).toBe('done');
	});
});
