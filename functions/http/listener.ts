import { getRequestListener, RequestError } from '@hono/node-server';
import type { Hono } from 'hono';
import type { ErrorBody } from '#contract/refusals';
import type { Log } from '#functions/log';
import type { Env } from './deps';
import { RETRY_AFTER_S } from './errors';

const headers = { 'Cache-Control': 'no-store', 'Retry-After': RETRY_AFTER_S };

/** The app for Node's HTTP server. What the adapter can't make a request of is refused as the app refuses. */
export function createListener(app: Hono<Env>, log: Log): ReturnType<typeof getRequestListener> {
	return getRequestListener(app.fetch, {
		overrideGlobalObjects: false,
		errorHandler: (error) => {
			if (error instanceof RequestError)
				return Response.json({ code: 'MALFORMED', detail: 'request' } satisfies ErrorBody, {
					status: 400,
					headers: { 'Cache-Control': 'no-store' },
				});
			log.failed('listener', error);
			return new Response(null, { status: 503, headers });
		},
	});
}
