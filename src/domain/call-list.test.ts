import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Command } from '#contract/commands';
import type { Household } from '#contract/households';
import type { Id, Moment } from '#contract/ids';
import type { Member } from '#contract/member';
import type { Circular, Receipt, Row } from '#contract/rows';
import { circular, household, member } from '#tests/support/sample-rows';
import { callCommand, callList, callOf, householdsOn, needsCall, type CallList } from './call-list';
import { decide } from './commands/index';
import { ledgerOf, type Door } from './ledger';
import { RowSet } from './row-set';
import { tickCommand } from './tick';

const NOW = '2026-11-22T00:00:00.000Z';
const at = (minute: number): Moment => `2026-11-21T09:${String(minute).padStart(2, '0')}:00.000Z`;
const noPhone = { self: 0, family: 0 };
const GROUPS = [{ id: 'g1' }, { id: 'g2' }];
const home = (id: Id, over: Partial<Household> = {}) =>
	household({ id, phone: `086-000-${id}`, deviceCounts: noPhone, ...over });

/** A phone or a server: rows that take commands as they come. */
class Store {
	readonly rows: RowSet;

	constructor(about: Circular, homes: Household[]) {
		this.rows = new RowSet([
			{ kind: 'circular', row: about },
			...homes.map((row): Row => ({ kind: 'household', row })),
		]);
	}

	take({ id, command, by, claimed }: Asked): this {
		const stamp = { command: id, now: NOW, claimed, seq: 500 };
		const verdict = decide(command, { member: by, find: this.rows.find, stamp });
		if ('refused' in verdict) throw new Error(verdict.refused);
		for (const row of verdict.rows) this.rows.put(row);
		return this;
	}

	receipts = (): Map<Id, Receipt> =>
		new Map([...this.rows].flatMap((row) => (row.kind === 'receipt' ? [[row.row.household, row.row] as const] : [])));

	list(about: Circular, homes: Household[]): CallList {
		return callList(about, ledgerOf(about, homes, this.receipts()).doors, GROUPS);
	}
}

interface Asked {
	id: string;
	command: Command;
	by: Member;
	claimed: Moment;
}

const leader = member('groupLeader', { member: 'leader' });
const chair = member('chair');
const call = (of: Id, outcome: 'noAnswer' | 'called' | 'takenBack', version = 1) =>
	callCommand({ id: 'c1', version }, of, outcome);
const asked = (id: string, command: Command, minute: number, by = leader): Asked => ({
	...{ id, command, by, claimed: at(minute) },
});

describe('who is on the call list', () => {
	const door = (over: Partial<Door>): Door => ({ household: home('h1'), group: 'g1', state: 'unreached', ...over });

	it('is whom nothing reached: no way, or nothing on a screen yet', () => {
		expect(needsCall(door({}))).toBe(true);
		expect(needsCall(door({ state: 'unread' }))).toBe(true);
		expect(needsCall(door({ state: 'unread', arrival: { sent: at(0) } }))).toBe(true);
		expect(needsCall(door({ state: 'unread', arrival: { failed: true } }))).toBe(true);
		expect(needsCall(door({ state: 'unread', arrival: { sent: at(0), shown: at(1) } }))).toBe(false);
		for (const state of ['readBySelf', 'readByFamily', 'paper', 'told'] as const)
			expect(needsCall(door({ state })), state).toBe(false);
	});

	it('is nobody who has left', () => {
		const stays = [{ group: 'g1', officer: false, from: 10, to: 200 }];
		expect(needsCall(door({ household: home('h1', { stays }) }))).toBe(false);
	});

	it('stands by 班 in walking order, those without a telephone apart', () => {
		const stays = [{ group: 'g2', officer: false, from: 10 }];
		const { phone: _, ...without } = home('h4', { order: 1 });
		const homes = [home('h1', { order: 3 }), home('h2', { order: 2 }), home('h3', { stays }), without];
		const list = new Store(circular(), homes).list(circular(), homes);
		const ids = (rounds: CallList['toCall']) =>
			rounds.map(({ group, entries }) => [group, ...entries.map((entry) => entry.household.id)]);
		expect(ids(list.toCall)).toEqual([
			['g1', 'h2', 'h1'],
			['g2', 'h3'],
		]);
		expect(ids(list.toVisit)).toEqual([['g1', 'h4']]);
		expect(list.open).toBe(4);
		expect(householdsOn(list)).toEqual(['h2', 'h1', 'h3', 'h4']);
	});

	it('keeps in place who was told meanwhile, and counts them no more', () => {
		const homes = [home('h1'), home('h2', { order: 2 })];
		const told = tickCommand(circular(), { household: homes[0]!, way: 'told', on: true });
		const store = new Store(circular(), homes).take(asked('1', told, 1));
		const { doors } = ledgerOf(circular(), homes, store.receipts());
		expect(householdsOn(callList(circular(), doors, GROUPS))).toEqual(['h2']);
		const list = callList(circular(), doors, GROUPS, new Set(['h1', 'h2']));
		expect(list.toCall[0]?.entries.map(({ household: { id }, isOpen }) => [id, isOpen])).toEqual([
			['h1', false],
			['h2', true],
		]);
		expect(list.open).toBe(1);
	});
});

