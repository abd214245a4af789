import type { Id } from '#contract/ids';
import type { People, Said, Votes } from '#contract/meetings';
import type { Failure } from '#domain/failure';
import type { Voter } from '#domain/meeting/register';
import type { MemberKey } from '#local/db';
import { getOwnBallot } from '#local/meetings';
import { ask } from './ask';
import { db } from './context';

/** A meeting, and what the household of this phone said to it; undefined where the circular convenes none. */
export const readOwnBallot = (memberKey: MemberKey, circular: Id) => getOwnBallot(db, memberKey, circular);

/** What keeps the digest of a secret vote from being guessed: see `meeting.vote`. */
const newSalt = (): Id => crypto.randomUUID().replaceAll('-', '');

/** Says how one of the household takes part. Answers why it was not asked for. */
export const vote = (
	memberKey: MemberKey,
	circular: Id,
	{ group, voter }: Voter,
	said: Said,
	secret: Votes,
): Promise<Failure | undefined> => {
	const args = { circular, group, voter, said, salt: newSalt(), ...(secret.length > 0 && { secret }) };
	return ask(memberKey, { name: 'meeting.vote', args });
};

/** Lists who of the household may vote where each person has a vote. Answers why it was not asked for. */
export const listPeople = (memberKey: MemberKey, people: People): Promise<Failure | undefined> =>
	ask(memberKey, { name: 'meeting.listPeople', args: { people } });
