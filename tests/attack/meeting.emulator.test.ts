import { beforeEach, expect, test } from 'vitest';
import type { Ballot } from '#contract/meetings';
import { addMs, DAY_MS } from '#domain/moment';
import { association, associationForEachTest, server } from '#tests/support/association-fixture';
import { cardOf } from '#tests/support/cards';
import { enter } from '#tests/support/emulator-association';
import {
	assign,
	ballotOf,
	checkIn,
	close,
	convene,
	countedBy,
	countSeenBy,
	paper,
	pass,
	strike,
	toChair,
	vote,
	written,
} from '#tests/support/meetings';
import { meeting } from '#tests/support/sample-rows';

/*
 * A general meeting whose votes come late, twice, from two sides, or from the wrong one, and what is challenged
 * after.
 */

let deadline: string;
associationForEachTest();
beforeEach(() => {
	deadline = addMs(server.clock.now, 3 * DAY_MS);
});

const ballotsOf = async (actor = association.chair) => [...(await countSeenBy(actor)).ballots.values()];
const recordOf = async (household: string) =>
	(await ballotsOf()).find((ballot: Ballot) => ballot.household === household)?.voters[0];

test('a week without signal: the ballot finds the paper that was entered, and then the close; neither moves', async () => {
	await convene({ deadline });
	const { h1, h2, leader, chair } = association;
	const [offline, later] = [ballotOf(h1, written('yes')), ballotOf(h2, written('yes'))];
	server.clock.advance(5 * DAY_MS);
	expect(await paper(leader, 'h1', toChair)).toBe('done');
	server.clock.advance(2 * DAY_MS);
	expect(await h1.push([offline])).toMatchObject([{ code: 'PAPER_STANDS' }]);
	// No paper stands in this one's way, and it was written in time.
	expect(await h2.push([later])).toMatchObject([{ status: 'done' }]);
	expect(await close(chair)).toBe('done');
	const frozen = (await countedBy(chair)).meeting.closed;
	expect(frozen?.tally).toMatchObject({ total: 4, proxies: 1, written: 1, silent: 2, needed: 3 });
	const again = ballotOf(h1, written('no'));
	expect(await h1.push([{ ...again, at: offline.at }])).toMatchObject([{ code: 'MEETING_CLOSED' }]);
	expect((await countedBy(chair)).meeting.closed).toEqual(frozen);
});

test('the same ballot ten times at once is one, and under its id nothing else can be said', async () => {
	await convene({ deadline });
	const { h1, chair } = association;
	const secret = [{ motion: 'm2', choice: 'yes' as const }];
	const once = ballotOf(h1, written('yes'), secret);
	await Promise.all(Array.from({ length: 5 }, () => h1.push([once, once])));
	const other = { ...once, args: { ...(once.args as object), said: written('no') } };
	expect(await h1.push([other])).toMatchObject([{ code: 'COMMAND_ID_REUSED' }]);
	expect(await recordOf('h1')).toMatchObject({ entry: { said: written('yes') }, before: [], cast: ['m2'] });
	pass(deadline);
	expect(await close(chair)).toBe('done');
	expect((await countedBy(chair)).tally.motions[1]).toMatchObject({ cast: 1, yes: 1, no: 0 });
});

test('two chairs who close at once: one does, the other is told that it is closed, and both have the same figures', async () => {
	await convene({ deadline });
	const { chair, h1 } = association;
	const opened = chair.command('seat.open', { id: 'chair2', role: 'chair', title: '会長代理' });
	await chair.must(opened);
	const { digests, secret } = cardOf(`${association.id} second chair`);
	await chair.must(chair.command('key.issue', { id: 'k-new', for: { kind: 'seat', seat: 'chair2' }, digests }));
	const second = await enter(server, secret);
	await vote(h1, written('yes'));
	pass(deadline);
	const both = await Promise.all([close(chair), close(second)]);
	expect([...both].sort()).toEqual(['MEETING_CLOSED', 'done']);
	const [one, two] = [await countedBy(chair), await countedBy(second)];
	expect(two.meeting.closed).toEqual(one.meeting.closed);
	expect(one.meeting.closed).toMatchObject({ tally: one.tally, digest: one.digest });
});

