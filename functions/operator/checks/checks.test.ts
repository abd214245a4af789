import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { checkBucket, checkFunctions, checkRoles, readFunctions } from './access';
import type { Deployment, Finding } from './check';
import { checkDatabase } from './database';
import { checkSecrets, checkSending, parametersOf } from './settings';
import { ALARMS, checkWatching } from './watching';

const ACCOUNT = 'functions@p.example';
const MEMBER = `serviceAccount:${ACCOUNT}`;
const file = (name: string) => readFileSync(name, 'utf8');

interface Declared {
	indexes: { collectionGroup: string; fields: unknown[] }[];
	fieldOverrides: { collectionGroup: string; fieldPath: string; ttl?: boolean; indexes: unknown[] }[];
}
const declared = JSON.parse(file('functions/firestore.indexes.json')) as Declared;

const DATABASE = 'https://firestore.googleapis.com/v1/projects/p/databases/(default)';
const RULES = 'https://firebaserules.googleapis.com/v1';
const BUCKET = 'https://storage.googleapis.com/storage/v1/b/files';
const FUNCTIONS =
	'https://cloudfunctions.googleapis.com/v2/projects/p/locations/asia-northeast1/functions?pageSize=100';
const POLICY = 'https://cloudresourcemanager.googleapis.com/v1/projects/p:getIamPolicy';
const OWN_POLICY = `https://iam.googleapis.com/v1/projects/-/serviceAccounts/${ACCOUNT}:getIamPolicy`;

const POLICIES = 'https://monitoring.googleapis.com/v3/projects/p/alertPolicies?pageSize=500';
const SINK = 'https://logging.googleapis.com/v2/projects/p/sinks/_Default';
const titleOf = (name: string) =>
	(JSON.parse(file(`functions/operator/alarms/${name}.json`)) as { displayName: string }).displayName;

const roles = (...names: string[]) => ({ bindings: names.map((role) => ({ role, members: [MEMBER] })) });
const secret = (value: string) => ({ payload: { data: Buffer.from(value).toString('base64') } });
const secretAt = (name: string) =>
	`https://secretmanager.googleapis.com/v1/projects/p/secrets/${name}/versions/latest:access`;
const ready = { state: 'READY' };

const PARAMETERS = {
	...{ KAIRAN_CONTACT: 'mailto:a@kairan.example', KAIRAN_SMTP: 'smtp://u@mail.example:587' },
	...{ KAIRAN_MAIL_FROM: 'kairan@kairan.example', KAIRAN_DKIM_SELECTOR: 's1' },
};
const functionNamed = (name: string) => ({
	...{ name: `projects/p/locations/asia-northeast1/functions/${name}`, state: 'ACTIVE' },
	serviceConfig: { serviceAccountEmail: ACCOUNT, environmentVariables: PARAMETERS },
});

