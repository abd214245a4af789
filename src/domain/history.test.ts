import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { Command } from '#contract/commands';
import type { Audience } from '#contract/content';
import type { Id } from '#contract/ids';
import { idOf } from '#contract/names';
import type { Member } from '#contract/member';
import type { Receipt, Row } from '#contract/rows';
import { content, household, member } from '#tests/support/sample-rows';
import { decide } from './commands/index';
import { ledgerOf, type Ledger } from './ledger';
import { RowSet } from './row-set';
import { seenBy } from './seen-by';
import { tokensFor, tokensOf, type Token } from './visibility';

const NOW = '2026-11-22T00:00:00.000Z';
const GROUPS = ['g1', 'g2', 'g3'];
const HOMES = ['h1', 'h2', 'h3', 'h4', 'h5'];
const chair = member('chair');

/** What a server does with commands, as far as rows and who may see them go. */
class Town {
	readonly rows = new RowSet(
		GROUPS.map((id): Row => ({ kind: 'group', row: { id, name: id, order: 1, state: 'active' } })),
	);
	/** The tokens that opened each receipt when it was written. */
	readonly opened = new Map<string, Token[]>();
	#seq = 100;

	constructor() {
		HOMES.forEach((id, i) => {
			const stays = [{ group: GROUPS[i % 3] ?? 'g1', officer: i === 0, from: 1 }];
			// One of the phones has not been opened for most of a year.
			const opened = i === 3 && { opened: { self: '2026-02-01' } };
			const [phone, deviceCounts] = [`086-${id}`, { self: i % 2, family: 0, ...opened }];
			this.rows.put({ kind: 'household', row: household({ id, name: id, phone, stays, deviceCounts }) });
		});
	}

