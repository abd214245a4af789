/** Every word on screen, by subject: components import from here and know no language. */
export { joinRequestsDesk } from './ja/join-requests-desk';
export { joinRequest } from './ja/join-request';
export { answers } from './ja/answers';
export { applicantsDesk } from './ja/applicants-desk';
export { applying } from './ja/applying';
export { attachments } from './ja/attachments';
export { audit } from './ja/audit';
export { calendar } from './ja/calendar';
export { calendarAddress } from './ja/calendar-address';
export { calls } from './ja/calls';
export { circularParts } from './ja/circular-parts';
export { commandNames } from './ja/commands';
export { common } from './ja/common';
export { compose } from './ja/compose';
export { deliveryTest } from './ja/delivery-test';
export { dates } from './ja/dates';
export { deskTitles } from './ja/desk-titles';
export { desk } from './ja/desk';
export { devices } from './ja/devices';
export { display } from './ja/display';
export { duties } from './ja/duties';
export { dutiesDesk } from './ja/duties-desk';
export { frame } from './ja/frame';
export { further } from './ja/further';
export { gestures } from './ja/gestures';
export { help } from './ja/help';
export { helper } from './ja/helper';
export { helping } from './ja/helping';
export { hints } from './ja/hints';
export { households } from './ja/households';
export { install } from './ja/install';
export { joining } from './ja/joining';
export { keys } from './ja/keys';
export { ledger } from './ja/ledger';
export { ladder } from './ja/ladder';
export { lessons } from './ja/lessons';
export { lessonRequests } from './ja/lesson-requests';
export { lessonsDesk } from './ja/lessons-desk';
export { list } from './ja/list';
export { lock } from './ja/lock';
export { lost } from './ja/lost';
export { mailAnswer } from './ja/answer-by-mail';
export { mails } from './ja/mails';
export { meeting } from './ja/meeting';
export { meetingDesk } from './ja/meeting-desk';
export { meetingPaper } from './ja/meeting-paper';
export { meetingRules } from './ja/meeting-rules';
export { messages } from './ja/messages';
export { ownData } from './ja/own-data';
export { overview } from './ja/overview';
export { paper } from './ja/paper';
export { practice } from './ja/practice';
export { practiceTown } from './ja/practice-town';
export { push } from './ja/push';
export { reading } from './ja/reading';
export { questions } from './ja/questions';
export { readings } from './ja/readings';
export { refusals } from './ja/refusals';
export { replies } from './ja/replies';
export { repliesDesk } from './ja/replies-desk';
export { restore } from './ja/restore';
export {
	rosterFields,
	rosterFiles,
	rosterImport,
	rosterPerhaps,
	rosterProblem,
	rosterProblems,
	rosterSkips,
} from './ja/roster';
export { safety } from './ja/safety';
export { safetyDesk } from './ja/safety-desk';
export { scan } from './ja/scan';
export { seats } from './ja/seats';
export { settings } from './ja/settings';
export { speech } from './ja/speech';
export { tally } from './ja/tally';
export { titles } from './ja/titles';
export { troubles } from './ja/troubles';
export { watch } from './ja/watch';
export { wordList } from './ja/word-list';
export type { About } from './ja/about';
