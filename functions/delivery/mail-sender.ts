import { createTransport } from 'nodemailer';
import * as z from 'zod/mini';
import { MailAddress } from '#contract/mail-address';
import { refusalByReply } from './mail-status';
import { tokenAddress } from './mail-token';

/**
 * What became of one mail. `gone`: nobody reads at this address; `refused` for good, but the address may be right;
 * `later` in ms when it is known how long to wait; `byAddress` when that was said of this address alone.
 */
export type MailOutcome = 'accepted' | 'gone' | 'refused' | { later: number | undefined; byAddress?: true };

export interface Mail {
	to: string;
	/** Whose mail it is, as the list of mails shows it: the association's name. */
	from: string;
	subject: string;
	text: string;
	html: string;
	/** The left half of its Message-ID: a mail that is sent again has the same one. Letters, digits, `.`, `-`, `_`. */
	id: string;
	/** With which its bounces and replies come back: see `readInbound`. */
	token: string;
	/** Takes the one-click POST of RFC 8058, without any login. A mail that was asked for a moment ago has none. */
	unsubscribe?: string;
	/** The Message-ID, in its brackets, of the mail that this one answers; empty where that has none. */
	answers?: string;
}

export interface MailSender {
	/**
	 * Sends one mail. Whatever fails on the way is `later`.
	 * @throws RangeError or TypeError when id, token or an address in it is none, which is the caller's fault
	 */
	send(mail: Mail): Promise<MailOutcome>;
}

export interface MailSettings {
	/**
	 * The SMTP server: `smtp://user@host:587`, or `smtps://` where it speaks TLS from the first byte. Other than to this
	 * machine nothing is sent without TLS.
	 */
	smtp: string;
	/** The user's; not asked for where there is no user. */
	password?: string;
	/** The address that mails are from. Bounces and replies come to others of its domain. */
	from: string;
	/** Signs with this key (PEM) for the domain of `from`, where the SMTP server does not. */
	dkim?: { selector: string; privateKey: string };
	/** In ms; after it a server that says nothing is asked again later. */
	timeout?: number;
}

const TIMEOUT_MS = 20_000;
/** A server that knows no stranger takes him after some minutes (greylisting; RFC 6647, 5). */
const BUSY_MS = 5 * 60_000;
/** The server ends the connection, whatever it was asked (RFC 5321, 3.8). */
const CLOSING = 421;
/** Seconds do for the next mail of a page; no connection outlives its job for long. */
const IDLE_MS = 5_000;
/** Carriers take no more from one connection (SoftBank). */
const MAILS_A_CONNECTION = 100;
const LOOPBACK = ['127.0.0.1', 'localhost'];
const ID = /^[\w.-]+$/;

/** @throws when an address or a URL of the settings is none */
export function createMailSender(settings: MailSettings): MailSender {
	const from = MailAddress.parse(settings.from);
	const domain = from.slice(from.lastIndexOf('@') + 1);
	const transport = createTransport({ ...connection(settings), ...signature(settings, domain) });

	return {
		async send(mail) {
			if (!MailAddress.safeParse(mail.to).success) return 'gone';
			const message = messageOf(mail, from, domain);
			try {
				await transport.sendMail(message);
				return 'accepted';
			} catch (error) {
				return outcomeOf(error);
			}
		},
	};
}

function connection({ smtp, password, timeout = TIMEOUT_MS }: MailSettings) {
	const url = new URL(smtp);
	const { hostname } = url;
	if (url.username && password) url.password = encodeURIComponent(password);
	const here = LOOPBACK.includes(hostname);
	return {
		url: url.href,
		pool: true as const,
		maxMessages: MAILS_A_CONNECTION,
		idleTimeout: IDLE_MS,
		// For a connection that the server closed while it was idle; what fails otherwise is tried later.
		maxRequeues: 1,
		requireTLS: !here,
		ignoreTLS: here,
		connectionTimeout: timeout,
		greetingTimeout: timeout,
		socketTimeout: timeout,
		dnsTimeout: timeout,
		disableFileAccess: true,
		disableUrlAccess: true,
	};
}

const signature = ({ dkim }: MailSettings, domainName: string) =>
	dkim && { dkim: { domainName, keySelector: dkim.selector, privateKey: dkim.privateKey } };

function messageOf(mail: Mail, from: string, domain: string) {
	if (!ID.test(mail.id)) throw new RangeError('an id is letters, digits, dots, hyphens and underscores');
	return {
		envelope: { from: tokenAddress('bounce', mail.token, domain), to: mail.to },
		from: { name: mail.from, address: from },
		to: mail.to,
		replyTo: tokenAddress('reply', mail.token, domain),
		subject: mail.subject,
		text: mail.text,
		html: mail.html,
		messageId: `<${mail.id}@${domain}>`,
		textEncoding: 'base64' as const,
		...(mail.answers && { inReplyTo: mail.answers, references: mail.answers }),
		headers: {
			// Answering machines leave it alone (RFC 3834; the second is for Exchange).
			'Auto-Submitted': mail.answers === undefined ? 'auto-generated' : 'auto-replied',
			'X-Auto-Response-Suppress': 'OOF, AutoReply',
			...(mail.unsubscribe !== undefined && {
				// In one line each: relays that fold them anew break the signature (nodemailer#1654).
				'List-Unsubscribe': { prepared: true, value: `<${new URL(mail.unsubscribe).href}>` },
				'List-Unsubscribe-Post': { prepared: true, value: 'List-Unsubscribe=One-Click' },
			}),
		},
	};
}

/** What nodemailer knows of a failure. Where no server said anything there is no code. */
const SmtpFailure = z.object({
	responseCode: z.optional(z.number()),
	response: z.optional(z.string()),
	command: z.optional(z.string()),
});

function outcomeOf(error: unknown): MailOutcome {
	const { responseCode, response = '', command } = SmtpFailure.safeParse(error).data ?? {};
	if (responseCode === undefined) return { later: undefined };
	if (command === 'RCPT TO' && responseCode !== CLOSING) {
		const refusal = refusalByReply(responseCode, response);
		return refusal === 'later' ? { later: BUSY_MS, byAddress: true } : refusal;
	}
	if (responseCode < 500) return { later: BUSY_MS };
	// What it says against the mail itself. Before that it speaks of us: a wrong password is put right some day.
	return command === 'DATA' ? 'refused' : { later: undefined };
}