/** What Google answers of a deployment with which nothing is wrong, by address. */
const FINE: Record<string, unknown> = {
	[DATABASE]: {
		...{ locationId: 'asia-northeast1', type: 'FIRESTORE_NATIVE' },
		pointInTimeRecoveryEnablement: 'POINT_IN_TIME_RECOVERY_ENABLED',
	},
	[`${DATABASE}/collectionGroups/-/indexes`]: {
		indexes: declared.indexes.map(({ collectionGroup, fields }, i) => ({
			...{ name: `projects/p/databases/(default)/collectionGroups/${collectionGroup}/indexes/${i}`, state: 'READY' },
			fields: [...fields, { fieldPath: '__name__', order: 'ASCENDING' }],
		})),
	},
	...Object.fromEntries(
		declared.fieldOverrides.map(({ collectionGroup, fieldPath, ttl, indexes }) => [
			`${DATABASE}/collectionGroups/${collectionGroup}/fields/${fieldPath}`,
			{ indexConfig: { indexes: indexes.map(() => ready) }, ...(ttl && { ttlConfig: { state: 'ACTIVE' } }) },
		]),
	),
	[`${RULES}/projects/p/releases/cloud.firestore`]: { rulesetName: 'projects/p/rulesets/1' },
	[`${RULES}/projects/p/rulesets/1`]: { source: { files: [{ content: file('functions/firestore.rules') }] } },
	[`${RULES}/projects/p/releases/firebase.storage%2Ffiles`]: { rulesetName: 'projects/p/rulesets/2' },
	[`${RULES}/projects/p/rulesets/2`]: { source: { files: [{ content: file('functions/storage.rules') }] } },
	[BUCKET]: { location: 'ASIA-NORTHEAST1', iamConfiguration: { publicAccessPrevention: 'enforced' } },
	[`${BUCKET}/iam`]: roles('roles/storage.legacyBucketReader'),
	[FUNCTIONS]: { functions: ['api', 'runJob'].map(functionNamed) },
	[POLICY]: roles(
		...['roles/datastore.user', 'roles/storage.objectAdmin', 'roles/firebaseauth.admin'],
		...['roles/cloudtasks.enqueuer', 'roles/run.invoker'],
	),
	[OWN_POLICY]: roles('roles/iam.serviceAccountTokenCreator'),
	[POLICIES]: { alertPolicies: ALARMS.map((name) => ({ displayName: titleOf(name), notificationChannels: ['c'] })) },
	[SINK]: { exclusions: [{ filter: 'httpRequest.requestUrl=~"/api/(calendar|mail/(stop|pictures))/"' }] },
	[secretAt('KAIRAN_KEY_PEPPER')]: secret('p'.repeat(40)),
	[secretAt('KAIRAN_OPERATOR_SECRET')]: secret('o'.repeat(40)),
	[secretAt('KAIRAN_PUSH_KEY')]: secret('01'.repeat(32)),
	[secretAt('KAIRAN_SMTP_PASSWORD')]: secret('a password'),
	[secretAt('KAIRAN_INBOUND_SECRET')]: secret('i'.repeat(40)),
	[secretAt('KAIRAN_DKIM_KEY')]: secret('-----BEGIN PRIVATE KEY-----'),
};
const DNS: Record<string, string[]> = {
	'kairan.example': ['v=spf1 -all'],
	'_dmarc.kairan.example': ['v=DMARC1; p=reject'],
	's1._domainkey.kairan.example': ['v=DKIM1; p=x'],
};

/** What all checks find, with other answers than those with which nothing is wrong. */
async function wrongs(over: Record<string, unknown> = {}, dns = DNS): Promise<string[]> {
	const deployment: Deployment = {
		...{ project: 'p', region: 'asia-northeast1', bucket: 'files', file },
		ask: async (url) => (url in over ? over[url] : FINE[url]),
		dns: { txt: async (name) => dns[name] ?? [], mx: async (name) => (name in dns ? ['mx.example'] : []) },
	};
	const functions = await readFunctions(deployment);
	const parameter = parametersOf(functions);
	const findings: Finding[] = [
		...checkFunctions(functions, ['api', 'runJob']),
		...(await checkRoles(deployment, functions)),
		...(await checkDatabase(deployment)),
		...(await checkBucket(deployment)),
		...(await checkSecrets(deployment, parameter)),
		...(await checkSending(deployment, parameter)),
		...(await checkWatching(deployment)),
	];
	return findings.flatMap(({ what, wrong }) => (wrong ? [`${what}: ${wrong}`] : []));
}

test('nothing is wrong with a deployment that is as the repository says', async () => {
	expect(await wrongs()).toEqual([]);
});

const indexes = `${DATABASE}/collectionGroups/-/indexes`;
const withState = (state: string) => ({
	indexes: (FINE[indexes] as { indexes: object[] }).indexes.map((one, i) => (i === 0 ? { ...one, state } : one)),
});
const openRules = { source: { files: [{ content: 'allow read, write: if true;' }] } };
const shorn = (name: string) => ({
	[POLICY]: { bindings: (FINE[POLICY] as ReturnType<typeof roles>).bindings.filter(({ role }) => role !== name) },
});

