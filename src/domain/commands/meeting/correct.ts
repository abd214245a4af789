import type { Motion } from '#contract/meetings';
import { canonical } from '../../changes';
import { DESK } from '../../permission';
import { refuse, type CommandDefinition } from '../definition';
import { meetingAndCircular, openMeeting, theMeeting } from './shared';

/** Each dropped motion's id is kept, and a meeting whose motions change more often is convened anew. */
const CORRECTIONS_MAX = 20;

/**
 * Other motions, or a later deadline. A motion keeps its id only as long as not a letter of it changes, so that a vote
 * counts for what its voter read and for nothing else; whoever voted on what was changed is asked anew. A deadline is
 * never brought forward: nobody who was in time is late. Of a resolution the motions stay: consent was to all of it.
 */
export const correctMeeting = {
	roles: DESK,
	needs: meetingAndCircular,
	touched: theMeeting,
	audit: ({ circular }) => ({ circular }),
	decide: ({ circular, motions, deadline }, { find, stamp }) => {
		const open = openMeeting(circular, find);
		if ('refused' in open) return open;
		const { meeting } = open;
		const { corrected = [], dropped = [] } = meeting;
		if (meeting.fell) return refuse('RESOLUTION_FELL');
		if (deadline < meeting.deadline) return refuse('BALLOT_UNFIT', 'deadline');
		const before = new Map(meeting.motions.map((motion) => [motion.id, motion]));
		const isSame = (motion: Motion) => canonical(before.get(motion.id) ?? motion) === canonical(motion);
		const changed = motions.find((motion) => !isSame(motion) || dropped.includes(motion.id));
		if (changed) return refuse('MOTION_CHANGED', changed.id);
		const isOther = canonical(motions) !== canonical(meeting.motions);
		if (isOther && meeting.form === 'resolution') return refuse('MOTION_CHANGED');
		if (!isOther && deadline === meeting.deadline) return { rows: [] };
		if (corrected.length >= CORRECTIONS_MAX) return refuse('TOO_MANY_CORRECTIONS');
		const gone = meeting.motions.filter(({ id }) => !motions.some((motion) => motion.id === id)).map(({ id }) => id);
		const row = { ...meeting, motions, deadline, corrected: [...corrected, stamp.now], dropped: [...dropped, ...gone] };
		return { rows: [{ kind: 'meeting', row }] };
	},
} satisfies CommandDefinition<'meeting.correct'>;
