import { expect, it } from 'vitest';
import type { Seat } from '#contract/rows';
import type { Scheduled } from '#contract/scheduled';
import { desk, refusals } from '#i18n/words';
import { content } from '#tests/support/sample-rows';
import { scheduledLine } from './scheduled';

const row: Scheduled = {
	...{ id: 'm1', at: '2026-11-23T21:20:00.000Z', by: { seat: 's1', title: '会長' }, state: 'waiting' },
	command: {
		name: 'message.send',
		args: { id: 'm1', text: '\n雨です\n中止です', audience: { to: 'groups', groups: ['g1'] }, urgent: true },
	},
};
const groups = [{ id: 'g1', name: '1班', order: 1, state: 'active' as const }];
const seen = { groups, seats: [], own: 's2', unsent: false };

it('says of a message its first line, and of a circular its title', () => {
	expect(scheduledLine(row, { ...seen, unsent: true })).toEqual({
		...{ id: 'm1', at: row.at, form: 'message', title: '雨です', to: '1班', by: '会長', unsent: true },
	});
	const args = { id: 'm1', content: content(), audience: { to: 'all' as const } };
	expect(scheduledLine({ ...row, command: { name: 'circular.publish', args } }, seen)).toMatchObject({
		...{ form: 'circular', title: content().title, to: '全世帯' },
	});
});

it('says why it could not be sent, also for a reason that is newer than the app', () => {
	const why = (code: string) => scheduledLine({ ...row, state: 'refused', code }, seen).refused;
	expect(why('GROUP_DISSOLVED')).toBe(refusals.GROUP_DISSOLVED);
	// That a card opens nothing any more is said to whoever holds it, and not to those who find what it left behind.
	expect(why('ACCESS_ENDED')).toBe(desk.scheduled.phoneOut);
	expect(why('FROM_TOMORROW')).toBe(refusals.COMMAND_OUTDATED);
});

it('tells nobody that she wrote it herself', () => {
	expect(scheduledLine(row, { ...seen, own: 's1' })).not.toHaveProperty('by');
});

it('says ahead that it will not go, once the phone on which it was written is out', () => {
	const phone = { id: 'phone', relation: 'seat', since: row.at, seen: '2026-11-22' } as const;
	const seat = { id: row.by.seat, role: 'chair', title: '会長' } as const;
	const by = { ...row.by, device: 'phone' };
	const line = (seats: Seat[], over: Partial<Scheduled> = {}) =>
		scheduledLine({ ...row, by, ...over }, { ...seen, seats }).willNotGo;
	expect(line([{ ...seat, devices: [] }])).toBe(true);
	expect(line([{ ...seat, devices: [phone] }])).toBeUndefined();
	// A group leader knows of no seats, and what was sent is gone.
	expect(line([])).toBeUndefined();
	expect(line([{ ...seat, devices: [] }], { state: 'sent' })).toBeUndefined();
});
