import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { HOST } from './ports';
import { ROOT } from './child-process';

/** The ports of everything local. `eventarc`, `hub` and `logging` are firebase-tools' own needs. */
const SERVICES = ['hosting', 'functions', 'firestore', 'auth', 'tasks', 'eventarc', 'hub', 'logging'] as const;
type Service = (typeof SERVICES)[number];
export type Ports = Record<Service, number>;

interface Header {
	key: string;
	value: string;
}
interface FirebaseJson {
	hosting: { public: string; headers: { source: string; headers: Header[] }[] };
	emulators: Record<string, unknown> & Record<Service, { host: string; port: number }>;
}

const read = () => JSON.parse(readFileSync(join(ROOT, 'firebase.json'), 'utf8')) as FirebaseJson;

/** The ports of firebase.json, or eight in a row from `base`, hosting first. */
export function portsFrom(base?: number): Ports {
	const { emulators } = read();
	const entries = SERVICES.map((name, i) => [name, base === undefined ? emulators[name].port : base + i]);
	return Object.fromEntries(entries) as Ports;
}

/**
 * Writes firebase.json as it holds on this machine, and answers its path: other ports, a CSP that lets the page speak
 * to the local sign-in, and where asked for another folder to serve (`pages`, from the repository's top). Nothing else
 * differs from what is deployed.
 */
export function writeLocalConfig(ports: Ports, pages?: string): string {
	const config = read();
	if (pages) config.hosting.public = pages;
	for (const service of SERVICES) config.emulators[service] = { host: HOST, port: ports[service] };
	for (const { headers } of config.hosting.headers)
		for (const header of headers)
			if (header.key === 'Content-Security-Policy')
				header.value = header.value.replace("connect-src 'self'", `connect-src 'self' http://${HOST}:${ports.auth}`);
	const file = join(ROOT, `firebase.local.${ports.hosting}.json`);
	writeFileSync(file, JSON.stringify(config, null, '\t'));
	return file;
}
