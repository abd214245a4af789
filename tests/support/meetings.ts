import type { ArgsOf } from '#contract/commands';
import type { Ballot, Meeting, Register, Said, Urn, Votes } from '#contract/meetings';
import type { MeetingTally } from '#contract/meeting-tally';
import { evidenceOf } from '#domain/meeting/evidence';
import { tallyOf, type Count } from '#domain/meeting/tally';
import { sha256 } from '#functions/commands/secrets';
import type { Actor } from './actor';
import { association, server } from './association-fixture';
import { content, meeting } from './sample-rows';

/** The groups that the households of the fixture live in when a meeting is convened. */
const GROUP_OF: Record<string, string> = { h1: 'g1', h2: 'g1', h3: 'g2', h4: 'g2' };

export const written = (choice: 'yes' | 'no' | 'abstain'): Said => ({
	way: 'written',
	votes: [{ motion: 'm1', choice }],
});
export const toChair: Said = { way: 'proxy', proxy: { to: 'chair' } };

/** Publishes a circular and convenes a meeting by it. */
export async function convene(over: Partial<ArgsOf<'meeting.convene'>> = {}, by = association.chair): Promise<void> {
	const { id: _, convened: _c, ...rules } = meeting();
	await by.must({ name: 'circular.publish', args: { id: 'c1', content: content(), audience: { to: 'all' } } });
	await by.must({ name: 'meeting.convene', args: { circular: 'c1', ...rules, ...over } });
}

/** What somebody of a household says, not sent yet. */
export const ballotOf = (actor: Actor, said: Said, secret?: Votes) => {
	const household = actor.as.member;
	return actor.command('meeting.vote', {
		...{ circular: 'c1', group: GROUP_OF[household] ?? 'g1', voter: household, said, salt: 'salt' },
		...(secret && { secret }),
	});
};

/** The same, sent. */
export async function vote(actor: Actor, said: Said, secret?: Votes): Promise<string> {
	const [result] = await actor.push([ballotOf(actor, said, secret)]);
	return result?.status === 'refused' ? result.code : (result?.status ?? '');
}

const voterIn = (household: string) => ({
	...{ circular: 'c1', group: GROUP_OF[household] ?? 'g1', household, voter: household },
});
export const paper = (actor: Actor, household: string, said: Said) =>
	actor.ask('meeting.enter', { ...voterIn(household), said });
export const checkIn = (actor: Actor, household: string, present = true) =>
	actor.ask('meeting.checkIn', { ...voterIn(household), present });
export const assign = (actor: Actor, household: string, holder: string) =>
	actor.ask('meeting.assign', {
		...voterIn(household),
		holder: { group: GROUP_OF[holder] ?? 'g1', household: holder, voter: holder },
	});
export const strike = (actor: Actor, household: string, gone = true) => {
	const { voter: _, ...whole } = voterIn(household);
	return actor.ask('meeting.strike', { ...whole, gone });
};
export const close = (actor: Actor, hall: ArgsOf<'meeting.close'>['hall'] = []) =>
	actor.ask('meeting.close', { circular: 'c1', hall });

/** All that a member has of the meeting, as a count is made of it. */
export async function countSeenBy(actor: Actor): Promise<Count> {
	const pulled = await actor.pull();
	const [row] = pulled.rows('meeting') as Meeting[];
	if (!row) throw new Error('no meeting');
	return {
		meeting: row,
		registers: pulled.rows('register') as Register[],
		ballots: new Map((pulled.rows('ballot') as Ballot[]).map((ballot) => [ballot.household, ballot])),
		urns: pulled.rows('urn') as Urn[],
		hall: row.closed?.hall ?? [],
	};
}

/** What a member's own count comes to. */
export async function countedBy(actor: Actor): Promise<{ tally: MeetingTally; digest: string; meeting: Meeting }> {
	const count = await countSeenBy(actor);
	return { tally: tallyOf(count), digest: sha256(evidenceOf(count)), meeting: count.meeting };
}

/** To the deadline of the meeting, and past it. */
export const pass = (deadline: string): void =>
	server.clock.advance(Date.parse(deadline) - Date.parse(server.clock.now) + 60_000);
