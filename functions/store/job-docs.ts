import type { Id, Moment } from '#contract/ids';
import type { Ladder } from '#contract/ladder';
import type { ReplyRefusal } from '#contract/mail';
import type { JobName } from '#domain/commands/definition';
import type { Ref } from '#domain/row-set';

/** One phone or mail address that one attempt did not reach. */
export interface RetryDoc {
	/** The households that read there, of one page. */
	members: Id[];
	/** The device, or the address. */
	key: string;
	/** Attempts so far. */
	tries: number;
	due: Moment;
}

/** A reply by mail that was not taken. */
export interface RefusedReplyDoc {
	/** The mail that it replies to, by its token. */
	to: string;
	/** What makes the same mail the same reply: a digest of its Message-ID. */
	id: string;
	/** Its Message-ID, where it has one. */
	messageId?: string;
	why: ReplyRefusal;
}

/**
 * A job that a committed command asks for. Written with the command in one transaction and deleted when it is done, so
 * that none is lost. What follows it keeps its place, under another name. Its id, after `{association}.`:
 *
 * - `{command}.{name}`: what a command asks for itself
 * - `{circular}.{start}.{name}-{due}`: a step of the ladder (`ladder`)
 * - `{circular}.{asked}.{name}-{reminder}`: a reminder by hand (`remindNow`)
 * - `{day}.digest`: an evening; `{day}.digest-2` and so on: what came while that was being told of
 * - `{circular}.sendLater`: what is sent later
 * - `{digest}.refuseReply`: a mailed reply that was not taken
 * - `{lesson}.tellLessonApplicants`: a city's list of those who applied for a lesson
 * - `{application}.noticeLessonAnswer`: the answer to an application for a lesson
 * - `{check}.{household}.tellOfHelp`: a household that needs help
 * - `{household}.watch`: a household that asked to be looked after
 * - `{household}.{at}.tellOfWatch`: what became of that by itself
 * - `{duty}.{evening}.{name}`: an evening before a duty (`planDutyReminders`, `remindOfDuty`, `mailOfDuty`)
 * - `{duty}.{at}.mailOfDuty`: what a command did to a duty
 * - `{entry}.mailAnswer`: what a seat answered to a household that reads mails
 */
export interface JobDoc {
	name: JobName;
	association: Id;
	/** The rows that the command was about. */
	rows: Ref[];
	/** When the command was committed. */
	at: Moment;
	/** When its first attempt was to be, where that is not the same: what is too old to be sent is counted from there. */
	planned?: Moment;
	/** Of a step of the ladder: the association's settings by which it was planned. */
	settings?: Ladder;
	/** When it is to be run, or run again: while it runs, when whoever runs it counts as dead. */
	due: Moment;
	/** The last household that was gone through, and how many pages those so far were; absent at first. */
	after?: Id;
	pages?: number;
	/** Of a job that sends a single mail: how often that was tried; absent at first. */
	tries?: number;
	/** The parts of the circular's deliveries that were written (`Delivery.id`), and of which version of it. */
	parts?: string[];
	version?: number;
	/** Of a reminder: which one it is, from 1 on. */
	reminder?: number;
	refusedReply?: RefusedReplyDoc;
	/** Of an answer of a seat that is mailed: which entry of its thread. */
	answer?: string;
	/** All households were gone through; what is left are retries. */
	through?: true;
	retries: RetryDoc[];
}
