import { describe, expect, it } from 'vitest';
import type { LaterCommand } from '#contract/commands/later';
import { Row } from '#contract/rows';
import type { Scheduled } from '#contract/scheduled';
import type { Member } from '#contract/member';
import { addMs, DAY_MS } from '#domain/moment';
import { content, member } from '#tests/support/sample-rows';
import { RowSet } from '../../row-set';
import { decide } from '../index';
import { LATER_DAYS } from './put';

const now = '2026-11-22T00:00:00.000Z';
const at = '2026-11-23T21:00:00.000Z';
const group: Row = { kind: 'group', row: { id: 'g1', name: '1班', order: 1, state: 'active' } };
const context = (by: Member, rows: Row[]) => ({
	member: by,
	find: new RowSet([group, ...rows]).find,
	stamp: { command: 'c', now, claimed: now, seq: 9 },
});
const message = (audience: LaterCommand['args']['audience'] = { to: 'all' }): LaterCommand => ({
	name: 'message.send',
	args: { id: 'm1', text: '断水です', audience, urgent: false },
});
const circular: LaterCommand = {
	name: 'circular.publish',
	args: { id: 'm1', content: content(), audience: { to: 'all' } },
};
const put = (by = member('chair'), command = message(), when = at, rows: Row[] = []) =>
	decide({ name: 'later.put', args: { at: when, command } }, context(by, rows));
const waiting = (over: Partial<Scheduled> = {}): Row => ({
	kind: 'scheduled',
	row: { id: 'm1', at, by: { seat: 'chair', title: '会長' }, state: 'waiting', command: message(), ...over },
});
const cancel = (by: Member, rows: Row[]) => decide({ name: 'later.cancel', args: { id: 'm1' } }, context(by, rows));

describe('what is to be sent later', () => {
	it('is kept as it was asked for, and is no circular yet', () => {
		const verdict = put();
		expect(verdict).toEqual({
			rows: [{ kind: 'scheduled', row: { ...waiting().row, by: { seat: 'chair', title: 'chair' } } }],
		});
		expect('rows' in verdict && verdict.rows.every((row) => Row.safeParse(row).success)).toBe(true);
	});

	it('is refused as it would be now', () => {
		expect(put(member('chair'), message({ to: 'groups', groups: ['never'] }))).toMatchObject({
			refused: 'GROUP_UNKNOWN',
		});
		expect(put(member('groupLeader'))).toEqual({ refused: 'NOT_ALLOWED' });
		expect(put(member('groupLeader'), circular)).toEqual({ refused: 'NOT_ALLOWED' });
		expect(put(member('officer'), circular)).toHaveProperty('rows');
		expect(put(member('resident'))).toEqual({ refused: 'NOT_ALLOWED' });
	});

	it('bears the seat that wrote it', () => {
		expect(put(member('groupLeader'), message({ to: 'groups', groups: ['g1'] }))).toMatchObject({
			rows: [{ row: { by: { seat: 'groupLeader', title: 'groupLeader' } } }],
		});
	});

	it('lies a month ahead at most; one whose time is over already goes at once', () => {
		expect(put(member('chair'), message(), addMs(now, LATER_DAYS * DAY_MS))).toHaveProperty('rows');
		expect(put(member('chair'), message(), addMs(now, LATER_DAYS * DAY_MS + 1))).toEqual({ refused: 'TOO_FAR_AHEAD' });
		expect(put(member('chair'), message(), addMs(now, -1))).toHaveProperty('rows');
	});

	it('is scheduled once', () => {
		expect(put(member('chair'), message(), at, [waiting()])).toEqual({ refused: 'CIRCULAR_EXISTS' });
	});
});

describe('taking it back', () => {
	it('leaves nothing of its text, and does nothing a second time', () => {
		const { command: _, ...rest } = waiting().row as Scheduled;
		const gone: Row = { kind: 'scheduled', row: { ...rest, state: 'cancelled' } };
		expect(cancel(member('officer'), [waiting()])).toMatchObject({ rows: [gone, { kind: 'audit' }] });
		expect(cancel(member('officer'), [waiting({ state: 'refused', code: 'GROUP_DISSOLVED' })])).toHaveProperty('rows');
		expect(cancel(member('chair'), [gone])).toEqual({ rows: [] });
	});

	it('comes too late for what was sent, and is no group leader’s business of another', () => {
		expect(cancel(member('chair'), [waiting({ state: 'sent' })])).toEqual({ refused: 'CIRCULAR_EXISTS' });
		expect(cancel(member('groupLeader'), [waiting()])).toEqual({ refused: 'NOT_ALLOWED' });
		const own = waiting({ by: { seat: 'groupLeader', title: '班長' } });
		expect(cancel(member('groupLeader'), [own])).toHaveProperty('rows');
		expect(cancel(member('chair'), [])).toEqual({ refused: 'CIRCULAR_UNKNOWN' });
	});
});
