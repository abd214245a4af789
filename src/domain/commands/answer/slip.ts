import { claimedMoment } from '../../moment';
import { LEADERS } from '../../permission';
import { refuse, type CommandDefinition } from '../definition';
import { entryToTick } from '../receipt/shared';
import { answerAndOwners, latestAnswerAt, putEntry, refuseValues, theAnswer } from './shared';

/**
 * A paper slip, entered at the door or from the pile: by whoever may tick that door, after the deadline as well,
 * because that is when slips are collected. It is dated when it is entered. A line of the audit says so each time: it
 * is a word in another's name.
 */
export const enterSlip = {
	roles: LEADERS,
	numbered: false,
	needs: answerAndOwners,
	after: (ids, _, find) => latestAnswerAt(ids, find),
	touched: theAnswer,
	audit: ({ circular, household, values }) => ({
		circular,
		household,
		...(values.length === 0 && { cancelled: true }),
	}),
	decide: ({ values, ...ids }, context) => {
		const entry = entryToTick(ids, context);
		if ('refused' in entry) return entry;
		const { member, find, stamp } = context;
		if (find('household', ids.household)?.forgotten) return refuse('HOUSEHOLD_UNKNOWN');
		const refused = refuseValues(entry.circular, values);
		if (refused) return refused;
		const at = claimedMoment(stamp.claimed, entry.circular.publishedAt, stamp.now);
		return putEntry(ids, { id: stamp.command, source: member.member, way: 'paper', at, values }, find);
	},
} satisfies CommandDefinition<'answer.slip'>;
