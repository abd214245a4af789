import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from '#seeds/firebase/child-process';
import type { Target } from '#seeds/replay/client';
import type { Card } from '#seeds/town/cards';

/**
 * How many files of tests run side by side. One Chromium leaves a third of two cores idle; each worker has a town of
 * its own, so that nothing that a test does to its mails, its halls or its pages is met by another.
 */
export const WORKERS = 2;

/** What the global setup hands to the tests' own processes, for each worker. */
export interface Handed {
	target: Target;
	/** `host:port` of the Firestore emulator, and whose data it holds. */
	firestore: string;
	projectId: string;
	/** The port on which the functions expect an SMTP server; a test that wants their mails starts one there. */
	smtpPort: number;
	/** The folder whose pages Hosting serves: a copy of the build, which a test may change. */
	pages: string;
	association: string;
	shown: Card[];
	cards: Card[];
	/** Tokens of the seeded devices, by name: `seat-chair`, `h3-02/self`. Good for an hour. */
	tokens: Record<string, string>;
}

/** The file in which it lies for a worker, from the run that the setup's process began. */
export const handedFile = (run: number, worker: number): string =>
	join(ROOT, '.local', `browser-town-${run}-${worker}.json`);

/** Reads it. @throws Error outside of a run that the setup began */
export function handed(): Handed {
	const { KAIRAN_BROWSER_RUN: run, TEST_PARALLEL_INDEX: worker } = process.env;
	if (!run || !worker) throw new Error('the browser tests run by: npm run test:browser');
	return JSON.parse(readFileSync(handedFile(Number(run), Number(worker)), 'utf8')) as Handed;
}
