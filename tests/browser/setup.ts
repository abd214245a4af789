import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { portsFrom, type Ports } from '#seeds/firebase/config';
import { PlainError } from '#seeds/firebase/plain';
import { HOST, isFree } from '#seeds/firebase/ports';
import { ROOT } from '#seeds/firebase/tied';
import { startTown } from '#seeds/local-town';
import type { Handed } from './handed';

const FIRST_BASE = 23_000;
const STEP = 20;
const LAST_BASE = 24_000;

/** Eight ports in a row that are free, beside `npm start` and beside another run of the tests. */
async function freePorts(): Promise<Ports> {
	for (let base = FIRST_BASE; base <= LAST_BASE; base += STEP) {
		const ports = portsFrom(base);
		const free = await Promise.all(Object.values(ports).map(isFree));
		if (free.every(Boolean)) return ports;
	}
	throw new PlainError(`No eight ports in a row are free between ${FIRST_BASE} and ${LAST_BASE}.`);
}

/** Starts one seeded town for all browser tests; what they need of it goes to them as a file. */
export default async function setup(): Promise<() => Promise<void>> {
	const ports = await freePorts();
	const { emulators, script, client } = await startTown(ports);
	const handed: Handed = {
		target: { origin: emulators.origin, auth: `${HOST}:${ports.auth}`, operatorSecret: emulators.operatorSecret },
		firestore: emulators.firestore,
		association: script.association,
		shown: script.shown,
		cards: script.cards,
		tokens: client.tokens(),
	};
	const file = join(ROOT, '.local', `browser-town-${ports.hosting}.json`);
	mkdirSync(join(ROOT, '.local'), { recursive: true });
	writeFileSync(file, JSON.stringify(handed));
	process.env.KAIRAN_BROWSER_TOWN = file;
	return () => emulators.stop();
}
