import { describe, expect, it } from 'vitest';
import { Role } from '#contract/member';
import type { Household, Stay } from '#contract/households';
import type { Row } from '#contract/rows';
import { circular, duty, household, member } from '#tests/support/sample-rows';
import { RowSet } from './row-set';
import { seenBy } from './seen-by';
import { tokensFor, tokensOf } from './visibility';

const stay = (group: string, from: number, to?: number): Stay => ({
	group,
	officer: false,
	from,
	...(to !== undefined && { to }),
});
const home = (...stays: Stay[]): Household => household({ stays });
const leader = (group: string) => tokensOf(member('groupLeader', { group }));

/** The roles that may see the row, where the leader is that of g1. `known`: the rows that it is about. */
function readers(row: Row, known: Row[] = []): string[] {
	const tokens = tokensFor(row, new RowSet(known).find);
	return Role.options.filter((role) => tokensOf(member(role)).some((token) => tokens.includes(token)));
}
const LEADER_AND_DESK = ['groupLeader', 'officer', 'chair'];
const DESK = ['officer', 'chair'];

describe('who may see', () => {
	it('a household: the desk and the leader of each group that it belonged to, nobody else', () => {
		const seers = (...stays: Stay[]) => readers({ kind: 'household', row: home(...stays) });
		expect(seers(stay('g1', 10))).toEqual(LEADER_AND_DESK);
		expect(seers(stay('g2', 10))).toEqual(DESK);
		expect(seers(stay('g1', 10, 20), stay('g2', 20))).toEqual(LEADER_AND_DESK);
		expect(seers(stay('g1', 10, 20))).toEqual(LEADER_AND_DESK);
		// An import that put it there and away again: no circular can have found it there.
		expect(seers(stay('g1', 10, 10), stay('g2', 10))).toEqual(DESK);
	});

	it('a receipt: the desk and the leader in whose group the circular found the household, wherever that went', () => {
		const receipt: Row = { kind: 'receipt', row: { circular: 'c1', household: 'h1' } };
		const seers = (row: Household, over = {}) =>
			readers(receipt, [
				{ kind: 'circular', row: circular({ publishedSeq: 100, ...over }) },
				{ kind: 'household', row },
			]);
		expect(seers(home(stay('g1', 10)))).toEqual(LEADER_AND_DESK);
		expect(seers(home(stay('g1', 10, 101), stay('g2', 101)))).toEqual(LEADER_AND_DESK);
		expect(seers(home(stay('g1', 10, 101)))).toEqual(LEADER_AND_DESK);
		expect(seers(home(stay('g2', 10, 100), stay('g1', 100)))).toEqual(LEADER_AND_DESK);
		expect(seers(home(stay('g2', 10, 101), stay('g1', 101)))).toEqual(DESK);
	});

	it('a receipt that is on no ledger: the desk alone', () => {
		const rows: Row[] = [
			{ kind: 'circular', row: circular({ audience: { to: 'groups', groups: ['g2'] } }) },
			{ kind: 'household', row: home(stay('g1', 10, 200), stay('g2', 200)) },
		];
		expect(readers({ kind: 'receipt', row: { circular: 'c1', household: 'h1' } }, rows)).toEqual(DESK);
		expect(readers({ kind: 'receipt', row: { circular: 'c1', household: 'h1' } })).toEqual(DESK);
	});

	it('a group’s rota: its households, its leader and the desk; the rota of all: who is on it, and who leads', () => {
		const { group: _, ...all } = duty();
		const of = (row: Row, household = 'h1') =>
			Role.options.filter((role) => {
				const tokens = tokensOf(member(role, { ...(['resident', 'family'].includes(role) && { household }) }));
				return tokensFor(row, new RowSet().find).some((token) => tokens.includes(token));
			});
		const known = ['resident', 'family', ...LEADER_AND_DESK];
		expect(of({ kind: 'duty', row: duty() })).toEqual(known);
		expect(of({ kind: 'duty', row: duty({ group: 'g9' }) })).toEqual(DESK);
		expect(of({ kind: 'duty', row: all })).toEqual(known);
		expect(of({ kind: 'duty', row: all }, 'h9')).toEqual(LEADER_AND_DESK);
	});

	it('why a household is exempt: the desk and whoever leads its group now, and nobody once that is over', () => {
		const entry = { grounds: '入院', at: '2026-12-01T00:00:00.000Z', by: { seat: 's', title: '班長' } };
		const seers = (row: Row, ...stays: Stay[]) => readers(row, [{ kind: 'household', row: home(...stays) }]);
		const exempt: Row = { kind: 'dutyExemption', row: { id: 'h1', entry } };
		expect(seers(exempt, stay('g1', 10))).toEqual(LEADER_AND_DESK);
		expect(seers(exempt, stay('g1', 10, 20), stay('g2', 20))).toEqual(DESK);
		expect(seers({ kind: 'dutyExemption', row: { id: 'h1' } }, stay('g1', 10))).toEqual([]);
	});

	it('an answer: as a receipt, and nobody once its words are gone', () => {
		const entry = { id: 'e1', source: 'd1', way: 'self', at: '2026-11-20T00:00:00.000Z', values: [] } as const;
		const answer = (...entries: Extract<Row, { kind: 'answer' }>['row']['entries']): Row => ({
			kind: 'answer',
			row: { circular: 'c1', household: 'h1', entries },
		});
		const known: Row[] = [
			{ kind: 'circular', row: circular({ publishedSeq: 100 }) },
			{ kind: 'household', row: home(stay('g1', 10, 101), stay('g2', 101)) },
		];
		expect(readers(answer({ ...entry, values: [] }), known)).toEqual(LEADER_AND_DESK);
		expect(readers(answer({ ...entry, values: [] }))).toEqual(DESK);
		expect(readers(answer(), known)).toEqual([]);
	});

	it('a card: the desk and the leader of the group where its household lives now', () => {
		const key = { id: 'k1', relation: 'self', state: 'live', issuedAt: '2026-11-20T00:00:00.000Z' } as const;
		const seers = (row: Household) =>
			readers({ kind: 'key', row: { ...key, household: 'h1' } }, [{ kind: 'household', row }]);
		expect(seers(home(stay('g2', 10, 20), stay('g1', 20)))).toEqual(LEADER_AND_DESK);
		expect(seers(home(stay('g1', 10, 20), stay('g2', 20)))).toEqual(DESK);
		expect(seers(home(stay('g1', 10, 20)))).toEqual(DESK);
		expect(readers({ kind: 'key', row: { ...key, seat: 's1' } })).toEqual([...DESK, 'city', 'district']);
	});

	it('a thread: the seat that wrote the message alone, and nobody once its words are gone', () => {
		const message: Row = {
			kind: 'circular',
			row: circular({ form: 'message', by: { seat: 'officer', title: '役員' } }),
		};
		const words = { id: 'e1', at: '2026-11-20T00:00:00.000Z', by: 'household', text: 'はい' } as const;
		const seers = (...entries: (typeof words)[]) =>
			readers({ kind: 'thread', row: { circular: 'c1', household: 'h1', entries } }, [message]);
		expect(seers(words)).toEqual(['officer']);
		expect(seers()).toEqual([]);
		expect(readers({ kind: 'thread', row: { circular: 'c1', household: 'h1', entries: [words] } })).toEqual([]);
	});

	it('what is to be sent later: the desk, and the seat that wrote it, not another one of the same group', () => {
		const row = (seat: string): Row => ({
			kind: 'scheduled',
			row: { id: 'm1', at: '2026-11-20T00:00:00.000Z', state: 'waiting', by: { seat, title: '班長' } },
		});
		expect(readers(row('officer'))).toEqual(DESK);
		expect(readers(row('groupLeader'))).toEqual(LEADER_AND_DESK);
		expect(readers(row('secondLeader'))).toEqual(DESK);
	});

	it("the association's words: whoever writes, and no household but an officer's", () => {
		expect(readers({ kind: 'word', row: { id: 'w1', word: '稟議', plain: '相談' } })).toEqual(LEADER_AND_DESK);
	});

	it('a circular for another group: the desk alone', () => {
		const row: Row = { kind: 'circular', row: circular({ audience: { to: 'groups', groups: ['g2'] } }) };
		expect(readers(row)).toEqual(DESK);
	});

	it('a circular for the officers: whoever holds a seat, and the household of one', () => {
		const row: Row = { kind: 'circular', row: circular({ audience: { to: 'officers' } }) };
		expect(readers(row)).toEqual(LEADER_AND_DESK);
		const holder = tokensOf(member('resident'), true);
		expect(tokensFor(row, () => undefined).some((token) => holder.includes(token))).toBe(true);
	});
});

