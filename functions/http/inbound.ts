import type { Hono } from 'hono';
import type { Moment } from '#contract/ids';
import { LIMITS } from '#contract/limits';
import { mailContactOf } from '#domain/mail';
import { sameSecret, sha256 } from '#functions/commands/secrets';
import { noteRefusal } from '#functions/delivery/mail-refusals';
import type { MailDoc } from '#functions/store/docs';
import { readBody } from './body';
import type { Deps, Env } from './deps';
import { HttpRefusal } from './errors';

const BODY_MAX = 1024 * 1024;
/** Entries of the thread that one mail may fill; what is longer is for the telephone. */
const ENTRIES_MAX = 5;

/**
 * `POST /mail/inbound`: the mail server of our domain hands over what came to `bounce+…` and `reply+…`, as it got it
 * (RFC 5322), with `?recipient=` where it knows the envelope. Answers 204 whatever the mail says, so that no server
 * tries the same one for days.
 */
export function inbound(app: Hono<Env>, deps: Deps): void {
	app.post('/mail/inbound', async (c) => {
		const { inbound: settings, store, tokens, log } = deps;
		const [, shown = ''] = /^Bearer (.+)$/.exec(c.req.header('Authorization') ?? '') ?? [];
		if (!settings || !sameSecret(shown, settings.secret)) throw new HttpRefusal('NOT_ALLOWED');
		const raw = await readBody(c, BODY_MAX);
		if (!raw) throw new HttpRefusal('MALFORMED', { detail: 'size', status: 413 });
		// What reads mails is not loaded before one comes: the API starts without it.
		const { readInbound } = await import('#functions/delivery/mail-inbound');
		const recipient = c.req.query('recipient');
		const read = await readInbound(raw, { from: settings.from, ...(recipient !== undefined && { recipient }) });
		if (read.kind === 'unknown') log.failed(`mail.inbound.${read.why}`, undefined);
		const mail = 'token' in read ? await store.mails.sent(read.token) : undefined;
		if (!mail) return c.body(null, 204);
		const as = { association: mail.association, member: mail.household };
		if (read.kind === 'bounce') await noteRefusal(as, mail.address, read.refusal, { store, tokens, now: c.get('now') });
		// The same mail that is handed over twice is one reply.
		if (read.kind === 'reply') await noteReplies(mail, read.text, sha256(raw), { deps, now: c.get('now') });
		return c.body(null, 204);
	});
}

/** Puts the answer to a message into its thread. To anything else nobody can reply, and its mail says so. */
async function noteReplies(
	{ association, household, address, circular }: MailDoc,
	text: string,
	digest: string,
	{ deps: { store, log }, now }: { deps: Deps; now: Moment },
): Promise<void> {
	const doc = (await store.delivery.members(association, [household])).get(household);
	const contact = doc?.mails && mailContactOf({ mails: doc.mails }, address);
	if (circular === undefined || !contact) return;
	const as = { association, member: household };
	const letters = [...text.trim()];
	for (let i = 0; i < ENTRIES_MAX && i * LIMITS.reply < letters.length; i++) {
		const part = letters.slice(i * LIMITS.reply, (i + 1) * LIMITS.reply).join('');
		const reply = { id: `${digest.slice(0, 32)}-${i}`, text: part, relation: contact.relation };
		const refused = await store.delivery.noteReply(as, circular, reply, now);
		if (refused) return log.failed(`mail.inbound.reply.${refused}`, undefined);
	}
}
