import { describe, expect, it } from 'vitest';
import type { Command } from '#contract/commands';
import type { Member } from '#contract/member';
import type { Meeting, Said } from '#contract/meetings';
import type { Row } from '#contract/rows';
import { circular, household, meeting, member } from '#tests/support/sample-rows';
import { RowSet } from '../../row-set';
import { decide } from '../index';

const BEFORE = '2026-11-26T00:00:00.000Z';
const AFTER = '2026-11-28T00:00:00.000Z';
const resident = { role: 'resident' } as const;
const leader = { role: 'groupLeader' } as const;
const chair = { role: 'chair' } as const;
const WRITTEN: Said = { way: 'written', votes: [{ motion: 'm1', choice: 'yes' }] };
const CHAIR: Said = { way: 'proxy', proxy: { to: 'chair' } };
const NOTHING: Said = { way: 'nothing' };

/** The rows of a meeting of two households, which commands change one after the other. */
class Convened {
	readonly rows: RowSet;
	#count = 0;

	constructor(over: Partial<Meeting> = {}) {
		this.rows = new RowSet([
			{ kind: 'circular', row: circular() },
			{ kind: 'household', row: household() },
			{ kind: 'household', row: household({ id: 'h2', name: '佐藤' }) },
			{ kind: 'meeting', row: meeting(over) },
			{
				kind: 'register',
				row: { id: 'c1.g1', circular: 'c1', group: 'g1', households: [{ id: 'h1' }, { id: 'h2' }] },
			},
		]);
	}

	/** The kinds of the rows that were written, or the code of the refusal. */
	does(
		command: Command,
		by: Partial<Member> & Pick<Member, 'role'>,
		{ at = BEFORE, now = at, id = `e${(this.#count += 1)}` }: Partial<Record<'at' | 'now' | 'id', string>> = {},
	): string {
		const stamp = { command: id, now, claimed: at, seq: 200 };
		const verdict = decide(command, { member: member(by.role, by), find: this.rows.find, stamp });
		if ('refused' in verdict) return verdict.refused;
		for (const row of verdict.rows) this.rows.put(row);
		const kinds = verdict.rows.map(({ kind }: Row) => kind).filter((kind) => kind !== 'audit');
		return kinds.join(' ') || 'nothing';
	}

	get record() {
		return this.rows.find('ballot', 'c1.h1')?.voters[0];
	}
}

const vote = (said: Said, ...secret: ('yes' | 'no')[]): Command => ({
	name: 'meeting.vote',
	args: {
		...{ circular: 'c1', group: 'g1', voter: 'h1', said, salt: 'salt' },
		...(secret.length > 0 && { secret: secret.map((choice) => ({ motion: 'm2', choice })) }),
	},
});
const who = { circular: 'c1', group: 'g1', household: 'h1', voter: 'h1' };
const enter = (said: Said): Command => ({ name: 'meeting.enter', args: { ...who, said } });
const checkIn = (present: boolean): Command => ({ name: 'meeting.checkIn', args: { ...who, present } });
const holder = { group: 'g1', household: 'h2', voter: 'h2' };
const correct = (motions: Meeting['motions'], deadline = meeting().deadline): Command => ({
	name: 'meeting.correct',
	args: { circular: 'c1', motions, deadline },
});

