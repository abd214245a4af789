import { describe, expect, it } from 'vitest';
import { COMMAND_VERSION, understand, type Command } from '#contract/commands';
import type { Household } from '#contract/households';
import type { Group, Row } from '#contract/rows';
import { household, member } from '#tests/support/sample-rows';
import { decide } from '../commands/index';
import { groupOf, presentStay } from '../household';
import { RowSet } from '../row-set';
import { factsOf } from './facts';
import * as edits from './edits';

const now = '2026-11-22T00:00:00.000Z';
const groups: Group[] = ['g1', 'g2', 'g3'].map((id, i) => ({ id, name: `${i + 1}班`, order: i + 1, state: 'active' }));
const asRow = (row: Household): Row => ({ kind: 'household', row });
const doors = [
	household({ id: 'h1', order: 1 }),
	household({ id: 'h2', order: 2, phone: '086-123-4567' }),
	household({ id: 'h3', order: 3 }),
	household({ id: 'h4', order: 1, stays: [{ group: 'g2', officer: false, from: 1 }] }),
];
const start = new RowSet([...groups.map((row): Row => ({ kind: 'group', row })), ...doors.map(asRow)]);

function run(commands: Command[], from: RowSet) {
	const all = new RowSet(from);
	for (const one of commands) {
		const seq = 100;
		const verdict = decide(one, {
			member: member('chair'),
			find: all.find,
			stamp: { command: 'c', now, claimed: now, seq },
		});
		if ('refused' in verdict) throw new Error(verdict.refused);
		for (const row of verdict.rows) all.put(row);
	}
	return all;
}

/** Who lives where in which order, group by group. */
function seen(all: RowSet) {
	const households = [...all].flatMap((one) => (one.kind === 'household' ? [one.row] : []));
	return {
		groups: [...all].flatMap((one) => (one.kind === 'group' && one.row.state === 'active' ? [one.row] : [])),
		doors: groups.map(({ id }) => edits.householdsOf(id, households).map((door) => [door.id, factsOf(door)])),
	};
}

const facts = { name: '岡本　学', ways: ['paper' as const] };
const byMail = { ...facts, mail: 'manabu@example.com', ways: ['mail' as const] };
const h2 = doors[1]!;
const deeds: [string, edits.Edit][] = [
	['adding a household', edits.adding('h9', 'g1', facts, doors)],
	['changing one', edits.changing(h2, facts)],
	['adding one that reads mails', edits.adding('h9', 'g1', byMail, doors)],
	['changing one to mails', edits.changing(h2, byMail)],
	['parting one in two', edits.splitting(h2, 'h9', facts, doors)],
	['moving one', edits.moving(h2, 'g2', doors)],
	['one that leaves', edits.leaving(h2)],
	['another way round', edits.walking('g1', ['h3', 'h1', 'h2'], ['h1', 'h2', 'h3'])],
	['a new group', edits.addingGroup('g9', '4班', groups)],
	['a group with another name', edits.renamingGroup(groups[2]!, '北班')],
	['dissolving an empty group', edits.dissolvingGroup(groups[2]!)],
];

describe('what is done by hand', () => {
	it.each(deeds)('%s changes the roster, and can be taken back', (_, { commands, back }) => {
		const done = run(commands, start);
		expect(seen(done)).not.toEqual(seen(start));
		expect(seen(run(back, done))).toEqual(seen(start));
	});

	it('puts a household that parts right behind the one that it comes from', () => {
		const { commands } = edits.splitting(h2, 'h9', facts, doors);
		expect(seen(run(commands, start)).doors[0]?.map(([id]) => id)).toEqual(['h1', 'h2', 'h9', 'h3']);
	});

	it.each([1, 100, 101, 500])('gives a group of %i doors its order, whatever its size', (size) => {
		const many = Array.from({ length: size }, (_, i) => household({ id: `w${i}`, order: i + 1 }));
		const all = new RowSet([...groups.map((row): Row => ({ kind: 'group', row })), ...many.map(asRow)]);
		const before = many.map(({ id }) => id);
		const { commands, back } = edits.walking('g1', [...before].reverse(), before);
		for (const one of commands) expect(understand({ v: COMMAND_VERSION, ...one })).toMatchObject({ ok: true });
		const walked = run(commands, all);
		expect(seen(walked).doors[0]?.map(([id]) => id)).toEqual([...before].reverse());
		expect(seen(run(back, walked)).doors[0]?.map(([id]) => id)).toEqual(before);
	});

	it('makes an officer of one again whose leave is taken back, and of nobody who comes back later', () => {
		const officer = household({ id: 'h8', stays: [{ group: 'g1', officer: true, from: 1 }] });
		const { commands, back } = edits.leaving(officer);
		const left = run(commands, new RowSet([...start, asRow(officer)]));
		const isOfficer = (all: RowSet) => presentStay(all.find('household', 'h8')!)?.officer;
		expect(isOfficer(run(back, left))).toBe(true);
		expect(isOfficer(run(edits.returning(left.find('household', 'h8')!, 'g1', doors).commands, left))).toBe(false);
	});

	it('puts a household that comes from another group behind all doors of the new one', () => {
		const here = run(edits.moving(doors[0]!, 'g2', doors).commands, start);
		expect(seen(here).doors[1]?.map(([id]) => id)).toEqual(['h4', 'h1']);
	});

	it('brings one back that had left, and lets it leave again', () => {
		const left = run(edits.leaving(h2).commands, start);
		const { commands, back } = edits.returning(left.find('household', 'h2')!, 'g2', doors);
		const here = run(commands, left);
		expect(groupOf(here.find('household', 'h2')!)).toBe('g2');
		expect(seen(here).doors[1]?.map(([id]) => id)).toEqual(['h4', 'h2']);
		expect(groupOf(run(back, here).find('household', 'h2')!)).toBeUndefined();
	});
});

describe('a household that wishes mails', () => {
	const registered = (address: string) =>
		household({ mails: [{ address, relation: 'self', language: 'ja', state: 'asked', since: now }] });
	const names = ({ commands }: edits.Edit) => commands.map(({ name }) => name);

	it('is registered with its address as it is saved, once', () => {
		expect(names(edits.changing(h2, byMail))).toEqual(['household.change', 'mail.add']);
		expect(names(edits.changing(registered('Manabu@example.com'), byMail))).toEqual(['household.change']);
		expect(names(edits.changing(h2, { ...byMail, ways: ['paper'] }))).toEqual(['household.change']);
		expect(names(edits.splitting(h2, 'h9', byMail, doors))).toContain('mail.add');
	});

	it('is registered with all others at one press', () => {
		const wishing = [household({ id: 'h8', ...byMail }), h2, { ...registered(byMail.mail), ...byMail }];
		const { commands, back } = edits.registeringMails(wishing);
		expect(commands).toEqual([
			{
				name: 'mail.add',
				args: { household: 'h8', address: 'manabu@example.com', relation: 'self', language: 'ja' },
			},
		]);
		expect(back).toHaveLength(1);
	});
});