test('a quorum at exactly half: enough where the by-law says half, and not where it says more than half', async () => {
	const { chair, h1, h3 } = association;
	await convene({ deadline, quorum: 'half' });
	await vote(h1, written('yes'));
	await vote(h3, toChair);
	pass(deadline);
	expect(await close(chair, [{ motion: 'm1', yes: 1, no: 0 }])).toBe('done');
	const [first] = (await countedBy(chair)).tally.motions;
	expect(first).toMatchObject({ yes: 2, no: 0, result: 'passed' });
});

test('nobody closes before the deadline while somebody may still vote, and nobody counts more than there are', async () => {
	const { chair, officer, leader, leader2, h1 } = association;
	await convene({ deadline });
	await vote(h1, written('yes'));
	expect(await close(officer)).toBe('NOT_ALLOWED');
	expect(await close(chair)).toBe('MEETING_OPEN');
	for (const home of ['h2']) expect(await checkIn(leader, home)).toBe('done');
	for (const home of ['h3', 'h4']) expect(await paper(leader2, home, toChair)).toBe('done');
	expect(await close(chair, [{ motion: 'm1', yes: 3, no: 1 }])).toBe('HALL_UNFIT');
	expect(await close(chair, [{ motion: 'm9', yes: 0, no: 0 }])).toBe('HALL_UNFIT');
	expect(await close(chair, [{ motion: 'm1', yes: 2, no: 1 }])).toBe('done');
	expect((await countedBy(chair)).tally.motions[0]).toMatchObject({ yes: 3, no: 1, other: 0, result: 'passed' });
});

test('a second seat comes to the same figures from what it has itself, urns and all, and the one that closed cannot', async () => {
	await convene({ deadline });
	const { chair, officer, leader, leader2, h1, h2, h3 } = association;
	await vote(h1, written('yes'), [{ motion: 'm2', choice: 'no' }]);
	await vote(h2, written('abstain'), [{ motion: 'm2', choice: 'yes' }]);
	await vote(h3, { way: 'proxy', proxy: { to: 'named', name: '山田' } });
	expect(await assign(leader2, 'h3', 'h4')).toBe('done');
	expect(await checkIn(leader2, 'h4')).toBe('done');
	expect(await checkIn(leader, 'h2')).toBe('done');
	for (const actor of [chair, officer, leader, h1]) expect((await actor.pull()).rows('urn')).toEqual([]);
	pass(deadline);
	expect(await close(chair, [{ motion: 'm1', yes: 2, no: 1 }])).toBe('done');
	const { tally, digest, meeting: row } = await countedBy(officer);
	expect(row.closed).toMatchObject({ tally, digest, ballots: 4 });
	expect(tally.motions).toMatchObject([
		{ yes: 3, no: 1, other: 0, result: 'passed' },
		{ yes: 1, no: 1, other: 2, cast: 2, result: 'failed' },
	]);
	const recount = { circular: 'c1', tally, digest };
	expect(await chair.ask('meeting.recount', recount)).toBe('SAME_SEAT');
	expect(await officer.ask('meeting.recount', recount)).toBe('done');
	expect(await officer.ask('meeting.recount', { ...recount, tally: { ...tally, written: 2 } })).toBe('done');
	expect((await countedBy(chair)).meeting.recounts?.map(({ same }) => same)).toEqual([true, false]);
	expect((await leader.pull()).rows('urn')).toEqual([]);
});

