import * as z from 'zod/mini';
import type { Attachment } from '#contract/content';
import { Id, Moment, Sha256 } from '#contract/ids';
import { ANSWER_USE, SAFETY_USE } from '#contract/mail';
import { MailAddress } from '#contract/mail-address';
import { MAIL_SOURCE } from '#domain/sources';
import { DAY_MS } from '#domain/moment';
import type { TokenSealer } from './sealed-token';

/** What a link in a mail says by itself, so that whoever holds the mail needs no login: to which address it went. */
export const MailLink = z.object({ association: Id, household: Id, address: MailAddress, at: Moment });
export type MailLink = z.infer<typeof MailLink>;

/**
 * Of a first mail: how often whoever reads there had stopped mails by then. One of an earlier asking confirms as well,
 * as it came to the same reader; but not what that has stopped since.
 */
export const ConfirmLink = z.extend(MailLink, { stops: z.int() });
export type ConfirmLink = z.infer<typeof ConfirmLink>;

/** 「読みました」 and 「答える」: of which circular, in which version. For which of the two it is, its seal says. */
export const CircularLink = z.extend(MailLink, { circular: Id, version: z.int() });
export type CircularLink = z.infer<typeof CircularLink>;

/** As which source an address answers: the same each time, and nothing that could be written to. */
export const answerSource = (
	{ association, household, address }: Pick<MailLink, 'association' | 'household' | 'address'>,
	tokens: Pick<TokenSealer, 'name'>,
): Id => `${MAIL_SOURCE}${tokens.name('answer', association, household, address.toLowerCase()).slice(0, 24)}`;

/** A safety check that is answered from an address. */
export const SafetyLink = z.extend(MailLink, { check: Id });
export type SafetyLink = z.infer<typeof SafetyLink>;

/** The link of the mail that asks whether a household is safe. */
export const safetyLink = (link: SafetyLink, tokens: TokenSealer, origin: string): string =>
	`${origin}/mail/${SAFETY_USE}#${tokens.seal('mail.safety', link)}`;

/** A picture of a circular, for whoever holds the mail, as long as its household is written to there. */
export const PictureLink = z.extend(MailLink, { circular: Id, hash: Sha256 });

/** Pictures are passed on with a mail: for so long, and no longer. */
export const PICTURE_DAYS = 14;
/** The buttons of a mail that somebody finds later than this in the mailbox answer that it is too old. */
export const LINK_MS = 60 * DAY_MS;

/** The addresses behind the links of one mail. Tokens of pages stand behind `#`, which no server and no log sees. */
export function linksOf(read: CircularLink, tokens: TokenSealer, origin: string) {
	const { association, household, address, at, circular } = read;
	const mail: MailLink = { association, household, address, at };
	return {
		read: `${origin}/mail/read#${tokens.seal('mail.read', read)}`,
		answer: `${origin}/mail/${ANSWER_USE}#${tokens.seal('mail.answer', read)}`,
		...stopLinks(mail, tokens, origin),
		picture: ({ hash }: Attachment) =>
			`${origin}/api/mail/pictures/${tokens.seal('mail.picture', { ...mail, circular, hash })}`,
		pictureDays: PICTURE_DAYS,
	};
}

/**
 * The way to stop the mails to an address, which each of them shows. `unsubscribe`: the page; `oneClick`: what mail
 * programs call by themselves (RFC 8058).
 */
export function stopLinks(mail: MailLink, tokens: TokenSealer, origin: string) {
	const token = tokens.seal('mail.stop', mail);
	return { unsubscribe: `${origin}/mail/stop#${token}`, oneClick: `${origin}/api/mail/stop/${token}` };
}

/** The link of the first mail to an address. */
export const confirmLink = (mail: ConfirmLink, tokens: TokenSealer, origin: string): string =>
	`${origin}/mail/confirm#${tokens.seal('mail.confirm', mail)}`;