describe('what came of a call', () => {
	const homes = [home('h1')];
	const after = (...all: Asked[]) =>
		all
			.reduce((store, one) => store.take(one), new Store(circular(), homes))
			.receipts()
			.get('h1');

	it('is the later one, with who called and when', () => {
		const receipt = after(asked('2', call('h1', 'called'), 5, chair), asked('1', call('h1', 'noAnswer'), 3));
		expect(callOf(circular(), receipt)).toEqual({ id: '2', at: at(5), by: 'chair', outcome: 'called' });
	});

	it('is, of two at one time, that of the later command: a phone with a wrong clock keeps its order', () => {
		const [first, then] = [asked('A', call('h1', 'noAnswer'), 3), asked('B', call('h1', 'takenBack'), 3)];
		expect(callOf(circular(), after(first, then))).toBeUndefined();
		expect(callOf(circular(), after(then, first))).toBeUndefined();
	});

	it('changes no state: the household still has to be told', () => {
		const store = new Store(circular(), homes).take(asked('1', call('h1', 'called'), 3));
		expect(store.list(circular(), homes).open).toBe(1);
	});

	it('is history once everybody is to read again, and a call about the text before does not count', () => {
		const correction = { version: 2, at: at(30), note: '', before: {}, again: true };
		const corrected = circular({ version: 2, corrections: [correction] });
		const about = (minute: number, version: number) =>
			new Store(corrected, homes)
				.take(asked('1', call('h1', 'noAnswer', version), minute))
				.receipts()
				.get('h1');
		expect(callOf(corrected, about(20, 1))).toBeUndefined();
		expect(about(20, 1)?.called?.at).toBe(at(20));
		expect(callOf(corrected, about(40, 1))).toBeUndefined();
		expect(callOf(corrected, about(40, 2))).toMatchObject({ at: at(40) });
	});
});

it('two leaders with one list converge: in whatever order their marks arrive, the list and who called are the same', () => {
	const homes = ['h1', 'h2', 'h3'].map((id, order) => home(id, { order }));
	const mark = fc.record({
		of: fc.constantFrom(...homes),
		what: fc.constantFrom('noAnswer' as const, 'called' as const, 'takenBack' as const, 'told' as const),
		by: fc.constantFrom(leader, chair),
		minute: fc.integer({ min: 0, max: 9 }),
	});
	const marks = fc.array(mark, { maxLength: 12 });
	const sequence = (all: { of: Household; what: string; by: Member; minute: number }[]): Asked[] =>
		all.map(({ of, what, by, minute }, n) => {
			const told = what === 'told';
			const command = told
				? tickCommand(circular(), { household: of, way: 'told', on: true })
				: call(of.id, what as 'noAnswer');
			return asked(`K${n}`, command, minute, by);
		});
	fc.assert(
		fc.property(
			marks.chain((all) => {
				const commands = sequence(all);
				const shuffled = fc.shuffledSubarray(commands, { minLength: commands.length });
				// What was sent twice, because an answer was lost, arrives twice.
				const again = commands.length > 0 ? fc.array(fc.constantFrom(...commands)) : fc.constant([]);
				return fc.tuple(fc.constant(commands), shuffled, again);
			}),
			([commands, shuffled, again]) => {
				const shown = (order: Asked[]) => {
					const store = order.reduce((one, command) => one.take(command), new Store(circular(), homes));
					const states = ledgerOf(circular(), homes, store.receipts()).doors.map(({ state }) => state);
					const called = homes.map(({ id }) => store.receipts().get(id)?.called);
					const list = store.list(circular(), homes);
					return { states, called, open: list.open, on: householdsOn(list) };
				};
				expect(shown([...shuffled, ...again])).toEqual(shown(commands));
			},
		),
	);
});
