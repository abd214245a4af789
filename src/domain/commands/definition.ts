import type { ArgsOf, CommandName } from '#contract/commands';
import type { Id, Moment } from '#contract/ids';
import type { Member, Role } from '#contract/member';
import type { RefusalCode } from '#contract/refusals';
import type { Audit } from '#contract/audit';
import type { Row } from '#contract/rows';
import type { Find, Ref } from '../row-set';

/** When a decision is taken: the server's clock and next sequence number; on a phone, its own clock and PENDING_SEQ. */
interface Stamp {
	/** The id of the command. */
	command: string;
	now: Moment;
	/** What the asking phone's clock said. */
	claimed: Moment;
	seq: number;
	/** The phone that asked, where there is one. */
	device?: Id;
}

/** What a decision is taken on, besides the arguments: who asks, the rows named by `needs`, and when. */
export interface CommandContext {
	member: Member;
	find: Find;
	stamp: Stamp;
}

/** What a decision changes, whole rows; or the code for why it is refused. No rows: there is nothing to change. */
export type Verdict = { rows: Row[] } | { refused: RefusalCode; detail?: string };

/** The verdict that changes nothing. `detail`: which argument, or the id of which of several, it is about. */
export const refuse = (refused: RefusalCode, detail?: string): Verdict => ({ refused, ...(detail && { detail }) });

/** Whom or what a line of the audit is about: ids and counts, never names or texts. */
export type AuditSubject = Omit<Audit, 'id' | 'at' | 'by' | 'what'>;

/**
 * What the server does once a transaction is committed. A command names `announce`, which wakes the phones; it asks for
 * `digest`, which wakes in the evening those that want it so, and for `checkArrival`, which looks what came of it.
 * `mail` writes to those who read mails. `ladder` plans what follows where that did not arrive (`mailUnread`, `remind`,
 * `askToCall`) or is not answered (`remindToAnswer`, `mailUnanswered`), and `remindNow` the same by hand. `confirmMail`
 * asks at a new address whether mails arrive there. What `later.put` does on the server names `sendLater`, for the hour
 * that was asked for. A reply by mail that is not taken asks for `refuseReply`, which says so to its sender.
 * `tellLessonApplicants` brings what the list of a lesson says to those who applied for it, and `noticeLessonAnswer`
 * wakes the phones of each of them. `tellOfSafety` wakes everybody whom a safety check asks, `tellLeadersOfSafety`
 * those who lead it, and `tellOfHelp` these again where a household needs help `mailSafety` writes to those who read
 * mails, and `clearSafety` deletes what was said to it when its time is over.
 * wakes the phones of each of them. `planDutyReminders` waits for each evening before a duty and asks for
 * `remindOfDuty` and `mailOfDuty` then; `tellOfDuty` tells households of what became of their turns. `watch` looks each
 * morning whether a household that asked for it has fallen silent, and `tellOfWatch` tells those whom it named.
 */
export type JobName =
	| 'announce'
	| 'digest'
	| 'checkArrival'
	| 'mail'
	| 'ladder'
	| 'mailUnread'
	| 'remind'
	| 'askToCall'
	| 'remindNow'
	| 'remindToAnswer'
	| 'mailUnanswered'
	| 'confirmMail'
	| 'sendLater'
	| 'refuseReply'
	| 'mailAnswer'
	| 'tellLessonApplicants'
	| 'noticeLessonAnswer'
	| 'tellOfJoinRequest'
	| 'tellOfSafety'
	| 'tellLeadersOfSafety'
	| 'tellOfHelp'
	| 'mailSafety'
	| 'clearSafety'
	| 'planDutyReminders'
	| 'remindOfDuty'
	| 'mailOfDuty'
	| 'tellOfDuty'
	| 'watch'
	| 'tellOfWatch';

/**
 * Everything that phone and server know of one command; the shape of its arguments stands in the contract. The file of
 * a command is named after it: `household.move` is `household/move.ts`; what several of a family need is in its
 * `shared.ts`.
 */
export interface CommandDefinition<N extends CommandName> {
	/** The roles that may ask for it at all. Which rows they may touch with it (a leader's own 班) is up to `decide`. */
	readonly roles: readonly Role[];
	/**
	 * The rows that the decision depends on, so that a server can read them in its transaction and a phone from Dexie.
	 */
	needs(args: ArgsOf<N>, member: Member): Ref[];
	/** The decision. Pure, and the same on phone and server. */
	decide(args: ArgsOf<N>, context: CommandContext): Verdict;
	/**
	 * The moment of what stands and is changed by it. Whoever asks has seen that, so that a phone's own claim is later,
	 * however far behind its clock is. Left out: nothing that it changes is told apart by its moment.
	 */
	after?(args: ArgsOf<N>, member: Member, find: Find): Moment | undefined;
	/** The rows that it is about, which a screen marks as "not sent yet" while it waits in the outbox. */
	touched(args: ArgsOf<N>, member: Member): Ref[];
	/**
	 * The subject of the line that it leaves in the audit. Left out, or undefined: it leaves none, because it changes
	 * nothing that somebody else has, or its rows say who did it.
	 */
	audit?(args: ArgsOf<N>, member: Member): AuditSubject | undefined;
	/**
	 * `false`: its rows take no number of the association at first, so that a whole association that answers at once
	 * shares no document; the next leader's pull numbers them. Its decision must not look at `stamp.seq`.
	 */
	readonly numbered?: false;
	/** `true`: still taken from a household that has left, whose phone may have been without signal until now. */
	readonly acceptedAfterLeaving?: true;
	/** `true`: may make a full row larger still, because it ends it: see `domain/room`. */
	readonly fillsUp?: true;
	/**
	 * Whether it is so grave that the seat's card must have been shown on the phone shortly before: see
	 * `domain/seat-proof`. Left out: it is not.
	 */
	grave?(args: ArgsOf<N>): boolean;
	/** Run on the server after the commit, never inside the transaction. */
	readonly jobs?: readonly JobName[];
}
