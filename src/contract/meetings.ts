import * as z from 'zod/mini';
import { Id, Moment, Sha256 } from './ids';
import { MeetingTally } from './meeting-tally';
import { line, lines } from './text';

/** More motions than a general meeting has, and more people than a household lists. */
export const MOTIONS_MAX = 20;
export const PEOPLE_MAX = 8;

const isDistinct = (ids: readonly Id[]): boolean => new Set(ids).size === ids.length;
const count = z.int().check(z.minimum(0), z.maximum(99_999));
const by = z.object({ seat: Id, title: line(20) });

/** 議案. One that is changed is another one, with another id: nobody's vote counts for words that they did not read. */
export const Motion = z.object({
	id: Id,
	title: line(80),
	text: z.optional(lines(600)),
	/** 無記名: who voted is known, what is not. */
	secret: z.optional(z.literal(true)),
	/** More than half or two thirds of those that take part, or three quarters of all members. */
	majority: z.enum(['half', 'twoThirds', 'threeQuarters']),
});
export type Motion = z.infer<typeof Motion>;

export const Motions = z.array(Motion).check(
	z.minLength(1),
	z.maxLength(MOTIONS_MAX),
	z.refine((motions) => isDistinct(motions.map(({ id }) => id))),
);

/** 定足数: the share of the register that must take part. */
export const Quorum = z.enum(['third', 'half', 'overHalf', 'twoThirds']);
export type Quorum = z.infer<typeof Quorum>;

/** One who may vote: a person, or a household under its own id. */
const VoterRef = z.object({ household: Id, voter: Id });
export type VoterRef = z.infer<typeof VoterRef>;

export const People = z.array(z.object({ id: Id, name: line(40) })).check(
	z.maxLength(PEOPLE_MAX),
	z.refine((people) => isDistinct(people.map(({ id }) => id))),
);
export type People = z.infer<typeof People>;

export const Choice = z.enum(['yes', 'no', 'abstain']);
export type Choice = z.infer<typeof Choice>;

/** At most one vote for each motion. */
export const Votes = z.array(z.object({ motion: Id, choice: Choice })).check(
	z.maxLength(MOTIONS_MAX),
	z.refine((votes) => isDistinct(votes.map(({ motion }) => motion))),
);
export type Votes = z.infer<typeof Votes>;

/** 委任: to whoever presides, or to a member by name; `holder` is the one of the register whom a leader found for it. */
const Proxy = z.discriminatedUnion('to', [
	z.object({ to: z.literal('chair') }),
	z.object({ to: z.literal('named'), name: z.optional(line(40)), holder: z.optional(VoterRef) }),
]);

/** What somebody says to a meeting. `nothing` takes back what was said; the last two are for a resolution. */
export const Said = z.discriminatedUnion('way', [
	z.object({ way: z.literal('attend') }),
	z.object({ way: z.literal('proxy'), proxy: Proxy }),
	z.object({ way: z.literal('written'), votes: Votes }),
	z.object({ way: z.literal('consent') }),
	z.object({ way: z.literal('object') }),
	z.object({ way: z.literal('nothing') }),
]);
export type Said = z.infer<typeof Said>;

/** `id`: of the command that brought it; `seat`: who entered it from paper. `arrived`: when the server took it late. */
const BallotEntry = z.object({
	id: Id,
	from: z.enum(['online', 'paper']),
	seat: z.optional(Id),
	at: Moment,
	arrived: z.optional(Moment),
	said: Said,
});
export type BallotEntry = z.infer<typeof BallotEntry>;

const mark = z.object({ at: Moment, by: Id });

/** What is known of one who may vote. One entry stands; what stood before is kept and counts nowhere. */
const VoterRecord = z.object({
	voter: Id,
	entry: z.optional(BallotEntry),
	before: z.array(BallotEntry),
	/** Came to the meeting: what was sent before counts no more. */
	present: z.optional(mark),
	/** The secret motions on which this voter voted. What was voted is in no row that names anybody. */
	cast: z.optional(z.array(Id)),
});
export type VoterRecord = z.infer<typeof VoterRecord>;

/** All that one household said to one meeting. */
export const Ballot = z.object({
	circular: Id,
	household: Id,
	voters: z.array(VoterRecord).check(z.maxLength(PEOPLE_MAX)),
	/** It has left since the meeting was convened, and is taken off the count. */
	gone: z.optional(mark),
	/** When an archive brought it: nobody here saw it happen. */
	restored: z.optional(Moment),
});
export type Ballot = z.infer<typeof Ballot>;

/** Those of one group who may vote, as they were when the meeting was convened. */
export const Register = z.object({
	/** The circular, a dot, and the group. */
	id: z.string(),
	circular: Id,
	group: Id,
	/** A household without people is one voter itself. A name goes when its household is forgotten. */
	households: z.array(
		z.object({ id: Id, people: z.optional(z.array(z.object({ id: Id, name: z.optional(line(40)) }))) }),
	),
	restored: z.optional(Moment),
});
export type Register = z.infer<typeof Register>;

/** 投票箱: some of the secret votes, in sums alone. */
export const Urn = z.object({
	/** The circular, a dot, and which of its urns. */
	id: z.string(),
	circular: Id,
	counts: z.array(z.object({ motion: Id, yes: count, no: count, abstain: count })),
});
export type Urn = z.infer<typeof Urn>;

/** What was counted in the hall, by hands or by slips: those present with the proxies that they hold. */
export const HallVotes = z.array(z.object({ motion: Id, yes: count, no: count })).check(z.maxLength(MOTIONS_MAX));
export type HallVotes = z.infer<typeof HallVotes>;

export const MeetingRules = z.object({
	/** 総会, or 書面決議: a resolution without a meeting, which needs the consent of all. */
	form: z.enum(['meeting', 'resolution']),
	/** Who has a vote: each household, or each person. */
	counting: z.enum(['household', 'person']),
	quorum: Quorum,
	/** How many proxies one member may hold; whoever presides may hold any number. */
	proxyLimit: z.optional(z.int().check(z.minimum(1), z.maximum(99))),
});
export type MeetingRules = z.infer<typeof MeetingRules>;

/** 総会. It belongs to the circular that convened it, and has its id. */
export const Meeting = z.extend(MeetingRules, {
	id: Id,
	motions: Motions,
	/** Until when it can be voted on by phone. */
	deadline: Moment,
	convened: z.object({ at: Moment, by }),
	/** The ids of motions that were taken off or changed: never used again. */
	dropped: z.optional(z.array(Id)),
	/** When its motions or its deadline were changed. */
	corrected: z.optional(z.array(Moment)),
	/** Of a resolution: somebody objected, and with that it fell. */
	fell: z.optional(Moment),
	/** From here on nothing of it changes. The server adds figures and digest to what was counted in the hall. */
	closed: z.optional(
		z.object({
			at: Moment,
			by,
			hall: HallVotes,
			tally: z.optional(MeetingTally),
			/** Of all that was counted: see `domain/meeting/evidence`. */
			digest: z.optional(Sha256),
			/** How many households' ballots there were. */
			ballots: z.optional(count),
		}),
	),
	/** Who counted it anew, from the ballots, and whether that came to the same. */
	recounts: z.optional(z.array(z.object({ at: Moment, by, same: z.boolean() }))),
	minutes: z.optional(lines(20_000)),
	restored: z.optional(Moment),
});
export type Meeting = z.infer<typeof Meeting>;
