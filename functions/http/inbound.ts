import type { Hono } from 'hono';
import { sameSecret } from '#functions/commands/secrets';
import { noteRefusal } from '#functions/delivery/mail-refusals';
import { readBody } from './body';
import type { Deps, Env } from './deps';
import { HttpRefusal } from './errors';

const BODY_MAX = 1024 * 1024;

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
		return c.body(null, 204);
	});
}
