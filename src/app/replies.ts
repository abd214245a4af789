import type { Id } from '#contract/ids';
import type { Thread } from '#contract/threads';
import type { Failure } from '#domain/failure';
import type { MemberKey } from '#local/db';
import { getRoster } from '#local/roster';
import type { TypedStore } from '#features/replies/typed.svelte.ts';
import {
	getThread,
	getTyped,
	listThreads,
	noteSeenAnswer,
	noteSeenThreads,
	putTyped,
	type TypedAbout,
} from '#local/threads';
import { ask } from './ask';
import { readAssociation } from './association';
import { readCircular } from './circulars';
import { db } from './context';
import { failureOf } from './failure';

/** A household's own thread about a message, and the association's telephone. */
export async function readOwnThread(memberKey: MemberKey, circular: Id) {
	const [view, association] = await Promise.all([getThread(db, memberKey, circular), readAssociation(memberKey)]);
	return view && { view, phone: association?.phone };
}

/** A message with all its threads and the names of the households; undefined when this seat has none of that id. */
export async function readThreads(memberKey: MemberKey, id: Id) {
	const [view, threads, { households }] = await Promise.all([
		readCircular(memberKey, id),
		listThreads(db, memberKey, id),
		getRoster(db, memberKey),
	]);
	return view && { circular: view.circular, threads, names: new Map(households.map((one) => [one.id, one.name])) };
}

/** How many words that this phone's screen has not shown there are about one message. */
export async function countNewReplies(memberKey: MemberKey, id: Id): Promise<number> {
	const threads = await listThreads(db, memberKey, id);
	return threads.reduce((sum, { thread, newFrom }) => sum + thread.entries.length - newFrom, 0);
}

/** Notes that these threads stood on the screen. Answers why that could not be kept. */
export const noteSeen = (memberKey: MemberKey, threads: Thread[]): Promise<Failure | undefined> =>
	failureOf(noteSeenThreads(db, memberKey, threads));

/** Notes that the sender's answer stood on the household's screen. Answers why that could not be kept. */
export const noteAnswer = (memberKey: MemberKey, thread: Thread): Promise<Failure | undefined> =>
	failureOf(noteSeenAnswer(db, memberKey, thread));

/** Where this phone keeps what is typed and not sent. What it has no room for is lost when the page is left. */
export const typedAbout = (memberKey: MemberKey, about: TypedAbout): TypedStore => ({
	read: () => getTyped(db, memberKey, about),
	keep: (text) => void failureOf(putTyped(db, memberKey, about, text)),
});

/** Replies as a household, or answers one as the message's sender. Answers why it was not put into the outbox. */
export const reply = (memberKey: MemberKey, circular: Id, text: string, household?: Id): Promise<Failure | undefined> =>
	ask(memberKey, { name: 'message.reply', args: { circular, text, ...(household !== undefined && { household }) } });

/** Ends the replies to a message, or takes them again. */
export const closeReplies = (memberKey: MemberKey, circular: Id, ends: boolean): Promise<Failure | undefined> =>
	ask(memberKey, { name: ends ? 'message.close' : 'message.reopen', args: { circular } });