describe('a circular for households that are named', () => {
	const audience = { to: 'households' as const, households: ['h1', 'h2'], groups: ['g1'], unread: 'c0' };
	const row: Row = { kind: 'circular', row: circular({ audience }) };

	it('is seen by them, their leader and the desk', () => {
		expect(readers(row)).toEqual(['resident', 'family', ...LEADER_AND_DESK]);
		const [other, theirs] = [
			circular({ audience: { ...audience, households: ['h2'] } }),
			{ kind: 'circular' as const },
		];
		expect(readers({ ...theirs, row: other })).toEqual(LEADER_AND_DESK);
		expect(readers({ ...theirs, row: circular({ audience: { ...audience, groups: ['g2'] } }) })).toEqual([
			...['resident', 'family'],
			...DESK,
		]);
	});

	it('names to a household none but itself', () => {
		const seen = (role: Role) => seenBy(row, tokensOf(member(role))).row;
		expect(seen('resident')).toMatchObject({ audience: { to: 'households', households: ['h1'] } });
		expect(seen('family')).not.toHaveProperty('audience.unread');
		for (const role of ['groupLeader', 'chair'] as const) expect(seen(role)).toEqual(row.row);
	});
});

describe('what was sent', () => {
	const delivery: Row = {
		kind: 'delivery',
		row: {
			...{ id: 'c1.announce-0', circular: 'c1', version: 1, at: '2026-11-20T00:00:00.000Z' },
			groups: [
				{ group: 'g1', sent: ['h1', 'h2'], failed: ['h5'] },
				{ group: 'g2', sent: ['h3'], failed: [] },
			],
		},
	};
	const opensTo = (household: string) =>
		tokensFor(delivery, () => undefined).some((token) =>
			tokensOf(member('resident', { member: household, household })).includes(token),
		);
	const groupsOf = (who: ReturnType<typeof member>) => seenBy(delivery, tokensOf(who)).row;

	it('is seen by the desk, the leaders, and each household that something went to', () => {
		expect(['h1', 'h3', 'h5', 'h9'].map(opensTo)).toEqual([true, true, false, false]);
		expect(readers(delivery)).toEqual(['resident', 'family', ...LEADER_AND_DESK]);
	});

	it('names to a household itself alone, and to a leader her group', () => {
		expect(groupsOf(member('resident'))).toMatchObject({ groups: [{ group: 'g1', sent: ['h1'], failed: [] }] });
		expect(groupsOf(member('groupLeader'))).toMatchObject({ groups: [{ sent: ['h1', 'h2'], failed: ['h5'] }] });
		expect(groupsOf(member('chair'))).toEqual(delivery.row);
	});
});

