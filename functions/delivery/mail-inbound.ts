import { convert } from 'html-to-text';
import PostalMime, { type Email } from 'postal-mime';
import { cleanText } from '#contract/text';
import { withoutQuote } from './mail-quote';
import { refusalByStatus, type MailRefusal } from './mail-status';
import { readTokenAddress } from './mail-token';

/**
 * So much of a mail is read. A report and our own mail that it brings back are far smaller, and words come before the
 * photos that somebody sends along. Reading more would hold up everybody else, when a stranger writes it.
 */
export const INBOUND_MAX_BYTES = 256 * 1024;

/**
 * What came in, by the token of the mail that it speaks of.
 *
 * `bounce`: it was not delivered; `refused` where the address may be right or nothing is said of it, `later` while the
 * server there still tries; `recipients` are the addresses that it names. `automatic`: from a machine, such as out of
 * office: nobody said anything. `unknown`: not read, or it speaks of no mail of ours.
 */
export type Inbound =
	| { kind: 'bounce'; token: string; refusal: MailRefusal; status?: string; recipients?: string[] }
	| { kind: 'reply'; token: string; from: string; text: string }
	| { kind: 'automatic' }
	| { kind: 'unknown'; why: 'unreadable' | 'noToken' };

/**
 * Reads a mail that came to our domain. Never throws.
 *
 * @param raw RFC 5322, as the mail server got it
 * @param to.from the address that our mails are from
 * @param to.recipient to whom its envelope was addressed, where the server tells; else its headers say
 */
export async function readInbound(raw: Uint8Array, to: { from: string; recipient?: string }): Promise<Inbound> {
	try {
		const limits = { maxNestingDepth: 20, maxHeadersSize: 128 * 1024, maxRfc822NestingDepth: 2 };
		return readMail(
			await PostalMime.parse(raw.subarray(0, INBOUND_MAX_BYTES), { ...limits, attachmentEncoding: 'utf8' }),
			to,
		);
	} catch {
		return { kind: 'unknown', why: 'unreadable' };
	}
}

/**
 * The mail of ours that what came in may speak of, by its token, without reading it whole: whether there is such a mail
 * can be asked first. What there is to ask for stands in plain letters in each mail that `readInbound` makes sense of.
 */
export function tokenOf(raw: Uint8Array, { from: ours, recipient = '' }: { from: string; recipient?: string }) {
	const text = new TextDecoder('latin1').decode(raw.subarray(0, INBOUND_MAX_BYTES));
	return tokenIn([recipient, ...(text.match(TOKEN_ADDRESS) ?? [])], domainOf(ours))?.token;
}

const domainOf = (address: string): string => address.slice(address.lastIndexOf('@') + 1);

function readMail(mail: Email, { from: ours, recipient }: { from: string; recipient?: string }): Inbound {
	const domain = domainOf(ours);
	const addressed = tokenIn([recipient ?? '', ...recipientsOf(mail)], domain);
	const report = partOf(mail, 'message/delivery-status');
	if (report !== undefined) {
		const about = addressed ?? tokenIn(addressesIn(returnedHeaders(mail)), domain);
		return about ? bounceOf(report, about.token) : { kind: 'unknown', why: 'noToken' };
	}
	if (isAutomatic(mail)) return { kind: 'automatic' };
	if (!addressed) return { kind: 'unknown', why: 'noToken' };
	const { use, token } = addressed;
	// Carriers' servers that know no report; what they say differs too much to take an address away for it.
	if (use === 'bounce') return { kind: 'bounce', token, refusal: 'refused' };
	if (isFromNobody(mail)) return { kind: 'automatic' };
	return { kind: 'reply', token, from: mail.from?.address ?? '', text: cleanText(withoutQuote(textOf(mail), ours)) };
}

/** Of a mail that is HTML alone, so much is read. */
const HTML_MAX = 200_000;

