import type { Moment, Sha256 } from '#contract/ids';
import type { ArchivePart } from '#domain/commands/archive/shared';
import { sheetOf } from '#domain/roster/make-archive';
import { beginArgsOf, partsOfArchive, picturesOf, problemOf } from '#domain/roster/archive-parts';
import type { Sheet } from '#domain/roster/sheet';
import { readArchive } from '../../file/archive-file';
import { FileRefused } from '../../file/refused';
import type { ArchiveSummary } from './messages';

/** An archive that was read and checked: what it holds, and the parts by which it is restored. */
export interface OpenedArchive {
	summary: ArchiveSummary;
	/** Its present roster as a table, to be imported where an archive can't be restored. */
	sheet: Sheet;
	parts: ArchivePart[];
	picture: (hash: Sha256) => Promise<Uint8Array<ArrayBuffer> | undefined>;
}

/**
 * Opens an archive; nothing for any other file.
 *
 * @throws FileRefused `archiveNewer`; `archiveBroken`, also for one that the server would refuse half-way
 */
export async function openArchive(file: Blob, now: Moment): Promise<OpenedArchive | undefined> {
	const read = await readArchive(file);
	if (!read) return undefined;
	const { archive, id, has, picture } = read;
	if (problemOf(archive, id, now)) throw new FileRefused('archiveBroken');
	const parts = [...partsOfArchive(archive)];
	const pictures = picturesOf(archive);
	const summary: ArchiveSummary = {
		begin: beginArgsOf(archive, id),
		at: archive.at,
		households: archive.households.length,
		circulars: archive.circulars.length,
		receipts: archive.receipts.length,
		pictures: pictures.length,
		missing: pictures.filter(({ hash }) => !has(hash)).length,
		parts: parts.length,
	};
	return { summary, sheet: sheetOf(archive), parts, picture };
}
