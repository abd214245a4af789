import type { Attachment } from '#contract/content';
import type { Circular } from '#contract/rows';
import { archiveOf, type AssociationRows } from '#domain/roster/make-archive';
import { toCsv } from '#domain/roster/export';
import { picturesOf } from '#domain/roster/archive-parts';
import { writeArchive } from '#features/roster/file/archive-file';
import { download, fileName } from '#ui/download';
import type { Exported, Exporting } from '#features/roster/export/RosterExport.svelte';
import { sentence } from '#i18n/failures';
import { households } from '#i18n/words';
import { getRoster } from '#local/roster';
import { isAskedFor, listOutbox } from '#local/queries';
import { getAssociationRows } from '#local/archive-rows';
import type { MemberKey } from '#local/db';
import { cardQuestion } from './card-question';
import { attempt } from './failure';
import { recordLook } from './audit-look';
import { db, now } from './context';
import { engine } from './engine';
import { clock } from './clock.svelte';

const words = households.export;

/** What has no number yet would be missing; a look at names changes nothing of what is taken. */
async function hasPending(memberKey: MemberKey): Promise<boolean> {
	return (await listOutbox(db, memberKey)).pending.some(isAskedFor);
}

/** Makes a file of the association. The line in the audit comes first: no file without it. */
export async function exportRoster(
	memberKey: MemberKey,
	what: 'csv' | 'archive',
	making: Exporting,
): Promise<Exported | undefined> {
	const all = await getAssociationRows(db, memberKey);
	if (!all) return { trouble: words.notReady };
	if (what === 'archive' && (await hasPending(memberKey))) return { trouble: words.unsent };
	if (!(await cardQuestion.demand(memberKey))) return { trouble: sentence('CARD_NEEDED') };
	const failed = await recordLook(memberKey, { what: 'export' });
	if (failed) return { trouble: sentence(failed) };
	const name = fileName(words[`${what}Name`](all.association.name, clock.today));
	if (what === 'archive') return exportArchive(memberKey, all, name, making);
	const { households: doors, groups } = await getRoster(db, memberKey);
	download(name, 'text/csv', toCsv(doors, groups));
	return { name };
}

async function exportArchive(
	memberKey: MemberKey,
	all: AssociationRows,
	name: string,
	{ signal, onprogress }: Exporting,
) {
	const pictures = picturesOf(all);
	const load = async (picture: Attachment) => {
		const got = await attempt(engine.fetchAttachment(memberKey, picture));
		return 'got' in got ? got.got : undefined;
	};
	const watching = { signal, onprogress: (done: number) => onprogress(done, pictures.length) };
	const written = await writeArchive(archiveOf(all, now()), pictures, load, watching);
	if (!written) return undefined;
	download(name, 'application/json', written.file);
	return { name, without: titlesOf(all.circulars, written.missing) };
}

/** For each picture the circular that names it, so that somebody can look for it. */
function titlesOf(circulars: Circular[], missing: Attachment[]): string[] {
	const holds = (circular: Circular, hash: string) => circular.content.attachments.some((one) => one.hash === hash);
	return missing.map(({ hash }) => circulars.find((circular) => holds(circular, hash))?.content.title ?? '');
}
