/**
 * `npm run backup -- --to WHERE [--association ID] [--project ID]` makes a backup in a folder of its own below WHERE: a
 * folder of this machine, or `gs://bucket/prefix`. `npm run restore -- --from THAT [--association ID] [--replace]` puts
 * it back. Both act as whoever is signed in to Google Cloud (`gcloud auth application-default login`), and on the
 * emulators where FIRESTORE_EMULATOR_HOST names one. What was asked to be forgotten since is told by nobody: see
 * src/DECISIONS.md, 56 and 57.
 */
import { parseArgs } from 'node:util';
import { openBackupPlace, openBackupStore, openBlobs } from '#functions/store/open';
import { makeBackup, readManifest, restoreBackup } from './backups';
import { giveUp, PlainError, say } from './terminal';

const USAGE = `npm run backup -- --to FOLDER|gs://BUCKET/… [--association ID] [--project ID]
npm run restore -- --from FOLDER|gs://BUCKET/… [--association ID] [--replace] [--project ID]
--project: else GCLOUD_PROJECT. --bucket: that of the attachments, where it is not the default one.`;

const text = { type: 'string' } as const;
const OPTIONS = {
	...{ to: text, from: text, association: text, project: text, bucket: text },
	replace: { type: 'boolean' },
} as const;

function asked() {
	try {
		const { values, positionals } = parseArgs({ options: OPTIONS, allowPositionals: true });
		return { ...values, isRestore: positionals[0] === 'restore' };
	} catch {
		throw new PlainError(USAGE);
	}
}

function open(project: string, bucket: string | undefined) {
	const { store, close } = openBackupStore(project);
	const folder = process.env.KAIRAN_BLOB_DIR;
	// On the emulators the bucket would be a real one.
	if (process.env.FIRESTORE_EMULATOR_HOST && !folder) throw new PlainError('KAIRAN_BLOB_DIR is not set.');
	const blobs = openBlobs({ folder, bucket: bucket ?? `${project}.firebasestorage.app` });
	return { store, close, blobs };
}

async function run(): Promise<void> {
	const { isRestore, to, from, association, project = process.env.GCLOUD_PROJECT, bucket, replace = false } = asked();
	const given = isRestore ? from : to;
	if (!project || given === undefined) throw new PlainError(USAGE);
	const { close, ...backing } = open(project, bucket);
	const now = new Date().toISOString();
	const made = `${given.replace(/\/$/, '')}/${now.replaceAll(':', '-')}-${association ?? 'all'}`;
	const where = isRestore ? given : made;
	const place = await openBackupPlace(where);
	if (!isRestore) {
		const { at, associations, documents, files, missing } = await makeBackup({ ...backing, place }, association);
		say(`${where}: ${associations.length} associations, ${documents} documents, ${files.length} files, as of ${at}.`);
		if (missing.length > 0) say(`Files that were not there: ${missing.join(' ')}`);
	} else {
		const { at } = await readManifest(place);
		const count = await restoreBackup({ ...backing, place }, { ...(association && { association }), replace, now });
		say(`${count} documents, as of ${at}. All phones of these associations fill anew.`);
		say('Whoever asked to be forgotten since then has to be forgotten again: ask the chairs.');
	}
	await close();
}

run().catch(giveUp);