test('nothing that is kept says who voted what in secret, neither the rows nor the book of commands', async () => {
	await convene({ deadline });
	const { h1, chair } = association;
	const secret = [{ motion: 'm2', choice: 'abstain' as const }];
	expect(await vote(h1, written('yes'), secret)).toBe('done');
	const own = JSON.stringify((await h1.pull()).changes) + JSON.stringify((await chair.pull()).changes);
	expect(own).not.toContain('abstain');
	const kept = await server.db.collection(`associations/${association.id}/members/h1/done`).get();
	expect(JSON.stringify(kept.docs.map((doc) => doc.data()))).not.toContain('abstain');
	const rows = await server.db.collection(`associations/${association.id}/rows`).where('kind', '==', 'urn').get();
	expect(rows.docs.map((doc) => doc.data())).toMatchObject([
		{ open: [], row: { counts: [{ motion: 'm2', abstain: 1 }] } },
	]);
	expect(JSON.stringify(rows.docs.map((doc) => doc.data()))).not.toContain('h1');
});

test('the register is as it was convened: who moved or left votes, who came later does not, who left is taken off by hand', async () => {
	await convene({ deadline });
	const { chair, officer, leader, leader2, h1, h3 } = association;
	const late = { id: 'h5', name: 'h5', group: 'g1', order: 5, ways: ['app' as const] };
	await chair.must({ name: 'household.add', args: late }, { name: 'household.move', args: { id: 'h1', group: 'g2' } });
	expect(await vote(h1, written('yes'))).toBe('done');
	expect(await paper(leader2, 'h1', toChair)).toBe('NOT_ALLOWED');
	expect(await paper(leader, 'h5', toChair)).toBe('NOT_ON_REGISTER');
	expect(await strike(officer, 'h3')).toBe('STILL_MEMBER');
	await chair.must({ name: 'household.leave', args: { id: 'h3' } });
	const [gone] = await h3.push([ballotOf(h3, written('no'))]);
	expect(gone).toMatchObject({ status: 'done' });
	expect(await strike(leader2, 'h3')).toBe('NOT_ALLOWED');
	expect(await strike(officer, 'h3')).toBe('done');
	expect((await countedBy(chair)).tally).toMatchObject({ total: 3, gone: 1, written: 1, needed: 2 });
	const lines = (await chair.pull()).rows('audit').filter(({ what }) => what === 'meeting.strike');
	expect(lines).toMatchObject([{ household: 'h3', by: { member: 'officer' } }]);
});

test('motions that are corrected after ballots: a vote for what was changed counts for nothing, and its voter is asked anew', async () => {
	await convene({ deadline });
	const { chair, h1 } = association;
	await vote(h1, written('yes'), [{ motion: 'm2', choice: 'yes' }]);
	const [first, second] = meeting().motions;
	const correct = (motions: object[], until = deadline) =>
		chair.ask('meeting.correct', { circular: 'c1', motions: motions as never, deadline: until });
	expect(await correct([{ ...first, title: '別の議案' }, second as object])).toBe('MOTION_CHANGED');
	expect(await correct([{ ...first, id: 'm3', title: '別の議案' }, second as object])).toBe('done');
	expect(await correct([first as object, second as object])).toBe('MOTION_CHANGED');
	expect((await countedBy(chair)).tally.motions[0]).toMatchObject({ motion: 'm3', yes: 0, other: 1 });
	expect(await vote(h1, written('yes'))).toBe('BALLOT_UNFIT');
	expect(await vote(h1, { way: 'written', votes: [{ motion: 'm3', choice: 'no' }] })).toBe('done');
	expect((await countedBy(chair)).tally.motions).toMatchObject([{ no: 1 }, { cast: 1 }]);
});

test('a household sees itself on the register and nobody else, a leader her group, and neighbours no ballot', async () => {
	await convene({ deadline });
	const { h1, h2, leader, officer, volunteer } = association;
	await vote(h1, written('yes'));
	const seen = async (actor: typeof h1) =>
		(await actor.pull()).rows('register').flatMap(({ households }) => households);
	expect(await seen(h1)).toEqual([{ id: 'h1' }]);
	expect((await seen(leader)).map(({ id }) => id)).toEqual(['h1', 'h2']);
	expect(await seen(officer)).toHaveLength(4);
	expect(await seen(volunteer)).toEqual([]);
	expect((await h2.pull()).rows('ballot')).toEqual([]);
	expect((await h2.pull()).rows('meeting')).toMatchObject([{ id: 'c1' }]);
});

