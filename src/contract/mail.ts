import * as z from 'zod/mini';
import { MailAddress } from './mail-address';
import { line } from './text';

/** What a link in a mail is for: that the address works, that the circular was read, that no more mails are wanted. */
export const MailUse = z.enum(['confirm', 'read', 'stop']);
export type MailUse = z.infer<typeof MailUse>;

/** Why a reply by mail was not taken, or not all of it, as its sender is told. */
export const ReplyRefusal = z.enum(['closed', 'full', 'left', 'writerLeft', 'tooLong', 'unreadable']);
export type ReplyRefusal = z.infer<typeof ReplyRefusal>;

/** `POST /api/mail/look` and `POST /api/mail/press`. No sign-in: the token of the link says it all. */
export const MailRequest = z.object({
	use: MailUse,
	token: z.string().check(z.minLength(1), z.maxLength(2000)),
});
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
