import { defineSecret, defineString } from 'firebase-functions/params';
import { onRequest } from 'firebase-functions/v2/https';
import { onTaskDispatched } from 'firebase-functions/v2/tasks';
import { onSchedule } from 'firebase-functions/v2/scheduler';
import type { createListener } from './http/listener';
import { leaveBodiesUnparsed } from './http/unparsed';
import type { JobDeps, ScheduledJob } from './jobs/job';
import { SCHEDULED_JOBS } from './jobs/scheduled';
import { cloudLog } from './log';
import { once } from './once';
import { REGION } from './region';

const pepper = defineSecret('KAIRAN_KEY_PEPPER');
const operator = defineSecret('KAIRAN_OPERATOR_SECRET');
const pushKey = defineSecret('KAIRAN_PUSH_KEY');
const smtpPassword = defineSecret('KAIRAN_SMTP_PASSWORD');
const dkimKey = defineSecret('KAIRAN_DKIM_KEY');
const inbound = defineSecret('KAIRAN_INBOUND_SECRET');
const contact = defineString('KAIRAN_CONTACT', {
	default: '',
	description: 'Whom a push service may write to: mailto:… or https:…. Empty: no phone is woken.',
});
const apiKey = defineString('KAIRAN_API_KEY', {
	default: 'local',
	description: 'The web API key of the Firebase project (project settings, general). Any text serves the emulators.',
});
const bucket = defineString('KAIRAN_BUCKET', {
	default: '',
	description: 'The private bucket of attachments. Empty: the default bucket of the project.',
});

const origin = defineString('KAIRAN_ORIGIN', {
	default: '',
	description: 'Where the app is open, for the links in mails. Empty: https://<project>.web.app.',
});
const smtp = defineString('KAIRAN_SMTP', {
	default: '',
	description: 'The SMTP server: smtp://user@host:587, or smtps://user@host:465. Empty: no mail is sent.',
});
const mailFrom = defineString('KAIRAN_MAIL_FROM', {
	default: '',
	description: 'The address that mails are from. Empty: no mail is sent.',
});
const dkimSelector = defineString('KAIRAN_DKIM_SELECTOR', {
	default: '',
	description: 'The selector of KAIRAN_DKIM_KEY in the DNS. Empty: the SMTP server signs.',
});

/** The secrets of the jobs, which send to households; the API sends nothing itself. */
const SENDING = [pepper, pushKey, smtpPassword, dkimKey];

/** What the API and the jobs share. */
const services = () => ({
	pepper: pepper.value(),
	bucket: bucket.value(),
	push: { privateKey: pushKey.value(), contact: contact.value() },
	origin: origin.value(),
});

/** What jobs need besides. */
const jobSettings = () => ({
	...services(),
	mail: {
		smtp: smtp.value(),
		password: smtpPassword.value(),
		from: mailFrom.value(),
		...(dkimSelector.value() && { dkim: { selector: dkimSelector.value(), privateKey: dkimKey.value() } }),
	},
});

// The platform names the function that this instance serves.
if (process.env.FUNCTION_TARGET === 'api') leaveBodiesUnparsed();

type Listener = ReturnType<typeof createListener>;

/**
 * Loads the server with the first request: firebase-tools also runs this file to learn what to deploy, without secrets.
 */
const listening = once(async (): Promise<Listener> => {
	const [http, { boot }] = await Promise.all([import('./http/listener'), import('./boot')]);
	const app = boot({
		secrets: { pepper: pepper.value(), operator: operator.value() },
		apiKey: apiKey.value(),
		inbound: { secret: inbound.value(), from: mailFrom.value() },
		...services(),
	});
	return http.createListener(app, cloudLog);
});

/** What all jobs of an instance work with: one client of the database, and one set of connections for mails. */
const jobServices = once(async (): Promise<JobDeps> => {
	const { openJobServices } = await import('./boot');
	return openJobServices(jobSettings());
});

/**
 * The API. It reads bodies itself, as far as each address allows; nothing has read them before. One instance serves
 * many phones at once, because nearly all of a request is waiting for Firestore; 1 GiB holds a dozen uploads of 20 MB
 * beside that.
 */
export const api = onRequest(
	{
		region: REGION,
		memory: '1GiB',
		concurrency: 40,
		maxInstances: 20,
		timeoutSeconds: 60,
		invoker: 'public',
		secrets: [pepper, operator, pushKey, inbound],
	},
	async (request, response) => {
		// Never, unless the platform has changed: then one request may again take all of the memory.
		if (request.rawBody !== undefined) cloudLog.failed('request.parsed', undefined);
		const listener = await listening().catch((error: unknown) => cloudLog.failed('boot', error));
		if (listener) await listener(request, response);
		else response.status(503).end();
	},
);

/** A job runs alone, long enough for its page of work, and is not tried again: its next turn goes on where it was. */
const scheduled = ({ schedule, run }: ScheduledJob) =>
	onSchedule(
		{
			region: REGION,
			schedule,
			timeZone: 'Asia/Tokyo',
			memory: '512MiB',
			maxInstances: 1,
			timeoutSeconds: 540,
			secrets: SENDING,
		},
		async () => run(await jobServices()),
	);

/** The scheduled functions, deployed as `jobs-<name>`. */
export const jobs = Object.fromEntries(Object.entries(SCHEDULED_JOBS).map(([name, job]) => [name, scheduled(job)]));

/**
 * Runs one job, after a commit or when a sweep finds it due. Cloud Tasks repeats a task whose function died; what the
 * job itself could not do yet stands in the store with its time, and the sweep starts it again.
 */
export const runJob = onTaskDispatched<{ job: string }>(
	{
		region: REGION,
		memory: '512MiB',
		// Its mails would wait for one another's connections, and a claim is over after five minutes.
		concurrency: 1,
		timeoutSeconds: 540,
		secrets: SENDING,
		retryConfig: { maxAttempts: 5, minBackoffSeconds: 10 },
		rateLimits: { maxConcurrentDispatches: 20 },
	},
	async ({ data }) => {
		const [deps, jobs] = await Promise.all([jobServices(), import('./jobs/run-job')]);
		await jobs.runJob(data.job, deps);
	},
);
