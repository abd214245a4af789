import { addMs, DAY_MS } from '#domain/moment';
import { LET_GO_DAYS, UPLOAD_DAYS } from '#domain/retention';
import type { JobDeps } from './job';

/**
 * Files in one run: at four short calls each some two minutes, well within the function's time. The next run goes on.
 */
export const SWEEP_LIMIT = 200;

/**
 * Deletes files that no circular holds, with what is known of them: uploads that none came to hold, and those that one
 * has let go. A phone uploads pictures seconds before the command that names them, but may be switched off between the
 * two and lie in a drawer: a quarter of a year is longer than a leader stays away from the desk. Drafts and archives
 * hold the bytes themselves and upload them when they are sent; and a phone that comes after all is told
 * ATTACHMENT_UNKNOWN and uploads anew. A file is marked before its bytes go: from then
 * on no circular can hold it, and an upload of the same file waits (see `Uploads.renew`). A run that stops halfway
 * leaves the mark, by which the next one finishes. One file that cannot be deleted keeps back none of the others.
 */
export async function sweepUploads(deps: JobDeps): Promise<void> {
	await sweep('letGo', LET_GO_DAYS, deps);
	await sweep('unheld', UPLOAD_DAYS, deps);
}

async function sweep(which: 'unheld' | 'letGo', days: number, { store, blobs, now, log }: JobDeps): Promise<void> {
	const before = addMs(now(), -days * DAY_MS);
	for (const name of await store.uploads.unheld(before, SWEEP_LIMIT, which)) {
		try {
			if (!(await store.uploads.beginSweep(name, before, now()))) continue;
			await blobs.delete(name);
			await store.uploads.endSweep(name, before);
		} catch (error) {
			log.failed('jobs.sweepUploads', error);
		}
	}
}
