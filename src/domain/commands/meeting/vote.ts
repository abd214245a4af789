import type { BallotEntry } from '#contract/meetings';
import { urnId } from '../../meeting/urns';
import { claimedMoment } from '../../moment';
import { refuse, type CommandDefinition } from '../definition';
import { ballotAndOwners, openBallot, putSaid, theBallot } from './shared';

/**
 * One of a household says on its phone how they take part, and votes. What was written in time is taken however late it
 * arrives, while the meeting is open. Family elsewhere has no vote. On a phone that is a leader's as well it is an
 * entry of hers, as if from paper, and nothing secret.
 */
export const voteInMeeting = {
	roles: ['resident'],
	numbered: false,
	acceptedAfterLeaving: true,
	needs: ({ secret, salt, ...args }, { household }) =>
		household === undefined
			? []
			: [
					...ballotAndOwners({ ...args, household }),
					...(secret?.length ? [{ kind: 'urn' as const, id: urnId(args.circular, salt) }] : []),
				],
	touched: ({ circular }, { household }) => (household ? theBallot({ circular, household }) : []),
	decide: ({ said, secret, salt, ...args }, context) => {
		const { member, stamp } = context;
		if (member.household === undefined) return refuse('NOT_ALLOWED');
		const open = openBallot({ ...args, household: member.household }, context);
		if ('refused' in open) return open;
		const { deadline, convened } = open.meeting;
		const at = claimedMoment(stamp.claimed, convened.at, stamp.now);
		if (at > deadline && stamp.now > deadline) return refuse('VOTES_CLOSED');
		const entry: BallotEntry = {
			...{ id: stamp.command, at, said },
			...(member.alsoSeat ? { from: 'paper', seat: member.alsoSeat } : { from: 'online' }),
			...(stamp.now > deadline && { arrived: stamp.now }),
		};
		return putSaid(open, entry, context, { votes: secret, salt });
	},
} satisfies CommandDefinition<'meeting.vote'>;
