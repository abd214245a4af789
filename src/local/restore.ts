import { idOf } from '#contract/names';
import type { Moment, Sha256 } from '#contract/ids';
import type { RefusalCode } from '#contract/refusals';
import { isWindowOpen, rowsIn, SUBSTANCE, type ArchivePart } from '#domain/commands/archive/shared';
import type { KairanDb, MemberKey, OutboxEntry } from './db';
import { live } from './live';
import { rowOf } from './confirmed-rows';

/** The association to which an archive could be restored. */
export interface RestoreTarget {
	/** Nobody has done anything with it yet. */
	isEmpty: boolean;
	/** A part of an archive is restored already, and the rest can still follow. */
	isRestoring: boolean;
	/** When one was last begun with. */
	restored?: Moment;
}

/** The association as far as this phone knows it; nothing before the first pull. */
export async function getRestoreTarget(
	db: KairanDb,
	memberKey: MemberKey,
	now: Moment,
): Promise<RestoreTarget | undefined> {
	const local = await db.members.get(memberKey);
	if (!local?.filled) return undefined;
	const of = (kind: string) =>
		db.rows.where('[m+kind+id]').between([memberKey, kind, ''], [memberKey, kind, '\uffff']).count();
	const [association, ...counts] = await Promise.all([
		rowOf(db, memberKey, 'association', local.member.association),
		...SUBSTANCE.map(of),
	]);
	const { restoring, restored } = association ?? {};
	return {
		isEmpty: counts.every((count) => count === 0),
		isRestoring: restoring !== undefined && isWindowOpen(restoring, now),
		...(restored && { restored }),
	};
}

/** The rows of a part that the server has not confirmed to this phone: after a break, what is missing of it. */
export async function missingOf(
	db: KairanDb,
	memberKey: MemberKey,
	part: ArchivePart,
): Promise<ArchivePart | undefined> {
	// What the living chair takes over is decided on all seats together; they are few.
	if (part.kind === 'seat') return part;
	const keys = rowsIn(part).map((row) => [memberKey, part.kind, idOf(row)] as [MemberKey, ArchivePart['kind'], string]);
	const known = await db.rows.bulkGet(keys);
	const rows = (part.rows as unknown[]).filter((_, i) => !known[i]);
	return rows.length > 0 ? ({ kind: part.kind, rows } as ArchivePart) : undefined;
}

const isOfArchive = ({ name }: OutboxEntry) => name.startsWith('archive.');

/** The parts that are on their way, or whose rows have not come back yet, and why one was refused. */
async function underWay(
	db: KairanDb,
	memberKey: MemberKey,
): Promise<{ count: number; refused: RefusalCode | undefined }> {
	const entries = await db.outbox.where('m').equals(memberKey).and(isOfArchive).toArray();
	const refused = entries.find(({ state }) => state === 'refused');
	return {
		count: entries.filter(({ state }) => state !== 'refused').length,
		refused: refused && (refused.code ?? 'MALFORMED'),
	};
}

/**
 * Waits until at most `most` parts are under way: so an outbox never holds a whole archive, which every screen would
 * lay over its rows.
 *
 * @returns why a part was refused
 */
export function waitForOutbox(
	db: KairanDb,
	memberKey: MemberKey,
	most: number,
	signal: AbortSignal,
): Promise<RefusalCode | undefined> {
	return new Promise((resolve, reject) => {
		let stop = () => {};
		const end = (then: () => void) => {
			// The first answer may come before there is anything to stop.
			queueMicrotask(() => stop());
			then();
		};
		signal.addEventListener('abort', () => end(() => resolve(undefined)), { once: true });
		stop = live(() => underWay(db, memberKey)).subscribe(
			({ count, refused }) => {
				if (refused || count <= most) end(() => resolve(refused));
			},
			(error) => end(() => reject(error instanceof Error ? error : new Error(String(error)))),
		);
	});
}

/** Forgets the parts that were refused: the restore tells why, and asks for them again. */
export async function clearRefused(db: KairanDb, memberKey: MemberKey): Promise<void> {
	await db.outbox
		.where('m')
		.equals(memberKey)
		.and((entry) => isOfArchive(entry) && entry.state === 'refused')
		.delete();
}

/** Drops pictures that the server has: an archive has more of them than a phone should keep for a day. */
export async function dropUploaded(db: KairanDb, memberKey: MemberKey, hashes: Sha256[]): Promise<void> {
	const keys = hashes.map((hash) => [memberKey, hash] as [MemberKey, Sha256]);
	const files = await db.files.bulkGet(keys);
	await db.files.bulkDelete(keys.filter((_, i) => files[i]?.state === 'uploaded'));
}
