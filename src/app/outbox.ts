import { understand, type Command } from '#contract/commands';
import type { CommandId, Id } from '#contract/ids';
import { touched } from '#domain/commands/index';
import type { LocalMember, OutboxEntry } from '#local/db';
import { getCircular } from '#local/queries';
import type { AttachmentsKept } from '#sync/attachments';
import { db } from './context';

/** What the sync last told of the pictures that it keeps on this phone; it alone writes this setting. */
export async function keptPictures(): Promise<AttachmentsKept | undefined> {
	return (await db.settings.get('attachments'))?.value as AttachmentsKept | undefined;
}

/** The circular that a command writes, or that it is a receipt or a look of. */
function circularOf(command: Command, { member }: LocalMember): Id | undefined {
	if ('circular' in command.args) return command.args.circular;
	return touched(command, member).find(({ kind }) => kind === 'circular')?.id;
}

/** The title of the circular that each command is about; without those of which the phone lacks it. */
export async function titlesOf(entries: OutboxEntry[]): Promise<Map<CommandId, string>> {
	const titles = new Map<CommandId, string>();
	for (const entry of entries) {
		const read = understand(entry);
		const local = await db.members.get(entry.m);
		const circular = read.ok && local && circularOf(read.command, local);
		const view = circular && (await getCircular(db, entry.m, circular));
		if (view) titles.set(entry.id, view.circular.content.title);
	}
	return titles;
}