test('a resolution without a meeting stops itself at the first objection', async () => {
	const { chair, leader, leader2, h1, h2, h3 } = association;
	await convene({ deadline, form: 'resolution', motions: [{ id: 'm1', title: '予算', majority: 'half' }] });
	expect(await vote(h1, { way: 'consent' })).toBe('done');
	expect(await paper(leader2, 'h4', { way: 'consent' })).toBe('done');
	expect(await vote(h3, { way: 'object' })).toBe('done');
	expect(await vote(h2, { way: 'consent' })).toBe('RESOLUTION_FELL');
	expect(await paper(leader, 'h2', { way: 'consent' })).toBe('RESOLUTION_FELL');
	await chair.pull();
	expect((await h2.pull()).rows('meeting')).toMatchObject([{ fell: server.clock.now }]);
	expect(await close(chair)).toBe('done');
	expect((await countedBy(chair)).meeting.closed?.tally?.motions).toMatchObject([{ yes: 2, no: 1, result: 'failed' }]);
});

test('a household that is forgotten leaves its vote under an id, no name, and the count as it was', async () => {
	const { chair, officer, h1 } = association;
	expect(await h1.ask('meeting.listPeople', { people: [{ id: 'p1', name: '山田花子' }] })).toBe('done');
	await convene({ deadline, counting: 'person' });
	const args = { circular: 'c1', group: 'g1', salt: 's', said: written('yes') };
	expect(await h1.ask('meeting.vote', { ...args, voter: 'h1' })).toBe('NOT_ON_REGISTER');
	const named = { way: 'proxy', proxy: { to: 'named', name: '山田太郎' } } as const;
	expect(await h1.ask('meeting.vote', { ...args, voter: 'p1', said: named })).toBe('done');
	pass(deadline);
	expect(await close(chair)).toBe('done');
	const { digest } = await countedBy(officer);
	await chair.must({ name: 'household.forget', args: { id: 'h1' } });
	const kept = await server.db.collection(`associations/${association.id}/rows`).get();
	const told = JSON.stringify(kept.docs.map((doc) => doc.data()));
	expect(told).not.toContain('山田花子');
	expect(told).not.toContain('山田太郎');
	expect((await countedBy(officer)).digest).toBe(digest);
});

test('a household that gives its person the id of a neighbour is not counted where that one comes', async () => {
	const { chair, leader, leader2, h1 } = association;
	expect(await h1.ask('meeting.listPeople', { people: [{ id: 'h2', name: '山田花子' }] })).toBe('done');
	await convene({ deadline, counting: 'person' });
	const args = { circular: 'c1', group: 'g1', voter: 'h2', salt: 's' };
	expect(await h1.ask('meeting.vote', { ...args, said: written('no') })).toBe('done');
	expect(await paper(leader2, 'h3', { way: 'proxy', proxy: { to: 'named', name: '山田花子' } })).toBe('done');
	const double = { group: 'g1', household: 'h1', voter: 'h2' };
	const proxy = { circular: 'c1', group: 'g2', household: 'h3', voter: 'h3' };
	expect(await leader2.ask('meeting.assign', { ...proxy, holder: double })).toBe('done');
	expect(await checkIn(leader, 'h2')).toBe('done');
	expect((await countedBy(chair)).tally).toMatchObject({ present: 1, written: 1, lost: 1, proxies: 0, silent: 1 });
	// And a proxy that the other one of that id holds is not the same.
	const real = { ...double, household: 'h2' };
	expect(await leader2.ask('meeting.assign', { ...proxy, holder: real })).toBe('done');
	expect((await countedBy(chair)).tally).toMatchObject({ present: 1, written: 1, lost: 0, proxies: 1, silent: 1 });
});
