import { cpSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Ports } from '#seeds/firebase/config';
import { HOST } from '#seeds/firebase/ports';
import { ROOT } from '#seeds/firebase/child-process';
import { startTown } from '#seeds/local-town';
import { handedFile, WORKERS, type Handed } from './handed';
import { FROM } from '#tests/support/mails';
import { freePort, freePorts } from '#tests/support/ports';

/** Starts a seeded town for each worker, once for all its tests; what they need of it goes to them as a file. */
export default async function setup(): Promise<() => Promise<void>> {
	process.env.KAIRAN_BROWSER_RUN = String(process.pid);
	mkdirSync(join(ROOT, '.local'), { recursive: true });
	const starting: Promise<() => Promise<void>>[] = [];
	let above = 0;
	for (let worker = 0; worker < WORKERS; worker++) {
		const ports = await freePorts(above);
		above = ports.hosting;
		starting.push(startFor(worker, ports));
	}
	const stops = await Promise.all(starting);
	return async () => void (await Promise.all(stops.map((stop) => stop())));
}

async function startFor(worker: number, ports: Ports): Promise<() => Promise<void>> {
	const smtpPort = await freePort();
	const mail = { smtp: `smtp://${HOST}:${smtpPort}`, from: FROM };
	const pages = join('.local', `pages-${ports.hosting}`);
	rmSync(join(ROOT, pages), { recursive: true, force: true });
	cpSync(join(ROOT, 'build'), join(ROOT, pages), { recursive: true });
	const { emulators, script, client } = await startTown(ports, () => undefined, { mail, pages });
	const handed: Handed = {
		target: { origin: emulators.origin, auth: `${HOST}:${ports.auth}`, operatorSecret: emulators.operatorSecret },
		firestore: emulators.firestore,
		projectId: emulators.projectId,
		smtpPort,
		pages: join(ROOT, pages),
		association: script.association,
		shown: script.shown,
		cards: script.cards,
		tokens: client.tokens(),
	};
	writeFileSync(handedFile(process.pid, worker), JSON.stringify(handed));
	return () => emulators.stop();
}
