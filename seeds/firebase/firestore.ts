/**
 * Starts the official Firestore emulator from whatever the machine has. It is looked for in this order:
 * 1. FIRESTORE_EMULATOR_HOST is set: one is running already, and is left running.
 * 2. The jar that firebase-tools keeps (it wants Java 21 or newer).
 * 3. The jar of the Google Cloud CLI's component `cloud-firestore-emulator` (Java 11 or newer).
 * 4. With Java 21 and no jar at all: firebase-tools fetches its own, once.
 */
import { execFile } from 'node:child_process';
import { existsSync, readdirSync, readFileSync, realpathSync } from 'node:fs';
import { homedir } from 'node:os';
import { delimiter, dirname, join } from 'node:path';
import { promisify } from 'node:util';
import { PlainError } from '#functions/operator/terminal';
import { expectFree, HOST, waitUntil } from './ports';
import { ROOT, startChild } from './child-process';

const run = promisify(execFile);

export interface Firestore {
	/** `host:port`, as FIRESTORE_EMULATOR_HOST wants it. */
	host: string;
	stop(): Promise<void>;
}

export interface FirestoreOptions {
	port: number;
	projectId: string;
	/** A path from the repository's top. */
	rulesFile: string;
}

/**
 * A running, empty emulator with the rules in force. One that was running before (FIRESTORE_EMULATOR_HOST) is used as
 * it is, with its data, and survives `stop`.
 * @throws PlainError when no emulator can be had, or the port is taken.
 */
export async function startFirestore({ port, projectId, rulesFile }: FirestoreOptions): Promise<Firestore> {
	const given = process.env.FIRESTORE_EMULATOR_HOST;
	if (given) {
		await putRules(given, projectId, rulesFile);
		return { host: given, stop: async () => undefined };
	}
	await expectFree({ Firestore: port });
	const args = await command(port);
	const java = startChild('java', args, { log: `firestore-${port}.log` });
	const host = `${HOST}:${port}`;
	try {
		await waitUntil('The Firestore emulator', async () => (await fetch(`http://${host}/`)).ok, {
			seconds: 60,
			broken: () => (java.exited() === undefined ? undefined : `The Firestore emulator did not start. See ${java.log}`),
		});
		await putRules(host, projectId, rulesFile);
	} catch (error) {
		await java.stop();
		throw error;
	}
	return { host, stop: () => java.stop() };
}

async function putRules(host: string, projectId: string, rulesFile: string): Promise<void> {
	const content = readFileSync(join(ROOT, rulesFile), 'utf8');
	const reply = await fetch(`http://${host}/emulator/v1/projects/${projectId}:securityRules`, {
		method: 'PUT',
		body: JSON.stringify({ rules: { files: [{ name: rulesFile, content }] } }),
	});
	if (!reply.ok) throw new PlainError(`The Firestore emulator refused ${rulesFile}: ${await reply.text()}`);
}

/** What `java` is to be called with. */
async function command(port: number): Promise<string[]> {
	const java = await javaVersion();
	const own = java >= 21 ? newestJar(firebaseCache(), /^cloud-firestore-emulator-v.*\.jar$/) : undefined;
	if (own) return ['-Duser.language=en', '-jar', own, ...listen(port)];
	const cloud = java >= 11 ? cloudCliJar() : undefined;
	if (cloud) return ['-Duser.language=en', '-cp', cloud, CLOUD_MAIN, 'start', ...listen(port)];
	const fetched = java >= 21 ? await fetchOwn() : undefined;
	if (fetched) return ['-Duser.language=en', '-jar', fetched, ...listen(port)];
	throw new PlainError(
		'The Firestore emulator is not on this machine. Install Java 21 or newer (https://adoptium.net), or Java 11 with the ' +
			'Google Cloud CLI and its component: gcloud components install cloud-firestore-emulator',
	);
}

const CLOUD_MAIN = 'com.google.cloud.datastore.emulator.firestore.CloudFirestore';
const listen = (port: number) => [`--host=${HOST}`, `--port=${port}`];
const firebaseCache = () => process.env.FIREBASE_EMULATORS_PATH ?? join(homedir(), '.cache', 'firebase', 'emulators');

/** The major version of `java` on PATH; 0 when there is none. */
async function javaVersion(): Promise<number> {
	const printed = await run('java', ['-version']).then(
		({ stderr }) => stderr,
		() => '',
	);
	return Number(/version "(\d+)/.exec(printed)?.[1] ?? 0);
}

function newestJar(folder: string, name: RegExp): string | undefined {
	if (!existsSync(folder)) return;
	const jars = readdirSync(folder).filter((file) => name.test(file));
	const newest = jars.sort((a, b) => a.localeCompare(b, 'en', { numeric: true })).at(-1);
	return newest && join(folder, newest);
}

function cloudCliJar(): string | undefined {
	for (const folder of (process.env.PATH ?? '').split(delimiter)) {
		const gcloud = join(folder, 'gcloud');
		if (!existsSync(gcloud)) continue;
		const platform = join(dirname(realpathSync(gcloud)), '..', 'platform', 'cloud-firestore-emulator');
		const jar = newestJar(platform, /\.jar$/);
		if (jar) return jar;
	}
	return;
}

/** Lets firebase-tools fetch its jar; `undefined` when it cannot. */
async function fetchOwn(): Promise<string | undefined> {
	console.log('Fetching the Firestore emulator (once, about 130 MB) …');
	const firebase = join(ROOT, 'node_modules', 'firebase-tools', 'lib', 'bin', 'firebase.js');
	await run(process.execPath, [firebase, 'setup:emulators:firestore'], { cwd: ROOT, timeout: 600_000 }).catch(
		() => undefined,
	);
	return newestJar(firebaseCache(), /^cloud-firestore-emulator-v.*\.jar$/);
}
