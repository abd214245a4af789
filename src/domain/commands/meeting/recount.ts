import { canonical } from '../../changes';
import { DESK } from '../../permission';
import { refuse, type CommandDefinition } from '../definition';
import { meetingAndCircular, theMeeting } from './shared';

/** More than any challenge needs. */
const RECOUNTS_MAX = 10;

/**
 * Another seat than the one that closed a meeting has counted its ballots on its own phone. Whether that came to the
 * same figures and the same digest is kept either way: a count that differs is not to be hidden.
 */
export const recountMeeting = {
	roles: DESK,
	needs: meetingAndCircular,
	touched: theMeeting,
	audit: ({ circular }) => ({ circular }),
	decide: ({ circular, tally, digest }, { member, find, stamp }) => {
		const meeting = find('meeting', circular);
		if (!meeting) return refuse('MEETING_UNKNOWN');
		const { closed, recounts = [] } = meeting;
		if (!closed?.tally) return refuse('MEETING_OPEN');
		if (closed.by.seat === member.member) return refuse('SAME_SEAT');
		if (recounts.length >= RECOUNTS_MAX) return refuse('TOO_MANY_CORRECTIONS');
		const same = canonical(closed.tally) === canonical(tally) && closed.digest === digest;
		const recount = { at: stamp.now, by: { seat: member.member, title: member.name }, same };
		return { rows: [{ kind: 'meeting', row: { ...meeting, recounts: [...recounts, recount] } }] };
	},
} satisfies CommandDefinition<'meeting.recount'>;
