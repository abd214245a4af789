/**
 * Starts the local Firebase: Firestore (see firestore.ts) and, by firebase-tools, sign-in, functions, tasks and Hosting
 * with its rewrites and headers. Every start is empty: documents, sign-ins and attachments of the one before are gone.
 * `build/` and `dist/functions/` must be there (npm run build).
 */
import { existsSync, mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { portsFrom, writeLocalConfig, type Ports } from './config';
import { startFirestore } from './firestore';
import { PlainError } from '#functions/operator/terminal';
import { expectFree, HOST, waitUntil } from './ports';
import { localSecrets, writeFunctionSecrets } from './secrets';
import { ROOT, startChild, type Child } from './child-process';

const PROJECT_ID = 'demo-kairan';

export interface Emulators {
	/** Where Hosting serves the app and the API: `http://127.0.0.1:5000`. */
	origin: string;
	/** `host:port` of Firestore. */
	firestore: string;
	ports: Ports;
	projectId: string;
	/** What `POST /api/found` asks of an operator. */
	operatorSecret: string;
	stop(): Promise<void>;
}

export interface EmulatorOptions {
	/** Left out: those of firebase.json. */
	ports?: Ports;
	projectId?: string;
	/** By which SMTP server mails are sent, and from which address; none are when left out. */
	mail?: { smtp: string; from: string };
	/** Where attachments lie, from the repository's top; emptied at the start. Left out: `.local/blobs-<port>`. */
	blobDir?: string;
	/** The folder that Hosting serves, from the repository's top. Left out: `build`. */
	pages?: string;
}

/** @throws PlainError when a port is taken, an emulator is missing or the API does not come up. */
export async function startEmulators(options: EmulatorOptions = {}): Promise<Emulators> {
	const ports = options.ports ?? portsFrom();
	const projectId = options.projectId ?? PROJECT_ID;
	const { firestore: _, ...others } = ports;
	expectBuilt();
	await expectFree(process.env.FIRESTORE_EMULATOR_HOST ? others : ports);
	const secrets = localSecrets();
	writeFunctionSecrets(secrets);
	const firestore = await startFirestore({ port: ports.firestore, projectId, rulesFile: 'functions/firestore.rules' });
	const origin = `http://${HOST}:${ports.hosting}`;
	const env = {
		FIRESTORE_EMULATOR_HOST: firestore.host,
		KAIRAN_BLOB_DIR: emptied(options.blobDir ?? join('.local', `blobs-${ports.hosting}`)),
		METADATA_SERVER_DETECTION: 'none',
		KAIRAN_LOCAL_ORIGIN: origin,
		...(options.mail && { KAIRAN_LOCAL_SMTP: options.mail.smtp, KAIRAN_LOCAL_MAIL_FROM: options.mail.from }),
		...secrets,
	};
	const tools = startTools(writeLocalConfig(ports, options.pages), { ports, projectId, env });
	const stop = async () => {
		await tools.stop();
		await firestore.stop();
	};
	try {
		await waitUntil('The local Firebase', async () => (await fetch(`${origin}/api/health`)).ok, {
			seconds: 90,
			broken: () => (tools.exited() === undefined ? undefined : `The local Firebase did not start. See ${tools.log}`),
		});
	} catch (error) {
		await stop();
		throw error;
	}
	const operatorSecret = secrets.KAIRAN_OPERATOR_SECRET;
	return { origin, firestore: firestore.host, ports, projectId, operatorSecret, stop };
}

interface Tools {
	ports: Ports;
	projectId: string;
	env: Record<string, string>;
}

function startTools(config: string, { ports, projectId, env }: Tools): Child {
	const firebase = join(ROOT, 'node_modules', 'firebase-tools', 'lib', 'bin', 'firebase.js');
	const args = [
		'emulators:start',
		'--only',
		'auth,functions,hosting,tasks',
		'--project',
		projectId,
		'--config',
		config,
	];
	return startChild(process.execPath, [firebase, ...args], {
		env,
		log: `firebase-${ports.hosting}.log`,
		cwd: '.local',
	});
}

function expectBuilt(): void {
	for (const file of ['build/app.html', 'dist/functions/package.json'])
		if (!existsSync(join(ROOT, file))) throw new PlainError(`${file} is not there yet. Run: npm run build`);
}

function emptied(folder: string): string {
	const path = join(ROOT, folder);
	rmSync(path, { recursive: true, force: true });
	mkdirSync(path, { recursive: true });
	return path;
}
