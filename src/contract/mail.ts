import * as z from 'zod/mini';
import { CommandId, Moment } from './ids';
import { MailAddress } from './mail-address';
import { Question, Values } from './questions';
import { Said } from './safety';
import { line } from './text';

/** What a link in a mail is for: that the address works, that the circular was read, that no more mails are wanted. */
export const MailUse = z.enum(['confirm', 'read', 'stop']);
export type MailUse = z.infer<typeof MailUse>;

/** Why a reply by mail was not taken, or not all of it, as its sender is told. */
export const ReplyRefusal = z.enum(['closed', 'full', 'left', 'writerLeft', 'tooLong', 'unreadable']);
export type ReplyRefusal = z.infer<typeof ReplyRefusal>;

/** `POST /api/mail/look` and `POST /api/mail/press`. No sign-in: the token of the link says it all. */
const token = z.string().check(z.minLength(1), z.maxLength(2000));
export const MailRequest = z.object({ use: MailUse, token });
export type MailRequest = z.infer<typeof MailRequest>;

/** What a page that a mail leads to says before anything is pressed there. */
export const MailLook = z.object({
	association: z.object({ name: line(60), phone: line(20) }),
	/** Where the mail went; not told of one that others may have got to read. */
	address: z.optional(MailAddress),
	/** Of a circular that was read: its title. */
	title: z.optional(z.string()),
	/** It was pressed before. */
	done: z.boolean(),
});
export type MailLook = z.infer<typeof MailLook>;

/**
 * What a press came to. `wait`: it counts in so many seconds at the earliest, if somebody is still there: programs that
 * look for dangers in mails open every link and press every button, within the first minute.
 */
export const MailPressed = z.discriminatedUnion('status', [
	z.object({ status: z.literal('done') }),
	z.object({ status: z.literal('wait'), seconds: z.int() }),
]);
export type MailPressed = z.infer<typeof MailPressed>;

/** What the page of a mail's link is for on which a question is answered; it is no press of one button. */
export const ANSWER_USE = 'answer';

/** `POST /api/mail/answer/look`. No sign-in: the token says for which household it answers which circular. */
export const MailAnswerLookRequest = z.object({ token });
export type MailAnswerLookRequest = z.infer<typeof MailAnswerLookRequest>;

/** The question behind such a link, and what was answered by it. */
export const MailAnswerLook = z.object({
	association: z.object({ name: line(60), phone: line(20) }),
	/** In whose name it is answered: an answer says that it came from there. */
	address: MailAddress,
	title: z.string(),
	question: Question,
	/** Whether it can be answered or changed still. */
	open: z.boolean(),
	/** What was said from this address last. */
	said: z.optional(Values),
	/** Somebody else of the household answered after that, or a slip was entered: what counts is not `said`. */
	overtaken: z.optional(z.literal(true)),
});
export type MailAnswerLook = z.infer<typeof MailAnswerLook>;

/** `POST /api/mail/answer`, to `MailPressed`. The same `id` is the same answer; without values it is taken back. */
export const MailAnswerRequest = z.object({ token, id: CommandId, values: Values });
export type MailAnswerRequest = z.infer<typeof MailAnswerRequest>;

/** What the page of a mail's link is for on which a safety check is answered. */
export const SAFETY_USE = 'safety';

/** `POST /api/mail/safety/look`, as `MailAnswerLookRequest`. */
export const MailSafetyLookRequest = z.object({ token });
export type MailSafetyLookRequest = z.infer<typeof MailSafetyLookRequest>;

/** What a check asks, and what was said to it from this address last. */
export const MailSafetyLook = z.object({
	association: z.object({ name: line(60), phone: line(20) }),
	address: MailAddress,
	drill: z.boolean(),
	note: z.optional(line(100)),
	by: line(20),
	startedAt: Moment,
	/** Whether it still asks. */
	open: z.boolean(),
	said: z.optional(Said),
});
export type MailSafetyLook = z.infer<typeof MailSafetyLook>;

/** `POST /api/mail/safety`, to `MailPressed`. Without `said` it is taken back. */
export const MailSafetyRequest = z.object({ token, id: CommandId, said: z.optional(Said) });
export type MailSafetyRequest = z.infer<typeof MailSafetyRequest>;
