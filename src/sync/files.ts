import type { CommandId } from '#contract/ids';
import type { RefusalCode } from '#contract/refusals';
import type { KairanDb, OutboxEntry } from '#local/db';
import { putFilesLeft } from '#local/files-left';
import { ApiError, Retry } from './errors';
import type { Transport } from './transport';

/** Which commands of a batch may go, which were refused for their files, and what stopped the rest. */
export interface Ready {
	go: OutboxEntry[];
	refused: Map<CommandId, { code: RefusalCode; detail?: string }>;
	stopped?: Retry;
}

/**
 * Sends the files that a batch's commands name, in order. A file that the server refuses refuses its command; one that
 * can't be sent now holds back its command and those after it, while those before it may go.
 */
export async function sendFiles(
	db: KairanDb,
	transport: Pick<Transport, 'putFile'>,
	batch: OutboxEntry[],
): Promise<Ready> {
	const ready: Ready = { go: [], refused: new Map() };
	for (const entry of batch) {
		try {
			await send(db, transport, entry);
			ready.go.push(entry);
		} catch (error) {
			if (error instanceof Retry) return { ...ready, stopped: error };
			if (!(error instanceof ApiError)) throw error;
			const { code, detail } = error;
			ready.refused.set(entry.id, { code, ...(detail !== undefined && { detail }) });
		}
	}
	return ready;
}

/** A file that isn't here any more was sent by an earlier command, or the server will say that it lacks it. */
async function send(
	db: KairanDb,
	transport: Pick<Transport, 'putFile'>,
	{ as, m: memberKey, files }: OutboxEntry,
): Promise<void> {
	for (const hash of files ?? []) {
		const file = await db.files.get([memberKey, hash]);
		if (file?.state !== 'pending') continue;
		const left = await transport.putFile(as, file);
		if (left !== undefined) await putFilesLeft(db, as.association, left);
		await db.files.update([memberKey, hash], { state: 'uploaded' });
	}
}