/** The words of a mail; of one that is HTML alone those that are no picture, no address of a link and no quote. */
function textOf({ text, html }: Email): string {
	const skipped = ['img', 'blockquote'].map((selector) => ({ selector, format: 'skip' }));
	const links = { selector: 'a', options: { ignoreHref: true } };
	return text ?? convert((html ?? '').slice(0, HTML_MAX), { wordwrap: false, selectors: [...skipped, links] });
}

const RECIPIENT_HEADERS = ['delivered-to', 'x-original-to', 'envelope-to', 'to', 'cc'];

const headersOf = (mail: Email, names: string[]): string[] =>
	mail.headers.flatMap(({ key, value }) => (names.includes(key) ? [value] : []));
const recipientsOf = (mail: Email) => headersOf(mail, RECIPIENT_HEADERS).flatMap(addressesIn);
/** Lengths as RFC 5321 has them, so that a long run of letters costs no time; and no more than a header may hold. */
const ADDRESS = /[\w.+-]{1,64}@[\w.-]{1,255}/g;
const TOKEN_ADDRESS = /(?:bounce|reply)\+[a-z0-9]{16,40}@[\w.-]{1,255}/gi;
const HEADER_MAX = 16 * 1024;
const addressesIn = (text: string): string[] => text.slice(0, HEADER_MAX).match(ADDRESS) ?? [];

function tokenIn(addresses: string[], domain: string) {
	for (const address of addresses) {
		const read = readTokenAddress(address, domain);
		if (read) return read;
	}
	return undefined;
}

/** The text of an attached part; postal-mime hands it over decoded. */
function partOf({ attachments }: Email, ...types: string[]): string | undefined {
	const content = attachments.find(({ mimeType }) => types.includes(mimeType))?.content;
	return typeof content === 'string' ? content : undefined;
}

/** The headers of the mail that came back, among them the address for replies to it. */
function returnedHeaders(mail: Email): string {
	const returned = partOf(mail, 'message/rfc822', 'text/rfc822-headers', 'message/global') ?? '';
	return returned.split(/\r?\n\r?\n/)[0] ?? '';
}

/** The fields of RFC 3464, 2.3, of the one recipient that each of our mails has. */
function bounceOf(report: string, token: string): Inbound {
	const field = (name: string) => new RegExp(`^${name}:\\s*(\\S+)`, 'im').exec(report)?.[1]?.toLowerCase();
	const named = [...report.matchAll(/^(?:Final|Original)-Recipient:(.*)$/gim)].flatMap(([, to = '']) =>
		addressesIn(to),
	);
	const recipients = named.length > 0 ? { recipients: named } : {};
	const action = field('Action');
	const status = field('Status') ?? '';
	if (action === 'delayed') return { kind: 'bounce', token, refusal: 'later', status, ...recipients };
	// Delivered, relayed, expanded: no failure.
	if (action !== 'failed') return { kind: 'automatic' };
	// It was tried for days and is given up: the address may be right, but nothing is tried there any more.
	const refusal = refusalByStatus(status);
	return { kind: 'bounce', token, refusal: refusal === 'later' ? 'refused' : refusal, status, ...recipients };
}

/** A mail that nobody may answer: a null return path is a machine's (RFC 3834, 2). */
const isFromNobody = (mail: Email): boolean => headersOf(mail, ['return-path']).some((path) => path.trim() === '<>');

/** RFC 3834, and what machines said before it. */
function isAutomatic(mail: Email): boolean {
	const [submitted = 'no'] = headersOf(mail, ['auto-submitted']);
	const [type = ''] = headersOf(mail, ['content-type']);
	const [precedence = ''] = headersOf(mail, ['precedence']);
	return (
		!/^no\b/i.test(submitted.trim()) ||
		/^multipart\/report/i.test(type.trim()) ||
		/^(bulk|junk|list|auto_reply)$/i.test(precedence.trim()) ||
		headersOf(mail, ['x-autoreply', 'x-autorespond', 'list-id']).length > 0
	);
}
