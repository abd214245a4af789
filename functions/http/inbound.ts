import type { Hono } from 'hono';
import type { Moment } from '#contract/ids';
import { LIMITS } from '#contract/limits';
import type { ReplyRefusal } from '#contract/mail';
import { cleanText } from '#contract/text';
import { mailContactOf, sameAddress } from '#domain/mail';
import { isVersionOf, sha256 } from '#functions/commands/secrets';
import type { Inbound } from '#functions/delivery/mail-inbound';
import { noteRefusal } from '#functions/delivery/mail-refusals';
import type { MailRefusal } from '#functions/delivery/mail-status';
import { replyRefusal } from '#functions/delivery/refused-reply';
import type { MailDoc } from '#functions/store/docs';
import type { RefusedReplyDoc } from '#functions/store/job-docs';
import { readStart } from './body';
import type { Deps, Env } from './deps';
import { dispatch } from './dispatch';
import { HttpRefusal } from './errors';

/** Where the headers of a mail stand, as far as they are looked at. */
const HEAD_MAX = 64 * 1024;
/** Entries of the thread that one mail may fill; what is longer is for the telephone. */
const ENTRIES_MAX = 5;

/**
 * `POST /mail/inbound`: the mail server of our domain hands over what came to `bounce+…` and `reply+…`, as it got it
 * (RFC 5322), as `message/rfc822`, with `?recipient=` where it knows the envelope. Answers 204 whatever the mail says,
 * so that no server tries the same one for days. Guesses are not counted: see `inboundSettings`.
 */
export function inbound(app: Hono<Env>, deps: Deps): void {
	app.post('/mail/inbound', async (c) => {
		const { inbound: settings, store, tokens, log } = deps;
		const [, shown = ''] = /^Bearer (.+)$/.exec(c.req.header('Authorization') ?? '') ?? [];
		if (!settings || !isVersionOf(shown, settings.secret)) {
			log.failed('mail.inbound.secret', undefined);
			throw new HttpRefusal('NOT_ALLOWED');
		}
		// What reads mails is not loaded before one comes: the API starts without it.
		const { INBOUND_MAX_BYTES, readInbound, tokenOf } = await import('#functions/delivery/mail-inbound');
		const raw = await readStart(c, INBOUND_MAX_BYTES);
		const recipient = c.req.query('recipient');
		const to = { from: settings.from, ...(recipient !== undefined && { recipient }) };
		const token = tokenOf(raw, to);
		const now = c.get('now');
		const mail = token === undefined ? undefined : await store.mails.find(token, now);
		if (!mail) return c.body(null, 204);
		const read = await readInbound(raw, to);
		if (read.kind === 'unknown') log.failed(`mail.inbound.${read.why}`, undefined);
		if (!('token' in read) || read.token !== token) return c.body(null, 204);
		const as = { association: mail.association, member: mail.household };
		if (read.kind === 'bounce')
			await noteRefusal(as, mail.address, refusalOf(read, mail), {
				store,
				tokens,
				circular: mail.circular,
				sent: mail.at,
				now,
			});
		// Words of another address are not this household's. The same mail that is handed over twice is one reply.
		if (read.kind === 'reply' && sameAddress(read.from, mail.address)) {
			const messageId = messageIdOf(raw);
			const id = sha256(messageId ?? raw).slice(0, 32);
			const why = await noteReplies(mail, read.text, id, { deps, now });
			if (why) await refuse({ to: read.token, id, why, ...(messageId && { messageId }) }, mail, { deps, now });
		}
		return c.body(null, 204);
	});
}

/** What a bounce says of the address that we wrote to: one that it forwards to may be gone while it is not. */
const refusalOf = ({ refusal, recipients }: Extract<Inbound, { kind: 'bounce' }>, { address }: MailDoc): MailRefusal =>
	refusal === 'gone' && recipients && !recipients.some((one) => sameAddress(one, address)) ? 'refused' : refusal;

interface Taking {
	deps: Deps;
	now: Moment;
}

/**
 * Puts the answer to a message into its thread. To anything else nobody can reply, and its mail says so.
 *
 * @returns why it was not taken, or not all of it
 */
async function noteReplies(
	{ association, household, address, circular }: MailDoc,
	text: string,
	id: string,
	{ deps: { store }, now }: Taking,
): Promise<ReplyRefusal | undefined> {
	const doc = (await store.delivery.members(association, [household])).get(household);
	const contact = doc && mailContactOf(doc, address);
	if (!contact) return 'left';
	if (circular === undefined) return 'closed';
	const as = { association, member: household };
	const parts = partsOf(text);
	for (const [i, part] of parts.slice(0, ENTRIES_MAX).entries()) {
		const reply = { id: `${id}-${i}`, text: part, relation: contact.relation };
		const refused = await store.delivery.noteReply(as, circular, reply, now);
		if (refused) return replyRefusal(refused);
	}
	return parts.length > ENTRIES_MAX ? 'tooLong' : undefined;
}

/** Has the sender of a reply told that it was not taken. */
async function refuse(refusedReply: RefusedReplyDoc, { association }: MailDoc, { deps, now }: Taking): Promise<void> {
	deps.log.failed(`mail.inbound.reply.${refusedReply.why}`, undefined);
	const job = `${association}.${refusedReply.id}.refuseReply`;
	const times = { at: now, due: now, retries: [] };
	await deps.store.delivery.addJob(job, { name: 'refuseReply', association, rows: [], ...times, refusedReply });
	await dispatch([job], deps, 'mail.inbound.jobs');
}

/** The same for a mail that its server sends again, though that writes another line of its way into it. */
function messageIdOf(raw: Uint8Array): string | undefined {
	const head = new TextDecoder('latin1').decode(raw.subarray(0, HEAD_MAX));
	return /^message-id:\s*(<[^<>\s]{1,200}>)/im.exec(head)?.[1];
}

/** A text in parts that each fit an entry, none of them cut within what is seen as one letter. */
function partsOf(text: string): string[] {
	const parts = [''];
	for (const { segment: letter } of new Intl.Segmenter('ja').segment(text.trim())) {
		const last = parts.length - 1;
		const longer = `${parts[last]}${letter}`;
		if (longer.length <= LIMITS.reply) parts[last] = longer;
		else parts.push(letter);
	}
	return parts.map((part) => cleanText(part)).filter((part) => part.trim() !== '');
}
