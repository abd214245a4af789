import { describe, expect, it } from 'vitest';
import type { Command } from '#contract/commands';
import type { Said } from '#contract/meetings';
import { meeting } from '#tests/support/sample-rows';
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
	holder,
	leader,
	resident,
	vote,
	who,
} from '#tests/support/convened';

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

	it('binds nobody any more whose motion was dropped', () => {
		const one = new Convened();
		one.does(vote(WRITTEN, 'no'), resident);
		expect(one.does(correct(meeting().motions.slice(0, 1)), chair)).toBe('meeting');
		expect(one.does(vote(CHAIR), resident)).toBe('ballot');
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
