import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Command } from '#contract/commands';
import type { Ballot, Meeting, Said, Urn } from '#contract/meetings';
import type { Row } from '#contract/rows';
import { circular, household, meeting, member } from '#tests/support/sample-rows';
import { decide } from '../commands/index';
import { addMs, MINUTE_MS } from '../moment';
import { RowSet } from '../row-set';
import { evidenceOf } from './evidence';
import { countsOf, tallyOf, type Count } from './tally';
import { standsOf } from './stands';
import { inUrns } from './urns';

/*
 * Phones, paper, the hall and two leaders in any order, late and twice: nothing lost, nothing twice, sums the
 * register.
 */

const HOMES = ['h1', 'h2', 'h3', 'h4', 'h5'];
const START = '2026-11-21T00:00:00.000Z';

const said = fc.oneof(
	fc.constant<Said>({ way: 'attend' }),
	fc.constant<Said>({ way: 'nothing' }),
	fc.constant<Said>({ way: 'proxy', proxy: { to: 'chair' } }),
	fc.constant<Said>({ way: 'proxy', proxy: { to: 'named', name: '佐藤' } }),
	fc
		.constantFrom('yes' as const, 'no' as const, 'abstain' as const)
		.map((choice): Said => ({ way: 'written', votes: [{ motion: 'm1', choice }] })),
);
const home = fc.constantFrom(...HOMES);
/** `late`: how many minutes ago its phone wrote it. */
const step = fc.oneof(
	fc.record({
		does: fc.constant('vote' as const),
		...{ home, said, late: fc.nat(90), salt: fc.stringMatching(/^[a-z]{4}$/) },
		secret: fc.option(fc.constantFrom('yes' as const, 'no' as const, 'abstain' as const), { nil: undefined }),
	}),
	fc.record({ does: fc.constant('enter' as const), home, said, late: fc.nat(90) }),
	fc.record({ does: fc.constant('checkIn' as const), home, present: fc.boolean() }),
	fc.record({ does: fc.constant('assign' as const), home, to: home }),
	fc.record({ does: fc.constant('strike' as const), home, gone: fc.boolean() }),
	fc.record({ does: fc.constant('again' as const), n: fc.nat(40) }),
);
type Step = typeof step extends fc.Arbitrary<infer S> ? S : never;

interface Asked {
	id: string;
	command: Command;
	by: ReturnType<typeof member>;
	claimed: string;
}

/** What the steps ask for, each under an id of its own; one that says `again` sends an earlier one once more. */
function asked(steps: Step[], now: (n: number) => string): Asked[] {
	const all: Asked[] = [];
	steps.forEach((one, n) => {
		if (one.does === 'again') {
			const earlier = all[one.n % Math.max(all.length, 1)];
			if (earlier) all.push(earlier);
			return;
		}
		const who = { circular: 'c1', group: 'g1', household: one.home, voter: one.home };
		const leader = member(n % 2 === 0 ? 'groupLeader' : 'chair');
		const claimed = 'late' in one ? addMs(now(n), -one.late * MINUTE_MS) : now(n);
		const put = (command: Command, by = leader) => all.push({ id: `e${n}`, command, by, claimed });
		if (one.does === 'vote') {
			const secret = one.secret && [{ motion: 'm2', choice: one.secret }];
			const { household: _, ...own } = who;
			const args = { ...own, said: one.said, salt: one.salt, ...(secret && { secret }) };
			put({ name: 'meeting.vote', args }, member('resident', { household: one.home, member: one.home }));
		} else if (one.does === 'enter') put({ name: 'meeting.enter', args: { ...who, said: one.said } });
		else if (one.does === 'checkIn') put({ name: 'meeting.checkIn', args: { ...who, present: one.present } });
		else if (one.does === 'strike') {
			const { voter: _, ...whole } = who;
			put({ name: 'meeting.strike', args: { ...whole, gone: one.gone } }, member('chair'));
		} else {
			const holder = { group: 'g1', household: one.to, voter: one.to };
			put({ name: 'meeting.assign', args: { ...who, holder } });
		}
	});
	return all;
}

