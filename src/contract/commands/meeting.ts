import * as z from 'zod/mini';
import { Id, Moment, Sha256 } from '../ids';
import { HallVotes, MeetingRules, Motions, People, Said, Votes } from '../meetings';
import { MeetingTally } from '../meeting-tally';
import { lines } from '../text';

/** One who may vote, and the group under which the register has them. */
const voter = { circular: Id, group: Id, household: Id, voter: Id };

export const MEETING_COMMANDS = {
	/** Makes a circular that was published the convocation of a meeting. */
	'meeting.convene': z.extend(MeetingRules, { circular: Id, motions: Motions, deadline: Moment }),
	/** Other motions, or another deadline. A motion that was changed comes with another id. */
	'meeting.correct': z.object({ circular: Id, motions: Motions, deadline: Moment }),
	/** The people of the own household who may vote where each person has a vote. */
	'meeting.listPeople': z.object({ people: People }),
	/**
	 * What one of the own household says. `secret` goes into the urn; `salt` keeps the digest of the command from
	 * telling what that was, because who knows three choices could try each of them.
	 */
	'meeting.vote': z.object({ circular: Id, group: Id, voter: Id, said: Said, secret: z.optional(Votes), salt: Id }),
	/** What came on paper, as a leader enters it. */
	'meeting.enter': z.object({ ...voter, said: Said }),
	'meeting.checkIn': z.object({ ...voter, present: z.boolean() }),
	/** Who of the register is meant by the name on a proxy; nobody, where that was wrong. */
	'meeting.assign': z.object({
		...voter,
		holder: z.optional(z.object({ group: Id, household: Id, voter: Id })),
	}),
	/** A household that has left since is taken off the count, or put back. */
	'meeting.strike': z.object({ circular: Id, group: Id, household: Id, gone: z.boolean() }),
	'meeting.close': z.object({ circular: Id, hall: HallVotes }),
	/** What a second seat's own count came to. */
	'meeting.recount': z.object({ circular: Id, tally: MeetingTally, digest: Sha256 }),
	'meeting.minutes': z.object({ circular: Id, text: lines(20_000) }),
} as const;