describe('paper and phone', () => {
	it('exclude each other until the one that stands is taken back, and the refusal says which stands', () => {
		const one = new Convened();
		expect(one.does(vote(WRITTEN), resident)).toBe('ballot');
		expect(one.does(enter(CHAIR), leader)).toBe('PHONE_STANDS');
		expect(one.does(enter(NOTHING), leader)).toBe('PHONE_STANDS');
		expect(one.does(vote(NOTHING), resident)).toBe('ballot');
		expect(one.does(enter(CHAIR), leader)).toBe('ballot');
		expect(one.does(vote(WRITTEN), resident)).toBe('PAPER_STANDS');
		expect(one.does(enter(NOTHING), chair)).toBe('ballot');
		expect(one.does(vote(WRITTEN), resident)).toBe('ballot');
		expect(one.record?.before).toHaveLength(4);
	});

	it('both give way to who is there, and stand again when that was a mistake', () => {
		const one = new Convened();
		one.does(vote(WRITTEN), resident);
		expect(one.does(checkIn(true), leader)).toBe('ballot');
		expect(one.does(vote(CHAIR), resident)).toBe('PRESENT_STANDS');
		expect(one.does(enter(CHAIR), leader)).toBe('PRESENT_STANDS');
		expect(one.does(checkIn(true), chair)).toBe('nothing');
		expect(one.does(checkIn(false), leader)).toBe('ballot');
		expect(one.record?.entry?.said).toEqual(WRITTEN);
		expect(one.record).not.toHaveProperty('present');
	});
});

describe('a vote', () => {
	it('is the household’s alone: no family, no other household, nobody who is not on the register', () => {
		const one = new Convened();
		expect(one.does(vote(WRITTEN), { role: 'family' })).toBe('NOT_ALLOWED');
		expect(one.does(vote(WRITTEN), { role: 'resident', household: 'h2', member: 'h2' })).toBe('NOT_ON_REGISTER');
		expect(one.does(vote(WRITTEN), { role: 'resident', household: 'h3', member: 'h3' })).toBe('HOUSEHOLD_UNKNOWN');
		expect(one.does(enter(WRITTEN), { ...leader, group: 'g2' })).toBe('NOT_ALLOWED');
	});

	it('on a phone that is a leader’s as well is hers, from paper, and never secret', () => {
		const one = new Convened();
		expect(one.does(vote(WRITTEN, 'yes'), { ...resident, alsoSeat: 's1' })).toBe('BALLOT_UNFIT');
		expect(one.does(vote(WRITTEN), { ...resident, alsoSeat: 's1' })).toBe('ballot');
		expect(one.record?.entry).toMatchObject({ from: 'paper', seat: 's1' });
	});

	it('is in time by its own hour, and late by both', () => {
		const one = new Convened();
		expect(one.does(vote(WRITTEN), resident, { at: BEFORE, now: AFTER })).toBe('ballot');
		expect(one.record?.entry).toMatchObject({ at: BEFORE, arrived: AFTER });
		expect(one.does(vote(CHAIR), resident, { at: AFTER })).toBe('VOTES_CLOSED');
		expect(new Convened().does(vote(CHAIR), resident, { at: '2026-11-19T00:00:00.000Z', now: AFTER })).toBe(
			'VOTES_CLOSED',
		);
	});

	it('stands as the later of two phones said it, in whatever order they arrive, and once where it comes twice', () => {
		const one = new Convened();
		one.does(vote(CHAIR), resident, { at: BEFORE, id: 'e-late' });
		expect(one.does(vote(WRITTEN), resident, { at: '2026-11-25T00:00:00.000Z', now: BEFORE })).toBe('ballot');
		expect(one.record?.entry?.said).toEqual(CHAIR);
		expect(one.record?.before).toHaveLength(1);
		expect(one.does(vote(CHAIR), resident, { at: BEFORE, id: 'e-late' })).toBe('nothing');
	});
});

