import { existsSync, readdirSync } from 'node:fs';
import { join, sep } from 'node:path';
import { describe, expect, it, test } from 'vitest';
import { COMMAND_NAMES, type Command, type CommandName } from '#contract/commands';
import { Role } from '#contract/member';
import { member } from '#tests/support/sample-rows';
import { isAcceptedAfterLeaving, isNumbered, mayAsk, touched } from './index';

const DESK: Role[] = ['officer', 'chair'];
const LEADERS: Role[] = ['groupLeader', 'officer', 'chair'];
const HEADS: Role[] = ['chair', 'city', 'district'];
const HOUSEHOLD: Role[] = ['resident', 'family'];

const ROLES: Record<CommandName, Role[]> = {
	'association.found': ['operator'],
	'association.verify': ['operator'],
	'association.change': ['chair'],
	'seat.open': HEADS,
	'seat.change': HEADS,
	'seat.close': HEADS,
	'seat.handover': HEADS,
	'lesson.put': ['officer', 'chair', 'city'],
	'reading.put': DESK,
	'reading.remove': DESK,
	'lesson.replace': ['city'],
	'lesson.request': DESK,
	'lesson.cancel': DESK,
	'lesson.answer': ['city'],
	'lessonApplication.send': HOUSEHOLD,
	'lessonApplication.cancel': HOUSEHOLD,
	'lessonApplication.answer': ['city'],
	'lessonApplication.set': ['city'],
	'audit.look': LEADERS,
	'group.add': DESK,
	'group.change': DESK,
	'group.dissolve': DESK,
	'group.walk': LEADERS,
	'household.add': DESK,
	'household.change': LEADERS,
	'household.move': DESK,
	'household.leave': DESK,
	'household.return': DESK,
	'household.forget': ['chair', 'operator'],
	'joinRequest.put': ['operator'],
	'joinRequest.withdraw': ['operator'],
	'joinRequest.accept': DESK,
	'joinRequest.refuse': DESK,
	'roster.apply': DESK,
	'key.issue': [...LEADERS, 'city', 'district'],
	'key.replace': ['operator'],
	'key.revoke': [...LEADERS, 'city', 'district'],
	'device.name': [...HOUSEHOLD, ...LEADERS, 'city', 'district'],
	'device.remove': [...HOUSEHOLD, ...LEADERS, 'city', 'district'],
	'mail.add': [...HOUSEHOLD, ...LEADERS],
	'mail.remove': [...HOUSEHOLD, ...LEADERS],
	'circular.publish': DESK,
	'circular.correct': LEADERS,
	'circular.remind': DESK,
	'circular.withdraw': ['chair'],
	'message.send': LEADERS,
	'message.reply': [...HOUSEHOLD, ...LEADERS],
	'message.close': LEADERS,
	'message.reopen': LEADERS,
	'delivery.test': DESK,
	'later.put': LEADERS,
	'later.cancel': LEADERS,
	'receipt.read': HOUSEHOLD,
	'receipt.tick': LEADERS,
	'receipt.untick': LEADERS,
	'receipt.call': LEADERS,
	'answer.put': HOUSEHOLD,
	'answer.slip': LEADERS,
	'answer.showSums': DESK,
	'answer.allowFamily': ['resident'],
	'safety.start': LEADERS,
	'safety.end': LEADERS,
	'safety.report': HOUSEHOLD,
	'safety.enter': LEADERS,
	'safety.need': ['resident'],
	'watch.ask': ['resident'],
	'watch.pause': ['resident'],
	'watch.reached': ['family', 'groupLeader'],
	'watch.decline': ['family', 'groupLeader'],
	'watch.end': ['resident'],
	'meeting.convene': DESK,
	'meeting.correct': DESK,
	'meeting.listPeople': ['resident'],
	'meeting.vote': ['resident'],
	'meeting.enter': LEADERS,
	'meeting.checkIn': LEADERS,
	'meeting.assign': LEADERS,
	'meeting.strike': DESK,
	'meeting.close': ['chair'],
	'meeting.recount': DESK,
	'meeting.minutes': DESK,
	'word.put': DESK,
	'word.remove': DESK,
	'duty.put': LEADERS,
	'duty.end': LEADERS,
	'duty.assign': LEADERS,
	'duty.swap': LEADERS,
	'duty.ask': ['resident'],
	'duty.answer': ['resident'],
	'duty.handOver': ['resident', ...LEADERS],
	'duty.exempt': LEADERS,
	'rubbish.put': DESK,
	'rubbish.remove': DESK,
	'archive.begin': ['chair'],
	'archive.put': ['chair'],
	'archive.end': ['chair'],
};

