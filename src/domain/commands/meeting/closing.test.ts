import { describe, expect, it } from 'vitest';
import type { Command } from '#contract/commands';
import type { Meeting } from '#contract/meetings';
import {
	AFTER,
	BEFORE,
	CHAIR,
	Convened,
	NOTHING,
	WRITTEN,
	chair,
	checkIn,
	correct,
	enter,
	leader,
	resident,
	vote,
	who,
} from '#tests/support/convened';
import { household, meeting } from '#tests/support/sample-rows';
import { RowSet } from '../../row-set';

describe('a motion', () => {
	const { motions } = meeting();
	const [first, second] = motions as [Meeting['motions'][number], Meeting['motions'][number]];

	it('that changes is another one, whose id never comes back', () => {
		const one = new Convened();
		expect(one.does(correct([{ ...first, title: '予算' }, second]), chair)).toBe('MOTION_CHANGED');
		expect(one.does(correct([{ ...first, id: 'm3', title: '予算' }, second]), chair)).toBe('meeting');
		expect(one.does(vote(WRITTEN), resident)).toBe('BALLOT_UNFIT');
		expect(one.does(correct([first, second]), chair)).toBe('MOTION_CHANGED');
	});

	it('has a deadline that is never brought forward', () => {
		const one = new Convened();
		expect(one.does(correct(motions, BEFORE), chair)).toBe('BALLOT_UNFIT');
		expect(one.does(correct(motions, AFTER), chair)).toBe('meeting');
		expect(one.does(correct(motions, AFTER), chair)).toBe('nothing');
	});
});

describe('a resolution without a meeting', () => {
	it('falls with the first objection, and nothing can be said any more', () => {
		const one = new Convened({ form: 'resolution', motions: [{ id: 'm1', title: '予算', majority: 'half' }] });
		expect(one.does(vote(WRITTEN), resident)).toBe('BALLOT_UNFIT');
		expect(one.does(vote({ way: 'consent' }), resident)).toBe('ballot');
		expect(one.does(checkIn(true), leader)).toBe('BALLOT_UNFIT');
		const other: Command = {
			name: 'meeting.enter',
			args: { ...who, household: 'h2', voter: 'h2', said: { way: 'object' } },
		};
		expect(one.does(other, leader)).toBe('ballot meeting');
		expect(one.rows.find('meeting', 'c1')?.fell).toBe(BEFORE);
		expect(one.does(vote(NOTHING), resident)).toBe('RESOLUTION_FELL');
	});

	it('takes no consent to a meeting, and no secret motion', () => {
		expect(new Convened().does(vote({ way: 'consent' }), resident)).toBe('BALLOT_UNFIT');
		const { id: _, convened: _c, ...rules } = meeting({ form: 'resolution' });
		const one = new Convened();
		const rows = new RowSet([...one.rows].filter(({ kind }) => kind !== 'meeting'));
		Object.assign(one, { rows });
		expect(one.does({ name: 'meeting.convene', args: { circular: 'c1', ...rules } }, chair)).toBe('BALLOT_UNFIT');
	});
});

describe('a meeting that is closed', () => {
	const close: Command = { name: 'meeting.close', args: { circular: 'c1', hall: [] } };

	it('takes nothing more, from whom ever and of whatever hour', () => {
		const one = new Convened();
		expect(one.does(close, { role: 'officer' })).toBe('NOT_ALLOWED');
		expect(one.does(close, chair)).toBe('meeting');
		for (const command of [enter(CHAIR), checkIn(true), close, correct(meeting().motions, AFTER)])
			expect(one.does(command, chair)).toBe('MEETING_CLOSED');
		expect(one.does(vote(WRITTEN), resident, { at: BEFORE, now: AFTER })).toBe('MEETING_CLOSED');
	});

	it('is counted anew by another seat, and what differs is kept as well', () => {
		const one = new Convened();
		const tally = {
			...{ total: 2, gone: 0, present: 0, proxies: 0, written: 0, lost: 0, silent: 2, needed: 2, motions: [] },
		};
		const recount = (digest: string): Command => ({ name: 'meeting.recount', args: { circular: 'c1', tally, digest } });
		expect(one.does(recount('a'.repeat(64)), chair)).toBe('MEETING_OPEN');
		one.does(close, chair);
		const row = one.rows.find('meeting', 'c1') as Meeting;
		const closed = { ...(row.closed as NonNullable<Meeting['closed']>), tally, digest: 'a'.repeat(64) };
		one.rows.put({ kind: 'meeting', row: { ...row, closed } });
		expect(one.does(recount('a'.repeat(64)), chair)).toBe('SAME_SEAT');
		expect(one.does(recount('a'.repeat(64)), { role: 'officer' })).toBe('meeting');
		expect(one.does(recount('b'.repeat(64)), { role: 'officer' })).toBe('meeting');
		expect(one.rows.find('meeting', 'c1')?.recounts?.map(({ same }) => same)).toEqual([true, false]);
	});

	it('has minutes, and one that is open has none', () => {
		const one = new Convened();
		const minutes: Command = { name: 'meeting.minutes', args: { circular: 'c1', text: '議事録' } };
		expect(one.does(minutes, chair)).toBe('MEETING_OPEN');
		one.does(close, chair);
		expect(one.does(minutes, chair)).toBe('meeting');
		expect(one.does(minutes, chair)).toBe('nothing');
	});
});

describe('a household', () => {
	it('that has left is taken off by hand, and put back; one that lives here is not', () => {
		const one = new Convened();
		const strike = (gone: boolean): Command => ({
			name: 'meeting.strike',
			args: { circular: 'c1', group: 'g1', household: 'h1', gone },
		});
		expect(one.does(strike(true), chair)).toBe('STILL_MEMBER');
		const stays = [{ group: 'g1', officer: false, from: 10, to: 150 }];
		one.rows.put({ kind: 'household', row: household({ stays }) });
		expect(one.does(vote(WRITTEN), resident)).toBe('ballot');
		expect(one.does(strike(true), chair)).toBe('ballot');
		expect(one.does(vote(CHAIR), resident)).toBe('NOT_ON_REGISTER');
		expect(one.does(strike(false), chair)).toBe('ballot');
		expect(one.does(vote(WRITTEN, 'yes'), resident)).toBe('ballot urn');
		expect(one.does(strike(true), chair)).toBe('SECRET_CAST');
	});

	it('lists its own people, and nobody does for it', () => {
		const list: Command = { name: 'meeting.listPeople', args: { people: [{ id: 'p1', name: '岡本花' }] } };
		const one = new Convened();
		expect(one.does(list, { ...resident, alsoSeat: 's1' })).toBe('NOT_ALLOWED');
		expect(one.does(list, chair)).toBe('NOT_ALLOWED');
		expect(one.does(list, resident)).toBe('household');
		expect(one.does(list, resident)).toBe('nothing');
	});
});
