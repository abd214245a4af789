import type { Context } from 'hono';
import type { ContentfulStatusCode } from 'hono/utils/http-status';
import { routePath } from 'hono/route';
import type { ErrorBody, RefusalCode } from '#contract/refusals';
import { isPassing } from '#functions/store/failures';
import type { Log } from '#functions/log';

/** The HTTP status of each refusal that can be the answer to a whole request; the others travel inside a push reply. */
const STATUS: Partial<Record<RefusalCode, ContentfulStatusCode>> = {
	NOT_SIGNED_IN: 401,
	NOT_ALLOWED: 403,
	ACCESS_ENDED: 403,
	KEY_UNKNOWN: 404,
	ASSOCIATION_UNKNOWN: 404,
	SEAT_UNKNOWN: 404,
	ATTACHMENT_UNKNOWN: 404,
	MAIL_UNKNOWN: 404,
	KEY_USED_UP: 409,
	KEY_NOT_YET: 409,
	KEY_EXISTS: 409,
	ROW_FULL: 409,
	ASSOCIATION_EXISTS: 409,
	KEY_REVOKED: 410,
	KEY_EXPIRED: 410,
	SEAT_CLOSED: 410,
	ATTACHMENTS_FULL: 409,
	ATTACHMENT_TOO_LARGE: 413,
	ATTACHMENT_TYPE: 415,
	TOO_MANY_TRIES: 429,
	// No 429: it is over tomorrow, and a phone must not try again by itself.
	TOO_MANY_FOUNDED: 409,
	TOO_MANY_FOLLOWED: 409,
	TOO_MANY_JOIN_REQUESTS: 409,
	JOIN_REQUEST_ENDED: 409,
};

/** Seconds after which a phone may ask again when the server could not answer. */
export const RETRY_AFTER_S = '5';

/** A refusal of the whole request. */
export class HttpRefusal extends Error {
	readonly body: ErrorBody;
	readonly status: ContentfulStatusCode;
	readonly retryAfter: number | undefined;

	/**
	 * @param options.status another status than the code's own (413 for a body that is MALFORMED by its size)
	 * @param options.retryAfter seconds
	 */
	constructor(
		code: RefusalCode,
		options: { detail?: string; status?: ContentfulStatusCode; retryAfter?: number } = {},
	) {
		super(code);
		this.body = { code, ...(options.detail && { detail: options.detail }) };
		this.status = options.status ?? STATUS[code] ?? 400;
		this.retryAfter = options.retryAfter;
	}
}

/** Every answer that is not a success. Never cached: Hosting keeps a function's 404 for ten minutes otherwise. */
export function answerError(error: unknown, c: Context, log: Log): Response {
	c.header('Cache-Control', 'no-store');
	if (error instanceof HttpRefusal) {
		// The pattern of the path, which has no ids in it.
		log.noted('request.refused', { code: error.body.code, status: error.status, path: routePath(c) });
		if (error.retryAfter !== undefined) c.header('Retry-After', String(error.retryAfter));
		return c.json(error.body, error.status);
	}
	log.failed(isPassing(error) ? 'request.contention' : 'request', error);
	return later(c);
}

/** The answer "not now": nothing happened, and the phone asks again a little later. */
export function later(c: Context): Response {
	c.header('Retry-After', RETRY_AFTER_S);
	return c.body(null, 503);
}
