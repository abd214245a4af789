import { expect, it } from 'vitest';
import type { Scheduled } from '#contract/scheduled';
import { refusals } from '#i18n/words';
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
const seen = { groups, own: 's2', unsent: false };

it('says of a message its first line, and of a circular its title', () => {
	expect(scheduledLine(row, { groups, own: 's2', unsent: true })).toEqual({
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
	expect(why('FROM_TOMORROW')).toBe(refusals.COMMAND_OUTDATED);
});

it('tells nobody that she wrote it herself', () => {
	expect(scheduledLine(row, { ...seen, own: 's1' })).not.toHaveProperty('by');
});
