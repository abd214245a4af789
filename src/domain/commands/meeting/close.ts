import type { CommandDefinition } from '../definition';
import { meetingAndCircular, openMeeting, theMeeting } from './shared';

/**
 * The meeting is over, and nothing of it changes any more. Whoever presides brings what was counted in the hall; the
 * server counts the rest in the same transaction (`functions/commands/effects/meeting`), so that a ballot is in the
 * figures or was refused. Of two who close at once the second is told that it is closed.
 */
export const closeMeeting = {
	roles: ['chair'],
	needs: meetingAndCircular,
	touched: theMeeting,
	audit: ({ circular }) => ({ circular }),
	decide: ({ circular, hall }, { member, find, stamp }) => {
		const open = openMeeting(circular, find);
		if ('refused' in open) return open;
		const closed = { at: stamp.now, by: { seat: member.member, title: member.name }, hall };
		return { rows: [{ kind: 'meeting', row: { ...open.meeting, closed } }] };
	},
} satisfies CommandDefinition<'meeting.close'>;