test.each(COMMAND_NAMES)('%s may be asked for by these roles and no others', (name) => {
	expect(new Set(Role.options.filter((role) => mayAsk(role, name)))).toEqual(new Set(ROLES[name]));
});

test.each(COMMAND_NAMES)('%s is defined in the file of its name', (name) => {
	expect(existsSync(join(import.meta.dirname, `${name.replace('.', '/')}.ts`))).toBe(true);
});

test('beside the commands a family holds its shared.ts and tests alone', () => {
	const files = readdirSync(import.meta.dirname, { recursive: true, encoding: 'utf8' });
	const others = files.filter((file) => file.includes(sep) && !/(^|[\\/])shared\.ts$|\.test\.ts$/.test(file));
	const commands = COMMAND_NAMES.map((name) => `${name.replace('.', sep)}.ts`);
	expect(others.sort()).toEqual(commands.sort());
});

test('all but receipts, answers, ballots, reports, replies, applications and watches are numbered when they are done', () => {
	const unnumbered = COMMAND_NAMES.filter((name) => !isNumbered(name));
	expect(unnumbered).toEqual([
		...['lessonApplication.send', 'lessonApplication.cancel', 'message.reply'],
		...['receipt.read', 'receipt.tick', 'receipt.untick', 'receipt.call', 'answer.put', 'answer.slip'],
		...['safety.report', 'safety.enter', 'safety.need'],
		...['watch.end', 'watch.ask', 'watch.pause', 'watch.reached', 'watch.decline'],
		...['meeting.vote', 'meeting.enter', 'meeting.checkIn', 'meeting.assign', 'meeting.strike'],
	]);
});

test('readings, answers, votes and reports alone are taken from a household that has left, and nothing of an unknown name', () => {
	expect([...COMMAND_NAMES, 'toString', ''].filter(isAcceptedAfterLeaving)).toEqual([
		...['receipt.read', 'answer.put', 'safety.report', 'meeting.vote'],
	]);
});

describe('the rows that a command is about', () => {
	const chair = member('chair');
	const about = (command: Command, by = chair) => touched(command, by).map(({ kind, id }) => `${kind} ${id}`);

	it('are the receipt of the household that reads, and none for a seat', () => {
		const read: Command = { name: 'receipt.read', args: { circular: 'c1', version: 1 } };
		const reader = member('resident');
		expect(about(read, reader)).toEqual([`receipt c1.${reader.household}`]);
		expect(about(read)).toEqual([]);
	});

	it('are the door of a tick, not its household or circular', () => {
		const args = { circular: 'c1', household: 'h1', way: 'paper' } as const;
		expect(about({ name: 'receipt.tick', args })).toEqual(['receipt c1.h1']);
		expect(about({ name: 'receipt.untick', args })).toEqual(['receipt c1.h1']);
		const call = { circular: 'c1', household: 'h1', outcome: 'noAnswer' } as const;
		expect(about({ name: 'receipt.call', args: call })).toEqual(['receipt c1.h1']);
	});

	it('are the household that moves, not the group that it moves to', () => {
		expect(about({ name: 'household.move', args: { id: 'h1', group: 'g2' } })).toEqual(['household h1']);
	});

	it('are both seats of a handover', () => {
		const next = { id: 's2', title: '会長' };
		expect(about({ name: 'seat.handover', args: { id: 's1', on: '2027-04-01', next } })).toEqual([
			'seat s1',
			'seat s2',
		]);
	});

	it('are the owner of a device', () => {
		const of = { kind: 'household', household: 'h1' } as const;
		expect(about({ name: 'device.remove', args: { device: 'd1', of } })).toEqual(['household h1']);
	});

	it('are every group and household of an import', () => {
		const home = { name: '山田', ways: [], order: 1 };
		const command: Command = {
			name: 'roster.apply',
			args: {
				groups: [{ id: 'g1', name: '1班', order: 1 }],
				returns: [{ id: 'h1', group: 'g1' }],
				adds: [{ id: 'h2', group: 'g1', ...home }],
				moves: [{ id: 'h3', group: 'g1' }],
				changes: [{ id: 'h4', ...home }],
				leaves: ['h5'],
				dissolves: ['g2'],
				import: { id: 'i1' },
			},
		};
		expect(about(command)).toEqual([
			...['group g1', 'household h1', 'household h2', 'household h3', 'household h4', 'household h5', 'group g2'],
		]);
	});
});