test.each<[string, Record<string, unknown>, RegExp[]]>([
	['a function is missing', { [FUNCTIONS]: { functions: [functionNamed('api')] } }, [/^function runJob: Missing/]],
	[
		'the functions cannot be asked',
		{ [FUNCTIONS]: undefined },
		[/^function api/, /^function runJob/, /^account/, /^push/],
	],
	['no database', { [DATABASE]: undefined }, [/^Firestore: There is no database/]],
	['an index is being built', { [indexes]: withState('CREATING') }, [/^index rows: .*It is CREATING/]],
	['no index', { [indexes]: { indexes: [] } }, declared.indexes.map(() => /^index .*Missing/)],
	[
		'a time-to-live is missing',
		{ [`${DATABASE}/collectionGroups/mails/fields/expires`]: { indexConfig: {} } },
		[/^time-to-live of mails.expires: Missing/],
	],
	[
		'a field is not indexed over all associations',
		{ [`${DATABASE}/collectionGroups/members/fields/keptUntil`]: {} },
		[/^index of members.keptUntil/],
	],
	['rules that let everybody in', { [`${RULES}/projects/p/rulesets/1`]: openRules }, [/^rules of cloud.firestore/]],
	[
		'no rules of the bucket',
		{ [`${RULES}/projects/p/releases/firebase.storage%2Ffiles`]: undefined },
		[/^rules of firebase.storage/],
	],
	['no bucket', { [BUCKET]: undefined }, [/^bucket files/]],
	[
		'a bucket that anybody reads',
		{ [`${BUCKET}/iam`]: { bindings: [{ role: 'roles/storage.objectViewer', members: ['allUsers'] }] } },
		[/^bucket: private/],
	],
	['a role that is missing', shorn('roles/cloudtasks.enqueuer'), [/^roles\/cloudtasks.enqueuer/]],
	['a role that is too wide', { [POLICY]: roles('roles/editor') }, [/^no wider role than needed: Take roles\/editor/]],
	['no right to sign phones in', { [OWN_POLICY]: {} }, [/^Token Creator/]],
	[
		'a pepper that can be guessed',
		{ [secretAt('KAIRAN_KEY_PEPPER')]: secret('pepper') },
		[/^secret KAIRAN_KEY_PEPPER: It has less/],
	],
	['no pepper', { [secretAt('KAIRAN_KEY_PEPPER')]: undefined }, [/^secret KAIRAN_KEY_PEPPER: Missing/]],
	[
		'a push key that is none',
		{ [secretAt('KAIRAN_PUSH_KEY')]: secret('f'.repeat(64)) },
		[/^secret KAIRAN_PUSH_KEY: It is no key/],
	],
	[
		'a push key of another shape',
		{ [secretAt('KAIRAN_PUSH_KEY')]: secret('x') },
		[/^secret KAIRAN_PUSH_KEY: It is not 32/],
	],
	['no alarms', { [POLICIES]: undefined }, [/^alarm failing: Missing/, /^alarm guessing/, /^alarm power/]],
	['tokens in the log', { [SINK]: { exclusions: [] } }, [/^log without tokens/]],
	[
		'those of calendars alone',
		{ [SINK]: { exclusions: [{ filter: 'httpRequest.requestUrl=~"/api/mail/"' }] } },
		[/^log without tokens/],
	],
	[
		'no password for mail',
		{ [secretAt('KAIRAN_SMTP_PASSWORD')]: secret('') },
		[/^secret KAIRAN_SMTP_PASSWORD: It is empty/],
	],
	['a DKIM key that is none', { [secretAt('KAIRAN_DKIM_KEY')]: secret('x') }, [/^secret KAIRAN_DKIM_KEY/]],
])('%s', async (_, over, expected) => {
	const found = await wrongs(over);
	expect(found).toHaveLength(expected.length);
	expected.forEach((each, i) => expect(found[i]).toMatch(each));
});

test('a sender of whom the DNS says nothing', async () => {
	expect((await wrongs({}, {})).map((line) => line.split(' of ')[0])).toEqual([
		'mail: MX',
		'mail: SPF',
		'mail: DMARC',
		'mail: DKIM',
	]);
});

test('no secret is shown', async () => {
	const all = await wrongs({ [secretAt('KAIRAN_OPERATOR_SECRET')]: secret('s3cret') });
	expect(all.join()).not.toContain('s3cret');
});
