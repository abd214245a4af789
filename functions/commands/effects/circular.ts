import type { Attachment } from '#contract/content';
import type { Id } from '#contract/ids';
import { tokensFor } from '#domain/visibility';
import { findIn } from '#functions/store/read-set';
import { heldBy } from '#functions/store/uploads';
import type { EffectContext, EffectsOf, Refused } from './effect';

/**
 * Opens the files of a circular to those who may see it, and closes those that it no longer holds. Each must have been
 * stored before, just as the circular describes it.
 */
export async function hold(circular: Id, context: EffectContext): Promise<Refused | undefined> {
	const { tx, readSet, changes, now: at } = context;
	const row = changes.rows.find((one) => one.kind === 'circular' && one.row.id === circular);
	const now: Attachment[] = row?.kind === 'circular' ? row.row.content.attachments : [];
	const before = findIn(readSet)('circular', circular)?.content.attachments ?? [];
	const hashes = [...new Set([...before, ...now].map(({ hash }) => hash))];
	const stored = await tx.attachments(readSet.association, hashes);
	for (const [hash, file] of stored) readSet.attachments.set(hash, file);
	const unknown = now.find(({ hash, type, bytes }) => {
		const file = stored.get(hash);
		return file?.type !== type || file.bytes !== bytes;
	});
	if (unknown) return { refused: 'ATTACHMENT_UNKNOWN', detail: unknown.hash };
	const open = row ? tokensFor(row, findIn(readSet)) : [];
	for (const [hash, known] of stored) {
		const file = changes.attachments.get(hash) ?? known;
		const { [circular]: _, ...others } = file.circulars;
		const holds = now.some((attachment) => attachment.hash === hash);
		changes.attachments.set(hash, heldBy(file, holds ? { ...others, [circular]: open } : others, at));
	}
}

export const circularEffects: EffectsOf<'circular'> = {
	'circular.publish': ({ id }, context) => hold(id, context),
	'circular.correct': ({ id }, context) => hold(id, context),
	'circular.withdraw': ({ id }, context) => hold(id, context),
};
