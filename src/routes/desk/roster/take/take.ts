import type { Attachment } from '#contract/content';
import type { Circular } from '#contract/rows';
import { archiveOf, type Everything } from '#domain/roster/archive';
import { toCsv } from '#domain/roster/export';
import { picturesOf } from '#domain/roster/restore';
import { writeArchive } from '#features/roster/file/archive';
import { download, fileName } from '#features/roster/take/download';
import type { Taken, Taking } from '#features/roster/take/Take.svelte';
import { sentence } from '#i18n/failures';
import { households } from '#i18n/words';
import { getRoster } from '#local/ledgers';
import { listOutbox } from '#local/queries';
import { getEverything } from '#local/roster';
import type { MemberKey } from '#local/db';
import { attempt } from '../../../attempt';
import { chance, db, fetchAttachment } from '../../../kairan';
import { clock } from '../../../today.svelte';
import { look } from '../desk';

const words = households.take;

/** What has no number yet would be missing; a look at names changes nothing of what is taken. */
async function hasWaiting(m: MemberKey): Promise<boolean> {
	return (await listOutbox(db, m)).waiting.some(({ name }) => name !== 'audit.look');
}

/** Makes a file of the association. The line in the audit comes first: no file without it. */
export async function take(m: MemberKey, what: 'csv' | 'archive', taking: Taking): Promise<Taken | undefined> {
	const all = await getEverything(db, m);
	if (!all) return { trouble: words.notReady };
	if (what === 'archive' && (await hasWaiting(m))) return { trouble: words.waiting };
	const failed = await look(m, 'export');
	if (failed) return { trouble: sentence(failed) };
	const name = fileName(words[`${what}Name`](all.association.name, clock.today));
	if (what === 'archive') return takeArchive(m, all, name, taking);
	const { households: doors, groups } = await getRoster(db, m);
	download(name, 'text/csv', toCsv(doors, groups));
	return { name };
}

async function takeArchive(m: MemberKey, all: Everything, name: string, { signal, onprogress }: Taking) {
	const pictures = picturesOf(all);
	const load = async (picture: Attachment) => {
		const got = await attempt(fetchAttachment(m, picture));
		return 'got' in got ? got.got : undefined;
	};
	const watching = { signal, onprogress: (done: number) => onprogress(done, pictures.length) };
	const written = await writeArchive(archiveOf(all, chance.now()), pictures, load, watching);
	if (!written) return undefined;
	download(name, 'application/json', written.file);
	return { name, without: titlesOf(all.circulars, written.missing) };
}

/** For each picture the circular that names it, so that somebody can look for it. */
function titlesOf(circulars: Circular[], missing: Attachment[]): string[] {
	const holds = (circular: Circular, hash: string) => circular.content.attachments.some((one) => one.hash === hash);
	return missing.map(({ hash }) => circulars.find((circular) => holds(circular, hash))?.content.title ?? '');
}
