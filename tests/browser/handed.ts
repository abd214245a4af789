import { readFileSync } from 'node:fs';
import type { Target } from '#seeds/replay/client';
import type { Card } from '#seeds/town/cards';

/** What the global setup hands to the tests' own processes. */
export interface Handed {
	target: Target;
	/** `host:port` of the Firestore emulator, and whose data it holds. */
	firestore: string;
	projectId: string;
	/** The port on which the functions expect an SMTP server; a test that wants their mails starts one there. */
	smtpPort: number;
	association: string;
	shown: Card[];
	cards: Card[];
	/** Tokens of the seeded devices, by name: `seat-chair`, `h3-02/self`. Good for an hour. */
	tokens: Record<string, string>;
}

/** Reads it. @throws Error outside of a run that the setup began */
export function handed(): Handed {
	const file = process.env.KAIRAN_BROWSER_TOWN;
	if (!file) throw new Error('the browser tests run by: npm run test:browser');
	return JSON.parse(readFileSync(file, 'utf8')) as Handed;
}