describe('a secret vote', () => {
	it('goes into an urn, leaves a mark beside the name, and neither says anything of the other', () => {
		const one = new Convened();
		expect(one.does(vote(WRITTEN, 'no'), resident)).toBe('ballot urn');
		expect(one.record?.cast).toEqual(['m2']);
		expect(JSON.stringify(one.rows.find('ballot', 'c1.h1'))).not.toContain('"no"');
		const urn = [...one.rows].find(({ kind }) => kind === 'urn');
		expect(urn?.row).toMatchObject({ counts: [{ motion: 'm2', yes: 0, no: 1, abstain: 0 }] });
		expect(JSON.stringify(urn)).not.toContain('h1');
	});

	it('is never changed or taken back; the open votes beside it may be changed', () => {
		const one = new Convened();
		one.does(vote(WRITTEN, 'no'), resident);
		for (const said of [NOTHING, CHAIR, { way: 'attend' } as const])
			expect(one.does(vote(said), resident)).toBe('SECRET_CAST');
		expect(one.does(vote(WRITTEN, 'yes'), resident)).toBe('SECRET_CAST');
		expect(one.does(enter(CHAIR), leader)).toBe('PHONE_STANDS');
		expect(one.does(vote({ way: 'written', votes: [{ motion: 'm1', choice: 'no' }] }), resident)).toBe('ballot');
	});

	it('of an older ballot is not cast where something else was said since', () => {
		const one = new Convened();
		one.does(vote(CHAIR), resident, { at: BEFORE });
		expect(one.does(vote(WRITTEN, 'yes'), resident, { at: '2026-11-25T00:00:00.000Z', now: BEFORE })).toBe('ballot');
		expect(one.record).not.toHaveProperty('cast');
	});

	it('is on what is secret alone, and no open vote is', () => {
		const open: Command = vote({ way: 'written', votes: [{ motion: 'm2', choice: 'yes' }] });
		expect(new Convened().does(open, resident)).toBe('BALLOT_UNFIT');
		const secret = vote(WRITTEN, 'yes');
		Object.assign(secret.args, { secret: [{ motion: 'm1', choice: 'yes' }] });
		expect(new Convened().does(secret, resident)).toBe('BALLOT_UNFIT');
		expect(new Convened().does(vote(CHAIR, 'yes'), resident)).toBe('BALLOT_UNFIT');
	});
});

describe('a proxy', () => {
	const named = (name: string): Said => ({ way: 'proxy', proxy: { to: 'named', name } });
	const assign = (to: typeof holder | undefined): Command => ({
		name: 'meeting.assign',
		args: { ...who, ...(to && { holder: to }) },
	});

	it('is given to the chair or to a member whom a leader finds on the register, and never to oneself', () => {
		const one = new Convened();
		expect(one.does(vote(named('岡本')), resident)).toBe('PROXY_SELF');
		expect(one.does(assign(holder), leader)).toBe('BALLOT_UNFIT');
		expect(one.does(vote(named('佐藤')), resident)).toBe('ballot');
		expect(one.does(assign({ group: 'g1', household: 'h1', voter: 'h1' }), leader)).toBe('PROXY_SELF');
		expect(one.does(assign({ group: 'g1', household: 'h9', voter: 'h9' }), leader)).toBe('NOT_ON_REGISTER');
		expect(one.does(assign(holder), leader)).toBe('ballot');
		expect(one.record?.entry?.said).toMatchObject({ proxy: { holder: { voter: 'h2' } } });
		expect(one.does(assign(undefined), leader)).toBe('ballot');
		expect(one.record?.entry?.said).not.toHaveProperty('proxy.holder');
	});

	it('names no holder by itself, and somebody', () => {
		const forged: Said = {
			way: 'proxy',
			proxy: { to: 'named', name: '佐藤', holder: { household: 'h9', voter: 'h9' } },
		};
		expect(new Convened().does(vote(forged), resident)).toBe('BALLOT_UNFIT');
		expect(new Convened().does(vote({ way: 'proxy', proxy: { to: 'named' } }), resident)).toBe('BALLOT_UNFIT');
	});

	it('of somebody who also votes is replaced by that, and is one of both', () => {
		const one = new Convened();
		one.does(vote(CHAIR), resident);
		expect(one.does(vote(WRITTEN), resident, { at: '2026-11-26T01:00:00.000Z' })).toBe('ballot');
		expect(one.record?.entry?.said).toEqual(WRITTEN);
		expect(one.record?.before.map(({ said }) => said)).toEqual([CHAIR]);
	});
});

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
