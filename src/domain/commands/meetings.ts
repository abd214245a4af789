import type { CommandName } from '#contract/commands';
import type { MEETING_COMMANDS } from '#contract/commands/meeting';
import type { CommandDefinition } from './definition';
import { assignProxy } from './meeting/assign';
import { checkInVoter } from './meeting/checkIn';
import { closeMeeting } from './meeting/close';
import { conveneMeeting } from './meeting/convene';
import { correctMeeting } from './meeting/correct';
import { enterBallot } from './meeting/enter';
import { listPeople } from './meeting/listPeople';
import { writeMinutes } from './meeting/minutes';
import { recountMeeting } from './meeting/recount';
import { strikeHousehold } from './meeting/strike';
import { voteInMeeting } from './meeting/vote';

/** The commands of a general meeting. */
export const MEETING_DEFINITIONS = {
	'meeting.convene': conveneMeeting,
	'meeting.correct': correctMeeting,
	'meeting.listPeople': listPeople,
	'meeting.vote': voteInMeeting,
	'meeting.enter': enterBallot,
	'meeting.checkIn': checkInVoter,
	'meeting.assign': assignProxy,
	'meeting.strike': strikeHousehold,
	'meeting.close': closeMeeting,
	'meeting.recount': recountMeeting,
	'meeting.minutes': writeMinutes,
} satisfies { [N in keyof typeof MEETING_COMMANDS & CommandName]: CommandDefinition<N> };
