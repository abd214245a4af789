import { describe, expect, it, test } from 'vitest';
import type { Ballot, Meeting, Motion, Said, VoterRecord } from '#contract/meetings';
import { meeting } from '#tests/support/sample-rows';
import { evidenceOf } from './evidence';
import { hallMost, misfitIn, neededFor, quorumOf, resultOf, tallyOf, type Count } from './tally';
import { standsOf } from './stands';
import { withoutNames } from './ballots';

const AT = '2026-11-21T00:00:00.000Z';
const record = (voter: string, over: Partial<VoterRecord> = {}): VoterRecord => ({ voter, before: [], ...over });
const says = (voter: string, said: Said, over: Partial<VoterRecord> = {}) =>
	record(voter, { entry: { id: `e-${voter}`, from: 'online', at: AT, said }, ...over });
const written = (choice: 'yes' | 'no' | 'abstain'): Said => ({ way: 'written', votes: [{ motion: 'm1', choice }] });
const proxyTo = (voter: string): Said => ({
	way: 'proxy',
	proxy: { to: 'named', name: '佐藤', holder: { household: voter, voter } },
});
const here: Partial<VoterRecord> = { present: { at: AT, by: 'leader' } };

/** A count over so many households of one group, of which some have a ballot. */
function count(size: number, records: VoterRecord[], over: Partial<Meeting> = {}, rest: Partial<Count> = {}): Count {
	const ids = Array.from({ length: size }, (_, n) => `h${n + 1}`);
	const ballot = (one: VoterRecord): Ballot => ({ circular: 'c1', household: one.voter, voters: [one] });
	return {
		meeting: meeting(over),
		registers: [{ id: 'c1.g1', circular: 'c1', group: 'g1', households: ids.map((id) => ({ id })) }],
		ballots: new Map(records.map((one) => [one.voter, ballot(one)])),
		...{ urns: [], hall: [] },
		...rest,
	};
}

describe('a quorum', () => {
	it.each([
		['overHalf', 10, 6],
		['half', 10, 5],
		['overHalf', 11, 6],
		['half', 11, 6],
		['third', 10, 4],
		['twoThirds', 10, 7],
		['twoThirds', 9, 6],
	] as const)('%s of %i is %i', (quorum, total, needed) => expect(neededFor(quorum, total)).toBe(needed));

	it('at exactly half is reached where half is enough, and not where it must be more', () => {
		const records = [says('h1', written('yes')), says('h2', { way: 'proxy', proxy: { to: 'chair' } })];
		const reached = (quorum: Meeting['quorum']) => tallyOf(count(4, records, { quorum })).motions[0]?.result;
		expect(reached('half')).toBe('failed');
		expect(reached('overHalf')).toBe('noQuorum');
	});

	it('is never reached by nobody', () => {
		const none = count(0, []);
		expect(quorumOf(none.meeting, standsOf(none)).isReached).toBe(false);
	});
});

describe('who takes part', () => {
	it('is there, or gave a proxy that is held, or wrote; each is in one place', () => {
		const all = count(8, [
			says('h1', written('yes')),
			says('h2', { way: 'proxy', proxy: { to: 'chair' } }),
			says('h3', proxyTo('h4')),
			record('h4', here),
			says('h5', proxyTo('h6')),
			says('h6', { way: 'attend' }),
			says('h7', { way: 'nothing' }),
		]);
		expect(standsOf(all).map(({ stand }) => stand)).toEqual([
			...['written', 'proxy', 'proxy', 'present', 'lost', 'planned', 'silent', 'silent'],
		]);
		expect(tallyOf(all)).toMatchObject({ total: 8, present: 1, proxies: 2, written: 1, lost: 1, silent: 3, needed: 5 });
	});

	it('is there and no proxy any more, however it said it before; a proxy of a proxy counts for nobody', () => {
		const all = count(3, [says('h1', written('yes'), here), says('h2', proxyTo('h3')), says('h3', proxyTo('h1'))]);
		expect(standsOf(all).map(({ stand }) => stand)).toEqual(['present', 'lost', 'proxy']);
		expect(tallyOf(all).motions[0]).toMatchObject({ yes: 0, no: 0, other: 2 });
	});

	it('holds no more proxies than it may: the first that were given', () => {
		const later = says('h2', proxyTo('h4'));
		const first = { ...says('h3', proxyTo('h4')) };
		if (first.entry) first.entry = { ...first.entry, at: '2026-11-20T02:00:00.000Z' };
		const all = count(4, [later, first, record('h4', here)], { proxyLimit: 1 });
		expect(standsOf(all).map(({ stand }) => stand)).toEqual(['silent', 'lost', 'proxy', 'present']);
	});

	it('is not who was taken off, and what such a one said counts nowhere', () => {
		const all = count(3, [says('h1', written('yes')), says('h2', written('no'))]);
		const gone = all.ballots.get('h2') as Ballot;
		const ballots = new Map([...all.ballots, ['h2', { ...gone, gone: { at: AT, by: 'chair' } }]]);
		expect(tallyOf({ ...all, ballots })).toMatchObject({ total: 2, gone: 1, written: 1, needed: 2 });
	});
});

