import { subscribe } from 'node:diagnostics_channel';
import type { IncomingMessage } from 'node:http';

/** What Express can't take apart it answers itself, with a page of HTML. The app has nothing at this address. */
const NOWHERE = '/';

function isDecodable(url = ''): boolean {
	try {
		decodeURIComponent(url.split('?', 1)[0] ?? '');
		return true;
	} catch {
		return false;
	}
}

/**
 * Lets the API read its bodies itself. Google's Functions Framework inflates and parses each body, up to 1 GiB, before
 * it calls a function, and offers no setting for that: 28 kB of gzip took more than 1 GB. Its parsers go by
 * `request.headers` and pass over a body without a type; the app reads `rawHeaders`, and so still knows it. The
 * framework loads our code before it listens, so that no request comes before this.
 *
 * For the API's own instances alone: tasks and schedules, which nobody calls but Google, need the parsed body.
 */
export function leaveBodiesUnparsed(): void {
	subscribe('http.server.request.start', (message) => {
		const { request } = message as { request: IncomingMessage };
		delete request.headers['content-type'];
		if (!isDecodable(request.url)) request.url = NOWHERE;
	});
}