describe('of a household', () => {
	const known = household({
		...{
			name: '岡本',
			kana: 'おかもと',
			phone: '086-000-0000',
			mail: 'a@example.jp',
			order: 3,
			ways: ['mail', 'paper'],
		},
		devices: [
			{ id: 'd1', label: 'おばあちゃん', relation: 'self', since: '2026-11-20T00:00:00.000Z', seen: '2026-11-20' },
		],
		stays: [stay('g1', 10, 20), stay('g2', 20)],
	});
	const seen = (tokens: string[], row = known) => seenBy({ kind: 'household', row }, tokens).row as Household;

	it('the desk sees everything', () => {
		for (const role of ['chair', 'officer'] as const) expect(seen(tokensOf(member(role)))).toEqual(known);
	});

	it('its leader sees everything but where it lived before', () => {
		expect(seen(leader('g2'))).toEqual({ ...known, stays: [stay('g2', 20)] });
	});

	it('its former leader sees a door with a name, and neither contacts nor phones nor where it went', () => {
		expect(seen(leader('g1'))).toEqual({
			...{ id: 'h1', name: '岡本', order: 3, ways: [], deviceCounts: { self: 1, family: 0 } },
			stays: [stay('g1', 10, 20)],
		});
	});

	it('the leader of a group from which it left sees no more, and no name once it is forgotten', () => {
		const gone = { ...known, stays: [stay('g1', 10, 20)], name: '—', forgotten: '2026-11-22T00:00:00.000Z' };
		expect(seen(leader('g1'), gone)).toMatchObject({ name: '—', forgotten: '2026-11-22T00:00:00.000Z' });
		expect(Object.keys(seen(leader('g1'), gone))).not.toContain('phone');
	});

	it('whoever came back is seen whole again, with both stretches', () => {
		const back = { ...known, stays: [stay('g1', 10, 20), stay('g2', 20, 30), stay('g1', 30)] };
		expect(seen(leader('g1'), back)).toEqual({ ...back, stays: [stay('g1', 10, 20), stay('g1', 30)] });
	});
});
