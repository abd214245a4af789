import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { HOST } from '#seeds/firebase/ports';
import { ROOT } from '#seeds/firebase/child-process';
import { startTown } from '#seeds/local-town';
import type { Handed } from './handed';
import { FROM } from '#tests/support/mails';
import { freePort, freePorts } from '#tests/support/ports';

/** Starts one seeded town for all browser tests; what they need of it goes to them as a file. */
export default async function setup(): Promise<() => Promise<void>> {
	const ports = await freePorts();
	const smtpPort = await freePort();
	const mail = { smtp: `smtp://${HOST}:${smtpPort}`, from: FROM };
	const { emulators, script, client } = await startTown(ports, () => undefined, mail);
	const handed: Handed = {
		target: { origin: emulators.origin, auth: `${HOST}:${ports.auth}`, operatorSecret: emulators.operatorSecret },
		firestore: emulators.firestore,
		projectId: emulators.projectId,
		smtpPort,
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
