import { ArrivalReply, type ArrivalRequest } from '#contract/arrival';
import { KairanDb } from '#local/db';
import { takeAhead } from '#sync/ahead';
import { timeoutSignal } from '#sync/timeout-signal';
import { keepPictures, type Fetching } from './pictures';

/** What of the worker's surroundings is needed, so that a test can stand in for it. */
export interface Reporting extends Fetching {
	/** Resolves after so many ms. */
	wait: (ms: number) => Promise<void>;
	random: () => number;
	openDb: () => KairanDb;
}

/** A browser gives a push event some thirty seconds; all of it must end well before. */
const TIMEOUT_MS = 5000;
/** How often it is tried. All phones of an association report at once, and the server may ask to come again. */
const TRIES = 3;
/** Waited before each further try, up to twice as long: 23 s in all at most, and the pictures' 5 s. */
const WAIT_MS = 2000;

/**
 * Tells the server that a notice was shown, and keeps the circular that it answers with, and its pictures, so that the
 * notice opens it when the signal is gone. Where that fails, reading it in the app says the same later.
 */
export async function reportShown(token: string, reporting: Reporting): Promise<void> {
	const items = await report(token, reporting);
	if (!items || items.length === 0) return;
	await keepPictures(token, await take(items, reporting), reporting);
}

async function take(items: ArrivalReply['items'], { openDb }: Reporting): Promise<ArrivalReply['items']> {
	const db = openDb();
	try {
		return await takeAhead(db, items);
	} finally {
		// A page that needs a newer store must not wait for this worker.
		db.close();
	}
}

async function report(token: string, reporting: Reporting): Promise<ArrivalReply['items'] | undefined> {
	for (let tries = 1; tries <= TRIES; tries++) {
		const response = await post(token, reporting).catch(() => undefined);
		if (response?.ok) return ArrivalReply.safeParse(await response.json()).data?.items;
		// The server said no: a token that is too old does not become a better one.
		if (response && response.status < 500) return undefined;
		if (tries < TRIES) await reporting.wait(WAIT_MS * (1 + reporting.random()));
	}
	return undefined;
}

function post(token: string, { fetch }: Reporting): Promise<Response> {
	return fetch('/api/arrivals', {
		method: 'POST',
		headers: { 'Content-Type': 'application/json' },
		body: JSON.stringify({ token } satisfies ArrivalRequest),
		signal: timeoutSignal(TIMEOUT_MS),
	});
}
