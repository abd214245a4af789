import { at, found, listAt, textAt, type Deployment, type Finding } from './check';

/** What the functions' account must be allowed, and for what. */
const ROLES = {
	'roles/datastore.user': 'the database',
	'roles/storage.objectUser': 'pictures',
	'roles/firebaseauth.admin': 'ending sign-ins, and their accounts',
	'roles/cloudtasks.enqueuer': 'jobs after a command',
	'roles/run.invoker': 'running those jobs',
} as const;
/** Roles that hold others of these in themselves. */
const WIDER: Record<string, string[]> = {
	'roles/storage.objectUser': ['roles/storage.objectAdmin', 'roles/storage.admin'],
	'roles/firebaseauth.admin': ['roles/firebase.sdkAdminServiceAgent', 'roles/firebase.admin'],
};
const WIDEST = ['roles/editor', 'roles/owner'];

/** The functions that are deployed, by their names, with their settings. */
export async function readFunctions({ project, region, ask }: Deployment): Promise<Map<string, unknown>> {
	const base = `https://cloudfunctions.googleapis.com/v2/projects/${project}/locations/${region}/functions`;
	const answer = await ask(`${base}?pageSize=100`);
	return new Map(listAt(answer, 'functions').map((one) => [textAt(one, 'name').split('/').at(-1) ?? '', one]));
}

/** Whether all functions are there and run. */
export function checkFunctions(functions: Map<string, unknown>, wanted: string[]): Finding[] {
	return wanted.map((name) => {
		const state = textAt(functions.get(name), 'state');
		return found(
			`function ${name}`,
			state !== 'ACTIVE' && (state ? `It is ${state}.` : 'Missing: npx firebase deploy'),
		);
	});
}

const rolesOf = (policy: unknown, member: string): string[] =>
	listAt(policy, 'bindings')
		.filter((one) => listAt(one, 'members').includes(member))
		.map((one) => textAt(one, 'role'));

/** What the account of the functions may do: no less than it needs, and no more. */
export async function checkRoles({ project, ask }: Deployment, functions: Map<string, unknown>): Promise<Finding[]> {
	const account = textAt(functions.get('api'), 'serviceConfig', 'serviceAccountEmail');
	if (!account) return [found('account of the functions', 'It cannot be seen.')];
	const member = `serviceAccount:${account}`;
	const manager = 'https://cloudresourcemanager.googleapis.com/v1';
	const policy = await ask(`${manager}/projects/${project}:getIamPolicy`, {});
	const own = await ask(`https://iam.googleapis.com/v1/projects/-/serviceAccounts/${account}:getIamPolicy`, {});
	const held = rolesOf(policy, member);
	const creates = [...held, ...rolesOf(own, member)].includes('roles/iam.serviceAccountTokenCreator');
	const wide = held.filter((role) => WIDEST.includes(role));
	return [
		...Object.entries(ROLES).map(([role, why]) => {
			const may = [role, ...(WIDER[role] ?? []), ...WIDEST].some((one) => held.includes(one));
			return found(`${role} (${why})`, !may && `Give it to ${account}.`);
		}),
		found('Token Creator on itself (signing phones in)', !creates && `Give it to ${account}, on itself.`),
		found('no wider role than needed', wide.length > 0 && `Take ${wide.join(', ')} from ${account}.`),
	];
}

/** Whether the bucket is there, and nobody on the internet may read it. */
export async function checkBucket({ bucket, region, ask }: Deployment): Promise<Finding[]> {
	const base = `https://storage.googleapis.com/storage/v1/b/${bucket}`;
	const there = await ask(base);
	if (!there) return [found(`bucket ${bucket}`, 'It is not there, or you may not see it.')];
	const policy = await ask(`${base}/iam`);
	const open = listAt(policy, 'bindings').flatMap((one) => listAt(one, 'members'));
	const isOpen = open.some((member) => member === 'allUsers' || member === 'allAuthenticatedUsers');
	const location = textAt(there, 'location').toLowerCase();
	const prevented = at(there, 'iamConfiguration', 'publicAccessPrevention') === 'enforced';
	return [
		found('bucket: place', location !== region && `It is in ${location}, the functions are in ${region}.`),
		found('bucket: private', isOpen && 'Anybody may read it: take allUsers out of its policy.'),
		found('bucket: stays private', !prevented && 'Enforce public access prevention on it.'),
	];
}
