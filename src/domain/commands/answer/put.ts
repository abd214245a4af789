import type { Moment } from '#contract/ids';
import type { Entry } from '#contract/questions';
import type { Member } from '#contract/member';
import { isOpen } from '../../answers/entries';
import { isAddressed } from '../../audience';
import { claimedMoment } from '../../moment';
import { refuse, type CommandDefinition } from '../definition';
import { answerAndOwners, latestAnswerAt, putEntry, refuseValues, theAnswer } from './shared';

/** Who says it: family elsewhere, or the household; on a phone that is a leader's as well, the leader for it. */
const wayOf = ({ role, alsoSeat }: Member): Entry['way'] =>
	alsoSeat ? 'paper' : role === 'family' ? 'family' : 'self';

/**
 * A household answers. What its phone wrote in time is taken however late it arrives, from a household that has moved
 * or left since as well: it stands on the ledger of its day. Who came after that day was not asked.
 */
export const putAnswer = {
	roles: ['resident', 'family'],
	numbered: false,
	acceptedAfterLeaving: true,
	needs: ({ circular }, { household }) => (household ? answerAndOwners({ circular, household }) : []),
	after: ({ circular }, { household }, find) => (household ? latestAnswerAt({ circular, household }, find) : undefined),
	touched: ({ circular }, { household }) => (household ? theAnswer({ circular, household }) : []),
	decide: ({ circular: id, values }, { member, find, stamp }) => {
		const circular = find('circular', id);
		const household = member.household && find('household', member.household);
		if (!circular) return refuse('CIRCULAR_UNKNOWN');
		if (!household || !isAddressed(circular, household)) return refuse('NOT_IN_AUDIENCE');
		if (member.role === 'family' && !household.familyAnswers) return refuse('FAMILY_NOT_LET');
		const refused = refuseValues(circular, values);
		if (refused) return refused;
		const at = claimedMoment(stamp.claimed, circular.publishedAt, stamp.now);
		const { question } = circular.content;
		const isInTime = (moment: Moment) => question !== undefined && isOpen(question, moment);
		if (!isInTime(at) && !isInTime(stamp.now)) return refuse('ANSWERS_CLOSED');
		const source = member.alsoSeat ?? stamp.device ?? member.member;
		const arrived = isInTime(stamp.now) ? {} : { arrived: stamp.now };
		return putEntry(
			{ circular: id, household: household.id },
			{ id: stamp.command, source, way: wayOf(member), at, ...arrived, values },
			find,
		);
	},
} satisfies CommandDefinition<'answer.put'>;