const convened = () =>
	new RowSet([
		{ kind: 'circular', row: circular() },
		...HOMES.map((id): Row => ({
			kind: 'household',
			// The last one has left since.
			row: household({
				id,
				name: id,
				stays: [{ group: 'g1', officer: false, from: 10, ...(id === 'h5' && { to: 150 }) }],
			}),
		})),
		{ kind: 'meeting', row: meeting({ proxyLimit: 1 }) },
		{ kind: 'register', row: { id: 'c1.g1', circular: 'c1', group: 'g1', households: HOMES.map((id) => ({ id })) } },
	]);

function countIn(rows: RowSet): Count {
	const of = <T>(kind: Row['kind']) => [...rows].flatMap((one) => (one.kind === kind ? [one.row as T] : []));
	return {
		meeting: rows.find('meeting', 'c1') as Meeting,
		registers: of('register'),
		ballots: new Map(of<Ballot>('ballot').map((ballot) => [ballot.household, ballot])),
		urns: of<Urn>('urn'),
		hall: [],
	};
}

/** What was taken, with what the rows were before. */
function play(
	commands: Asked[],
	now: (n: number) => string,
): { rows: RowSet; cast: number; ids: Map<string, string[]> } {
	const rows = convened();
	let cast = 0;
	const ids = new Map<string, string[]>();
	commands.forEach(({ id, command, by, claimed }, n) => {
		const stamp = { command: id, now: now(n), claimed, seq: 200 };
		const verdict = decide(command, { member: by, find: rows.find, stamp });
		if ('refused' in verdict) return;
		for (const row of verdict.rows) rows.put(row);
		if (verdict.rows.some(({ kind }) => kind === 'urn')) cast += 1;
		const isSaid = command.name === 'meeting.vote' || command.name === 'meeting.enter';
		const of =
			command.name === 'meeting.vote' ? by.member : command.name === 'meeting.enter' ? command.args.household : '';
		if (isSaid && verdict.rows.length > 0) ids.set(of, [...new Set([...(ids.get(of) ?? []), id])]);
	});
	return { rows, cast, ids };
}

const now = (n: number) => addMs(START, n * MINUTE_MS);

test('whatever is asked for: the sums are the register, and the urns hold what was cast, once each', () => {
	fc.assert(
		fc.property(fc.array(step, { maxLength: 40 }), (steps) => {
			const { rows, cast } = play(asked(steps, now), now);
			const count = countIn(rows);
			const stands = standsOf(count);
			const tally = tallyOf(count);
			expect(stands.map(({ voter }) => voter)).toEqual(HOMES);
			expect(Object.values(countsOf(stands)).reduce((sum, one) => sum + one, 0)).toBe(HOMES.length);
			const { total, gone, present, proxies, written, lost, silent } = tally;
			expect(total + gone).toBe(HOMES.length);
			expect(present + proxies + written + lost + silent).toBe(total);
			for (const { yes, no, other } of tally.motions) {
				expect(yes + no + other).toBe(present + proxies + written);
				expect(other).toBeGreaterThanOrEqual(0);
			}
			const { yes, no, abstain } = inUrns(count.urns, { id: 'm2' });
			expect(yes + no + abstain).toBe(cast);
			expect(tally.motions[1]?.cast).toBe(cast);
		}),
	);
});

test('nothing that was taken is lost: it stands, or is kept beside what stands', () => {
	fc.assert(
		fc.property(fc.array(step, { maxLength: 8 }), (steps) => {
			const { rows, ids } = play(asked(steps, now), now);
			for (const [home, taken] of ids) {
				const [record] = rows.find('ballot', `c1.${home}`)?.voters ?? [];
				const kept = [record?.entry, ...(record?.before ?? [])].map((entry) => entry?.id);
				expect(new Set(kept)).toEqual(new Set(taken));
			}
		}),
	);
});

test('everything sent ten times is what it was once', () => {
	fc.assert(
		fc.property(fc.array(step, { maxLength: 12 }), (steps) => {
			// A mark that was set and taken back is set again by an older command: the server answers those from its own
			// book.
			const said = asked(steps, now).filter(({ command }) => /vote|enter/u.test(command.name));
			const once = play(said, () => now(40));
			const often = play(
				said.flatMap((one) => Array.from({ length: 10 }, () => one)),
				() => now(40),
			);
			expect(evidenceOf(countIn(often.rows))).toBe(evidenceOf(countIn(once.rows)));
		}),
	);
});
