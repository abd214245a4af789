import { DESK } from '../../permission';
import { refuse, type CommandDefinition } from '../definition';
import { meetingAndCircular, theMeeting } from './shared';

/**
 * A circular that was published convenes a meeting. The server makes the register of the doors of its ledger
 * (`functions/commands/effects/meeting`), of which no phone need have all.
 */
export const conveneMeeting = {
	roles: DESK,
	needs: meetingAndCircular,
	touched: theMeeting,
	audit: ({ circular }) => ({ circular }),
	decide: ({ circular: id, ...rules }, { member, find, stamp }) => {
		const circular = find('circular', id);
		if (!circular || circular.form !== 'circular') return refuse('CIRCULAR_UNKNOWN');
		if (circular.state === 'withdrawn') return refuse('CIRCULAR_WITHDRAWN');
		if (find('meeting', id)) return refuse('MEETING_EXISTS');
		if (rules.deadline <= stamp.now) return refuse('BALLOT_UNFIT', 'deadline');
		// The consent of everybody is to be seen: https://laws.e-gov.go.jp/law/322AC0000000067, 260条の19の2.
		const hasSecret = rules.motions.some(({ secret }) => secret);
		if (rules.form === 'resolution' && hasSecret) return refuse('BALLOT_UNFIT', 'secret');
		const convened = { at: stamp.now, by: { seat: member.member, title: member.name } };
		return { rows: [{ kind: 'meeting', row: { ...rules, id, convened } }] };
	},
} satisfies CommandDefinition<'meeting.convene'>;
