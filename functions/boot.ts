import { randomUUID } from 'node:crypto';
import type { AuthSettings } from '#contract/session';
import { versionsOf, type Secrets } from './commands/secrets';
import { appOrigin } from './app-origin';
import { createApp } from './http/app';
import type { MailSettings } from './delivery/mail-sender';
import { createPushSender, type PushSettings } from './delivery/push-sender';
import { createTokenSealer } from './delivery/sealed-token';
import { inboundSettings } from './inbound-settings';
import type { JobDeps } from './jobs/job';
import { cloudLog } from './log';
import { REGION } from './region';
import { openBlobs, openStore } from './store/open';

/** The server's configuration, from the environment of the deployment. */
export interface Settings {
	secrets: Secrets;
	/** The web API key of the Firebase project, which phones sign in with; it is no secret. */
	apiKey: string;
	/** The bucket of attachments. */
	bucket: string;
	/** With which key pushes are sent, and whom a push service may write to; none are sent without a contact. */
	push: Pick<PushSettings, 'privateKey' | 'contact'>;
	/** From which address mails are, and what the mail server shows that hands over what comes back. */
	inbound: { secret: string; from: string };
	/** Where the app is open. */
	origin: string;
}

/**
 * What a developer's machine has instead of parameters: the functions emulator reads those from one file, which two
 * towns that run side by side would share.
 */
const LOCAL = {
	origin: process.env.KAIRAN_LOCAL_ORIGIN,
	smtp: process.env.KAIRAN_LOCAL_SMTP,
	mailFrom: process.env.KAIRAN_LOCAL_MAIL_FROM,
};

/** No push service ever writes to a developer's machine. */
const LOCAL_CONTACT = 'https://localhost';

/** Hosting's edge is the one proxy before Google's front end; the emulators have none. */
const PROXIES = { deployed: 1, emulated: 0 };

function projectId(): string {
	const id = process.env.GCLOUD_PROJECT ?? process.env.GOOGLE_CLOUD_PROJECT;
	if (!id) throw new Error('GCLOUD_PROJECT is not set.');
	return id;
}

/** Firebase's own client of this project, loaded when first asked for. */
async function firebaseApp() {
	const { getApps, initializeApp } = await import('firebase-admin/app');
	return getApps()[0] ?? initializeApp({ projectId: projectId() });
}

/** Firebase's own check and making of tokens, loaded when first asked for. */
async function firebaseAuth() {
	const { getAuth } = await import('firebase-admin/auth');
	return getAuth(await firebaseApp());
}

async function deleteAccounts(devices: string[]): Promise<void> {
	const { errors } = await (await firebaseAuth()).deleteUsers(devices);
	if (errors.length > 0) throw new Error(`${errors.length} accounts could not be deleted.`);
}

const isUnknown = (error: unknown) => error instanceof Error && 'code' in error && error.code === 'auth/user-not-found';

async function endSignIns(devices: string[]): Promise<void> {
	const auth = await firebaseAuth();
	for (const device of devices) {
		await auth.revokeRefreshTokens(device).catch((error: unknown) => {
			if (!isUnknown(error)) throw error;
		});
	}
}

function authSettings(apiKey: string): AuthSettings {
	const host = process.env.FIREBASE_AUTH_EMULATOR_HOST;
	return { apiKey, projectId: projectId(), ...(host && { emulator: `http://${host}` }) };
}

/** The part of the configuration that jobs need too. */
type ServiceSettings = Pick<Settings, 'bucket' | 'push' | 'origin'> & Pick<Secrets, 'pepper'>;

/** What the API and the jobs both work with. */
function openServices({ pepper, bucket, push, origin }: ServiceSettings): JobDeps {
	const project = projectId();
	const loopback = isEmulated();
	const contact = push.contact || (loopback ? LOCAL_CONTACT : '');
	return {
		...(contact && { push: createPushSender({ ...push, contact, loopback }) }),
		tokens: createTokenSealer(...(versionsOf(pepper) as [string, ...string[]])),
		origin: appOrigin(LOCAL.origin || origin || `https://${project}.web.app`),
		secrets: { pepper },
		random: Math.random,
		deleteAccounts,
		endSignIns,
		store: openStore(project),
		blobs: openBlobs({ folder: process.env.KAIRAN_BLOB_DIR, bucket: bucket || `${project}.firebasestorage.app` }),
		now: () => new Date().toISOString(),
		log: cloudLog,
	};
}

/** True behind the emulators of a developer's machine. */
const isEmulated = (): boolean => process.env.FUNCTIONS_EMULATOR === 'true';

/**
 * What jobs work with. The local queue is short: there the sweep, which drops all that the seeds have replayed, runs
 * jobs itself. The API sends no mail, and starts without what writes and signs it.
 */
export async function openJobServices({
	mail,
	...services
}: ServiceSettings & { mail: MailSettings }): Promise<JobDeps> {
	const { createMailSender } = await import('./delivery/mail-sender');
	const [smtp, from] = [LOCAL.smtp || mail.smtp, LOCAL.mailFrom || mail.from];
	return {
		...openServices(services),
		...(!isEmulated() && { dispatchJobs }),
		...(smtp && from && { mail: createMailSender({ ...mail, smtp, from }) }),
	};
}

/** A call each: a sweep may have hundreds. */
const ENQUEUED_AT_ONCE = 50;

/** Puts jobs on Cloud Tasks, which runs each by the function `runJob`. */
async function dispatchJobs(ids: string[]): Promise<void> {
	const { getFunctions } = await import('firebase-admin/functions');
	const queue = getFunctions(await firebaseApp()).taskQueue(`locations/${REGION}/functions/runJob`);
	for (let at = 0; at < ids.length; at += ENQUEUED_AT_ONCE)
		await Promise.all(ids.slice(at, at + ENQUEUED_AT_ONCE).map((job) => queue.enqueue({ job })));
}

/** The app as it is deployed, or as the functions emulator runs it. */
export function boot({ secrets, apiKey, inbound, ...services }: Settings): ReturnType<typeof createApp> {
	const emulated = isEmulated();
	return createApp({
		...openServices({ pepper: secrets.pepper, ...services }),
		verifyToken: async (token) => (await (await firebaseAuth()).verifyIdToken(token)).uid,
		mintToken: async (device) => (await firebaseAuth()).createCustomToken(device),
		newDevice: randomUUID,
		secrets,
		auth: authSettings(apiKey),
		dispatchJobs,
		...inboundSettings({ ...inbound, from: LOCAL.mailFrom || inbound.from }, cloudLog),
		proxies: emulated ? PROXIES.emulated : PROXIES.deployed,
		clockByHeader: emulated,
	});
}
