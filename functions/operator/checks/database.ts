import { at, found, listAt, textAt, type Deployment, type Finding } from './check';

const FIRESTORE = 'https://firestore.googleapis.com/v1';

interface Declared {
	indexes: { collectionGroup: string; fields: unknown[] }[];
	fieldOverrides: { collectionGroup: string; fieldPath: string; ttl?: boolean; indexes: unknown[] }[];
}

const DEPLOY = 'npx firebase deploy --only firestore';

/** Where the database is, and whether a moment of the last days can be read from it. */
async function place({ project, region, ask }: Deployment): Promise<Finding[]> {
	const database = await ask(`${FIRESTORE}/projects/${project}/databases/(default)`);
	if (!database) return [found('Firestore', 'There is no database, or you may not see it.')];
	const [location, type] = [textAt(database, 'locationId'), textAt(database, 'type')];
	const history = textAt(database, 'pointInTimeRecoveryEnablement');
	return [
		found('Firestore: native mode', type !== 'FIRESTORE_NATIVE' && `It is in ${type}.`),
		found('Firestore: place', location !== region && `It is in ${location}, the functions are in ${region}.`),
		found(
			'Firestore: history of seven days',
			history !== 'POINT_IN_TIME_RECOVERY_ENABLED' &&
				'A backup that takes longer than an hour breaks off: switch point-in-time recovery on.',
		),
	];
}

/** A field of an index as text, be it of Google's answer or of ours. */
const fieldText = (field: unknown) =>
	`${textAt(field, 'fieldPath')} ${textAt(field, 'order')}${textAt(field, 'arrayConfig')}`;
const fieldsText = (fields: unknown[]) =>
	fields
		.map(fieldText)
		.filter((text) => !text.startsWith('__name__'))
		.join(', ');

/** `projects/…/collectionGroups/rows/indexes/…`: rows. */
const groupOf = (name: string) => name.split('/collectionGroups/')[1]?.split('/')[0] ?? '';

async function indexes({ project, ask }: Deployment, declared: Declared): Promise<Finding[]> {
	const answer = await ask(`${FIRESTORE}/projects/${project}/databases/(default)/collectionGroups/-/indexes`);
	const there = new Map(
		listAt(answer, 'indexes').map((one) => [
			`${groupOf(textAt(one, 'name'))}: ${fieldsText(listAt(one, 'fields'))}`,
			textAt(one, 'state'),
		]),
	);
	return declared.indexes.map(({ collectionGroup, fields }) => {
		const index = `${collectionGroup}: ${fieldsText(fields)}`;
		const state = there.get(index);
		return found(`index ${index}`, state === undefined ? `Missing: ${DEPLOY}` : state !== 'READY' && `It is ${state}.`);
	});
}

/** Time-to-live, and the fields that are indexed over all associations. */
async function fields({ project, ask }: Deployment, declared: Declared): Promise<Finding[]> {
	const base = `${FIRESTORE}/projects/${project}/databases/(default)/collectionGroups`;
	return Promise.all(
		declared.fieldOverrides.map(async ({ collectionGroup, fieldPath, ttl, indexes: wanted }) => {
			const field = await ask(`${base}/${collectionGroup}/fields/${fieldPath}`);
			const what = `${ttl ? 'time-to-live of' : 'index of'} ${collectionGroup}.${fieldPath}`;
			const state = textAt(field, 'ttlConfig', 'state');
			if (ttl && state !== 'ACTIVE') return found(what, state ? `It is ${state}.` : `Missing: ${DEPLOY}`);
			const ready = listAt(field, 'indexConfig', 'indexes').filter((one) => textAt(one, 'state') === 'READY');
			return found(what, ready.length !== wanted.length && `It is not as declared: ${DEPLOY}`);
		}),
	);
}

/** Nobody but the server touches database and bucket: the rules that are in force are those that were tested. */
async function rules({ project, bucket, ask, file }: Deployment): Promise<Finding[]> {
	const base = 'https://firebaserules.googleapis.com/v1';
	const wanted = [
		['cloud.firestore', 'functions/firestore.rules'],
		[`firebase.storage/${bucket}`, 'functions/storage.rules'],
	] as const;
	return Promise.all(
		wanted.map(async ([service, name]) => {
			const release = await ask(`${base}/projects/${project}/releases/${encodeURIComponent(service)}`);
			const set = release && (await ask(`${base}/${textAt(release, 'rulesetName')}`));
			const content = textAt(at(listAt(set, 'source', 'files'), '0'), 'content');
			const isOurs = content.trim() === file(name).trim();
			return found(
				`rules of ${service}`,
				!isOurs && `They are not ${name}: npx firebase deploy --only ${name.split(/[/.]/)[1]}`,
			);
		}),
	);
}

/** What of the database is not as it was tested. */
export async function checkDatabase(deployment: Deployment): Promise<Finding[]> {
	const declared = JSON.parse(deployment.file('functions/firestore.indexes.json')) as Declared;
	const findings = await Promise.all([
		place(deployment),
		indexes(deployment, declared),
		fields(deployment, declared),
		rules(deployment),
	]);
	return findings.flat();
}
