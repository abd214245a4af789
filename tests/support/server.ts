import { randomUUID } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Firestore } from '@google-cloud/firestore';
import type { Moment } from '#contract/ids';
import { createApp } from '#functions/http/app';
import type { Deps } from '#functions/http/deps';
import { createPushSender } from '#functions/delivery/push-sender';
import { createTokenSealer } from '#functions/delivery/sealed-token';
import type { JobDeps } from '#functions/jobs/job';
import type { Log } from '#functions/log';
import type { BlobStore } from '#functions/store/blobs';
import { FolderBlobs } from '#functions/store/blobs-folder';
import { Store } from '#functions/store/store';
import { readUnsigned, unsignedToken } from './tokens';

/** A clock that stands still until the test sets it, or moves on by `stride` ms each time that the server looks. */
class TestClock {
	now: Moment = '2026-11-22T01:00:00.000Z';
	stride = 0;

	/** What the server sees. */
	look(): Moment {
		this.advance(this.stride);
		return this.now;
	}

	advance(ms: number): void {
		this.now = new Date(Date.parse(this.now) + ms).toISOString();
	}
}

interface Call {
	method?: string;
	/** The device that is signed in; nobody when left out. */
	device?: string;
	json?: unknown;
	body?: BodyInit;
	headers?: Record<string, string>;
}

/** The real app over the Firestore emulator, in this process, with a clock and ids of the test's own. */
export interface TestServer {
	app: ReturnType<typeof createApp>;
	store: Store;
	blobs: BlobStore;
	/** The folder of its files. */
	blobDir: string;
	log: Log;
	/** What its jobs work with. */
	jobs: JobDeps;
	/** The database itself, for looking behind the API. */
	db: Firestore;
	projectId: string;
	clock: TestClock;
	operatorSecret: string;
	/** What the server logged, by its first word. */
	logged: { what: string; error: unknown }[];
	/** What it noted, with what it said about that. */
	noted: Record<string, unknown>[];
	/** An ID token for a device. */
	signIn(device: string): string;
	/** The next command id. */
	nextId(): string;
	request(path: string, call?: Call): Promise<Response>;
	stop(): Promise<void>;
}

const OPERATOR = 'the operator of the tests';

const ORIGIN = 'https://kairan.example';

/** Sends to push services of the tests alone. */
const PUSH = { privateKey: '01'.repeat(32), contact: 'https://kairan.example', loopback: true };

/** There are no accounts in the tests. */
const FIREBASE_AUTH = { deleteAccounts: async () => undefined, endSignIns: async () => undefined };

/** Everything that a test may want to replace, as it is when it does not. */
function defaults(db: Firestore, projectId: string, blobDir: string) {
	const clock = new TestClock();
	const logged: TestServer['logged'] = [];
	const noted: TestServer['noted'] = [];
	let devices = 0;
	const deps: Deps = {
		store: new Store(db),
		blobs: new FolderBlobs(blobDir),
		now: () => clock.look(),
		verifyToken: (token) => readUnsigned(token, projectId),
		// The auth emulator's exchange of a custom token for an ID token is left out: one is the other.
		mintToken: async (device) => unsignedToken(device, projectId),
		newDevice: () => `device-${++devices}`,
		secrets: { pepper: 'the pepper of the tests', operator: OPERATOR },
		auth: { apiKey: 'local', projectId },
		log: {
			failed: (what, error) => void logged.push({ what, error }),
			noted: (what, about) => void noted.push({ what, ...about }),
		},
		push: createPushSender(PUSH),
		tokens: createTokenSealer('the pepper of the tests'),
		dispatchJobs: async () => undefined,
		proxies: 0,
		clockByHeader: false,
	};
	return { deps, clock, logged, noted };
}

/**
 * Starts a server with a database of its own within the emulator that `setup.ts` runs.
 *
 * @param options parts of the app's dependencies to replace
 */
export async function startTestServer(options: Partial<Deps> = {}): Promise<TestServer> {
	const projectId = `demo-${randomUUID().slice(0, 13)}`;
	const db = new Firestore({ projectId });
	const blobDir = await mkdtemp(join(tmpdir(), 'kairan-blobs-'));
	const { deps, clock, logged, noted } = defaults(db, projectId, blobDir);
	const all = { ...deps, ...options };
	const app = createApp(all);
	const signIn = (device: string) => unsignedToken(device, projectId);
	let commands = 0;
	const server: TestServer = {
		...{
			app,
			store: all.store,
			blobs: all.blobs,
			blobDir,
			log: all.log,
			jobs: { ...all, ...FIREBASE_AUTH, random: () => 0, origin: ORIGIN },
			db,
			projectId,
			clock,
			operatorSecret: OPERATOR,
			logged,
			noted,
			signIn,
		},
		nextId: () => String(++commands).padStart(26, '0'),
		request: async (path, call = {}) => app.request(path, init(call, signIn)),
		stop: async () => {
			await db.terminate();
			await rm(blobDir, { recursive: true, force: true });
		},
	};
	return server;
}

function init({ method, device, json, body, headers }: Call, signIn: TestServer['signIn']): RequestInit {
	return {
		method: method ?? (json === undefined && body === undefined ? 'GET' : 'POST'),
		headers: { ...(device && { Authorization: `Bearer ${signIn(device)}` }), ...headers },
		...(json !== undefined ? { body: JSON.stringify(json) } : body !== undefined ? { body } : {}),
	};
}
