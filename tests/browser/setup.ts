import { cpSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Ports } from '#seeds/firebase/config';
import { HOST } from '#seeds/firebase/ports';
import { ROOT } from '#seeds/firebase/child-process';
import { startEmulators, type Emulators } from '#seeds/firebase/emulators';
import { foundTown } from '#seeds/local-town';
import { handedFile, WORKERS, type Handed } from './handed';
import { FROM } from '#tests/support/mails';
import { freePort, freePorts } from '#tests/support/ports';

/** Starts a seeded town for each worker, once for all its tests; what they need of it goes to them as a file. */
export default async function setup(): Promise<() => Promise<void>> {
	process.env.KAIRAN_BROWSER_RUN = String(process.pid);
	mkdirSync(join(ROOT, '.local'), { recursive: true });
	const founding: Promise<() => Promise<void>>[] = [];
	let above = 0;
	// One after the other: on a fresh build each would write the functions' `.env.local`, and the second one then fails.
	for (let worker = 0; worker < WORKERS; worker++) {
		const started = await startFor(await freePorts(above));
		above = started.emulators.ports.hosting;
		founding.push(foundFor(worker, started));
	}
	const stops = await Promise.all(founding);
	return async () => void (await Promise.all(stops.map((stop) => stop())));
}

type Started = Pick<Handed, 'smtpPort' | 'pages'> & { emulators: Emulators };

async function startFor(ports: Ports): Promise<Started> {
	const smtpPort = await freePort();
	const mail = { smtp: `smtp://${HOST}:${smtpPort}`, from: FROM };
	const pages = join('.local', `pages-${ports.hosting}`);
	rmSync(join(ROOT, pages), { recursive: true, force: true });
	cpSync(join(ROOT, 'build'), join(ROOT, pages), { recursive: true });
	return { emulators: await startEmulators({ ports, mail, pages }), smtpPort, pages: join(ROOT, pages) };
}

async function foundFor(worker: number, { emulators, ...places }: Started): Promise<() => Promise<void>> {
	const { script, client } = await foundTown(emulators);
	const handed: Handed = {
		target: {
			origin: emulators.origin,
			auth: `${HOST}:${emulators.ports.auth}`,
			operatorSecret: emulators.operatorSecret,
		},
		firestore: emulators.firestore,
		projectId: emulators.projectId,
		...places,
		association: script.association,
		shown: script.shown,
		cards: script.cards,
		tokens: client.tokens(),
	};
	writeFileSync(handedFile(process.pid, worker), JSON.stringify(handed));
	return () => emulators.stop();
}
