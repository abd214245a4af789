import type { KairanDb, OutboxEntry } from '#local/db';
import { getCircular } from '#local/queries';
import type { AttachmentsKept } from '#sync/attachments';

/** What the sync last told of the pictures that it keeps on this phone; it alone writes this setting. */
export async function keptPictures(db: KairanDb): Promise<AttachmentsKept | undefined> {
	return (await db.settings.get('attachments'))?.value as AttachmentsKept | undefined;
}

/** The titles of the circulars that commands are about, by the circular's id; without those that the phone lacks. */
export async function titlesOf(db: KairanDb, entries: OutboxEntry[]): Promise<Map<string, string>> {
	const titles = new Map<string, string>();
	for (const { m, args } of entries) {
		const { circular, id } = args as { circular?: unknown; id?: unknown };
		const about = circular ?? id;
		if (typeof about !== 'string') continue;
		const view = await getCircular(db, m, about);
		if (view) titles.set(about, view.circular.content.title);
	}
	return titles;
}
