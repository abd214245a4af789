/**
 * `npm run doctor -- --project ID [--origin https://…] [--bucket NAME]` says what of a deployment is wrong, and ends with
 * 1 where something is. It changes nothing. It asks Google as whoever is signed in
 * (`gcloud auth application-default login`), who has to see the project's settings and secrets.
 */
import { readFileSync } from 'node:fs';
import { resolveMx, resolveTxt } from 'node:dns/promises';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { applicationDefault } from 'firebase-admin/app';
import { COMMAND_VERSION } from '#contract/commands';
import { SCHEDULED_JOBS } from '#functions/jobs/scheduled';
import { REGION } from '#functions/region';
import { checkBucket, checkFunctions, checkRoles, readFunctions } from './checks/access';
import { at, found, type Ask, type Deployment, type Finding } from './checks/check';
import { checkDatabase } from './checks/database';
import { checkSecrets, checkSending, parametersOf } from './checks/settings';
import { checkWatching } from './checks/watching';
import { giveUp, PlainError, say } from './terminal';

const USAGE = 'npm run doctor -- --project ID [--origin https://…] [--bucket NAME]';
const ROOT = join(import.meta.dirname, '..', '..');

const text = { type: 'string' } as const;

function asked() {
	try {
		return parseArgs({ options: { project: text, origin: text, bucket: text } }).values;
	} catch {
		throw new PlainError(USAGE);
	}
}

async function asking(): Promise<Ask> {
	const { access_token: token } = await applicationDefault()
		.getAccessToken()
		.catch(() => {
			throw new PlainError('Nobody is signed in: gcloud auth application-default login');
		});
	return async (url, body) => {
		const headers = { authorization: `Bearer ${token}`, 'content-type': 'application/json' };
		const reply = await fetch(url, { headers, ...(body ? { method: 'POST', body: JSON.stringify(body) } : {}) });
		return reply.ok ? reply.json() : undefined;
	};
}

/** The app as people reach it: whether it answers, in the version of this folder. */
async function checkApi(origin: string): Promise<Finding[]> {
	const reply = await fetch(`${origin}/api/health`).catch(() => undefined);
	const health: unknown = reply?.ok ? await reply.json().catch(() => undefined) : undefined;
	const version = at(health, 'commands');
	return [
		found(`${origin} answers`, version === undefined && 'Nobody reaches the API there.'),
		found('its version', version !== undefined && version !== COMMAND_VERSION && 'It is not that of this folder.'),
	];
}

const none = () => [];

async function run(): Promise<void> {
	const { project, origin = `https://${project}.web.app`, bucket = `${project}.firebasestorage.app` } = asked();
	if (!project) throw new PlainError(USAGE);
	const deployment: Deployment = {
		...{ project, region: REGION, bucket, ask: await asking() },
		file: (name) => readFileSync(join(ROOT, name), 'utf8'),
		dns: {
			txt: async (name) => (await resolveTxt(name).catch(none)).map((parts) => parts.join('')),
			mx: async (name) => (await resolveMx(name).catch(none)).map(({ exchange }) => exchange),
		},
	};
	const functions = await readFunctions(deployment);
	const parameter = parametersOf(functions);
	const names = ['api', 'runJob', ...Object.keys(SCHEDULED_JOBS).map((name) => `jobs-${name}`)];
	const findings = [
		...(await checkApi(origin)),
		...checkFunctions(functions, names),
		...(await checkSecrets(deployment, parameter)),
		...(await checkRoles(deployment, functions)),
		...(await checkDatabase(deployment)),
		...(await checkBucket(deployment)),
		...(await checkSending(deployment, parameter)),
		...(await checkWatching(deployment)),
	];
	for (const { what, wrong } of findings) say(wrong ? `✗ ${what}: ${wrong}` : `✓ ${what}`);
	const wrong = findings.filter((one) => one.wrong).length;
	say(wrong === 0 ? 'Nothing is wrong.' : `${wrong} of ${findings.length} are wrong.`);
	process.exitCode = wrong === 0 ? 0 : 1;
}

run().catch(giveUp);