describe('a motion', () => {
	const motion = (majority: Motion['majority']): Motion => ({ id: 'm1', title: '規約', majority });

	it.each([
		['half', 6, 4, 10, 20, 'passed'],
		['half', 5, 5, 10, 20, 'tied'],
		['half', 5, 4, 10, 20, 'failed'],
		['twoThirds', 6, 3, 9, 20, 'passed'],
		['twoThirds', 5, 3, 8, 20, 'failed'],
		['threeQuarters', 15, 0, 15, 20, 'passed'],
		['threeQuarters', 14, 0, 14, 20, 'failed'],
	] as const)('of %s, %i for and %i against of %i, and %i in all: %5$s', (majority, yes, no, part, total, result) =>
		expect(resultOf(motion(majority), { yes, no, part, total })).toBe(result),
	);

	it('that was dropped takes its votes with it', () => {
		const old: Said = { way: 'written', votes: [{ motion: 'm0', choice: 'yes' }] };
		expect(tallyOf(count(1, [says('h1', old)])).motions[0]).toMatchObject({ yes: 0, no: 0, other: 1 });
	});

	it('that is secret is counted from the urns, and in the hall by those who put nothing in', () => {
		const cast = { cast: ['m2'] };
		const paper = says('h3', written('yes'));
		if (paper.entry) paper.entry.from = 'paper';
		const all = count(
			5,
			[says('h1', written('yes'), cast), says('h2', written('no'), { ...cast, ...here }), paper],
			{},
			{ urns: [{ id: 'c1.0', circular: 'c1', counts: [{ motion: 'm2', yes: 1, no: 1, abstain: 0 }] }] },
		);
		const secret = all.meeting.motions[1] as Motion;
		expect(hallMost(secret, standsOf(all))).toBe(1);
		const hall = [{ motion: 'm2', yes: 1, no: 0 }];
		expect(misfitIn(hall, all.meeting, standsOf(all))).toBeUndefined();
		expect(misfitIn([{ motion: 'm2', yes: 1, no: 1 }], all.meeting, standsOf(all))).toBe('m2');
		expect(misfitIn([{ motion: 'm9', yes: 0, no: 0 }], all.meeting, standsOf(all))).toBe('m9');
		expect(tallyOf({ ...all, hall }).motions[1]).toMatchObject({ yes: 2, no: 1, other: 0, cast: 2, result: 'passed' });
	});
});

describe('a resolution without a meeting', () => {
	const form = { form: 'resolution' as const };
	const consent: Said = { way: 'consent' };

	it('passes with the consent of all, and silence is none', () => {
		const [one, two] = [says('h1', consent), says('h2', consent)];
		expect(tallyOf(count(2, [one, two], form)).motions[0]?.result).toBe('passed');
		expect(tallyOf(count(3, [one, two], form)).motions[0]?.result).toBe('failed');
		expect(tallyOf(count(2, [one, says('h2', { way: 'object' })], form)).motions[0]).toMatchObject({
			...{ yes: 1, no: 1, result: 'failed' },
		});
	});
});

test('the evidence is another text for one vote more, and the same without the names of a forgotten household', () => {
	const all = count(2, [says('h1', written('yes')), says('h2', proxyTo('h1'))]);
	const more = count(2, [says('h1', written('no')), says('h2', proxyTo('h1'))]);
	expect(evidenceOf(more)).not.toBe(evidenceOf(all));
	const ballots = new Map([...all.ballots].map(([id, ballot]) => [id, withoutNames(ballot)]));
	expect(JSON.stringify([...ballots])).not.toContain('佐藤');
	expect(evidenceOf({ ...all, ballots })).toBe(evidenceOf(all));
});
