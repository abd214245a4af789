import { DESK } from '../../permission';
import { refuse, type CommandDefinition } from '../definition';
import { meetingAndCircular, theMeeting } from './shared';

/** 議事録 of a meeting that is closed, as the desk writes it: seen by the desk, and printed for those who sign it. */
export const writeMinutes = {
	roles: DESK,
	needs: meetingAndCircular,
	touched: theMeeting,
	audit: ({ circular }) => ({ circular }),
	decide: ({ circular, text }, { find }) => {
		const meeting = find('meeting', circular);
		if (!meeting) return refuse('MEETING_UNKNOWN');
		if (!meeting.closed) return refuse('MEETING_OPEN');
		const { minutes = '', ...rest } = meeting;
		if (minutes === text) return { rows: [] };
		return { rows: [{ kind: 'meeting', row: { ...rest, ...(text && { minutes: text }) } }] };
	},
} satisfies CommandDefinition<'meeting.minutes'>;