	ask(command: Command, by: Member = chair): void {
		const stamp = { command: `c${(this.#seq += 1)}`, now: NOW, claimed: NOW, seq: this.#seq };
		const verdict = decide(command, { member: by, find: this.rows.find, stamp });
		if ('refused' in verdict) return;
		for (const row of verdict.rows) this.rows.put(row);
		for (const row of verdict.rows) {
			if (row.kind === 'receipt') this.opened.set(idOf(row), tokensFor(row, this.rows.find));
		}
	}

	/** The rows as a member is sent them. */
	sentTo(who: Member): Row[] {
		const tokens = tokensOf(who);
		const open = [...this.rows].filter((row) => tokensFor(row, this.rows.find).some((token) => tokens.includes(token)));
		return open.map((row) => seenBy(row, tokens));
	}
}

/** Every ledger that these rows give, by circular. */
function ledgersOf(rows: Row[]): Map<Id, Ledger> {
	const homes = rows.flatMap((row) => (row.kind === 'household' ? [row.row] : []));
	const receipts = rows.flatMap((row) => (row.kind === 'receipt' ? [row.row] : []));
	const circulars = rows.flatMap((row) => (row.kind === 'circular' ? [row.row] : []));
	const about = (id: Id) => new Map(receipts.filter((one) => one.circular === id).map((one) => [one.household, one]));
	return new Map(circulars.map((one) => [one.id, ledgerOf(one, homes, about(one.id))]));
}

const doorsOf = (ledger: Ledger | undefined, group: Id) =>
	(ledger?.doors ?? [])
		.filter((door) => door.group === group)
		.map(({ household: { id, name }, state, receipt }) => ({ id, name, state, receipt }));

const home = fc.constantFrom(...HOMES);
const group = fc.constantFrom(...GROUPS);
const place = fc.record({ id: home, group });
const circular = fc.nat(7).map((n) => `k${n}`);
const audience = fc.constantFrom<Audience>({ to: 'all' }, { to: 'groups', groups: ['g1', 'g2'] }, { to: 'officers' });
const tick = fc.record({ circular, household: home, way: fc.constantFrom('paper' as const, 'told' as const) });
const command: fc.Arbitrary<Command> = fc.oneof(
	place.map((args): Command => ({ name: 'household.move', args })),
	place.map((args): Command => ({ name: 'household.return', args })),
	home.map((id): Command => ({ name: 'household.leave', args: { id } })),
	fc
		.record({ id: circular, audience })
		.map((args): Command => ({ name: 'circular.publish', args: { ...args, content: content() } })),
	fc
		.record({ id: circular, reason: fc.constant('雨のため'), cancelled: fc.boolean() })
		.map((args): Command => ({ name: 'circular.withdraw', args })),
	tick.map((args): Command => ({ name: 'receipt.tick', args })),
	fc.record({ circular, version: fc.constant(1) }).map((args): Command => ({ name: 'receipt.read', args })),
);
/** Forgetting is rarer, so that histories don't end with it. */
const history = fc.array(
	fc.oneof(
		{ weight: 20, arbitrary: fc.tuple(command, home) },
		{
			weight: 1,
			arbitrary: fc.tuple(
				home.map((id): Command => ({ name: 'household.forget', args: { id } })),
				home,
			),
		},
	),
	{ maxLength: 60 },
);

function lived(steps: [Command, Id][]): Town {
	const town = new Town();
	for (const [one, reader] of steps) {
		if (one.name === 'receipt.read') town.ask(one, member('resident', { member: reader, household: reader }));
		else town.ask(one);
	}
	return town;
}

it('a leader’s ledgers are the desk’s, cut to her group, whatever moved, left, came back or was forgotten', () => {
	fc.assert(
		fc.property(history, (steps) => {
			const town = lived(steps);
			const desk = ledgersOf(town.sentTo(chair));
			for (const id of GROUPS) {
				const hers = ledgersOf(town.sentTo(member('groupLeader', { group: id })));
				for (const [of, ledger] of desk) {
					expect(doorsOf(hers.get(of), id)).toEqual(doorsOf(ledger, id));
					expect(hers.get(of)?.total ?? 0).toBe(doorsOf(ledger, id).length);
				}
			}
		}),
		{ numRuns: 300 },
	);
});

it('a receipt is with one leader for ever, and no leader has contacts of a household that is not hers now', () => {
	fc.assert(
		fc.property(history, (steps) => {
			const town = lived(steps);
			for (const row of town.rows) {
				if (row.kind === 'receipt') expect(tokensFor(row, town.rows.find)).toEqual(town.opened.get(idOf(row)));
			}
			for (const id of GROUPS) {
				for (const row of town.sentTo(member('groupLeader', { group: id }))) {
					if (row.kind !== 'household') continue;
					const { stays } = town.rows.find('household', row.row.id) ?? row.row;
					const isHere = stays.some(({ group: at, to }) => at === id && to === undefined);
					expect(row.row.phone !== undefined).toBe(isHere);
					expect(new Set(row.row.stays.map((stay) => stay.group))).toEqual(new Set([id]));
				}
			}
		}),
	);
});

it('at a door that moved, the old leader ticks the old circulars and the new one the new ones; the desk ticks all', () => {
	const publish = (id: Id): Command => ({
		name: 'circular.publish',
		args: { id, content: content(), audience: { to: 'all' } },
	});
	const leaders = ['g1', 'g2'].map((id) => member('groupLeader', { member: `leader-${id}`, group: id }));
	for (const [of, expected] of [
		['old', ['leader-g1', 'chair']],
		['new', ['leader-g2', 'chair']],
	] as const) {
		const may = [...leaders, chair].filter((who) => {
			const town = new Town();
			town.ask(publish('old'));
			town.ask({ name: 'household.move', args: { id: 'h1', group: 'g2' } });
			town.ask(publish('new'));
			town.ask({ name: 'receipt.tick', args: { circular: of, household: 'h1', way: 'paper' } }, who);
			const receipt: Receipt | undefined = town.rows.find('receipt', `${of}.h1`);
			return receipt?.paper?.by === who.member;
		});
		expect(may.map(({ member: id }) => id)).toEqual(expected);
	}
});
