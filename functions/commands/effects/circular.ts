import type { Attachment } from '#contract/content';
import type { Id, Sha256 } from '#contract/ids';
import type { Circular } from '#contract/rows';
import { tokensFor } from '#domain/visibility';
import { findIn } from '#functions/store/read-set';
import { heldBy } from '#functions/store/uploads';
import type { EffectContext, EffectsOf, Refused } from './effect';

/** The files that a circular holds, or held before one of its corrections. */
const namedBy = (row: Circular | undefined): Sha256[] =>
	row
		? [row.content, ...row.corrections.map(({ before }) => before)].flatMap(({ attachments = [] }) =>
				attachments.map(({ hash }) => hash),
			)
		: [];

/**
 * Opens the files of a circular to those who may see it, and closes those that it no longer holds; one that it does not
 * even name any more is let go. Each must have been stored before, just as the circular describes it.
 */
export async function hold(circular: Id, context: EffectContext): Promise<Refused | undefined> {
	const { tx, readSet, changes, now: at } = context;
	const row = changes.rows.find((one) => one.kind === 'circular' && one.row.id === circular);
	const after = row?.kind === 'circular' ? row.row : undefined;
	const now: Attachment[] = after?.content.attachments ?? [];
	const [before, named] = [namedBy(findIn(readSet)('circular', circular)), namedBy(after)];
	const stored = await tx.attachments(readSet.association, [...new Set([...before, ...named])]);
	for (const [hash, file] of stored) readSet.attachments.set(hash, file);
	const unknown = now.find(({ hash, type, bytes }) => {
		const file = stored.get(hash);
		return file?.type !== type || file.bytes !== bytes;
	});
	if (unknown) return { refused: 'ATTACHMENT_UNKNOWN', detail: unknown.hash };
	const open = row ? tokensFor(row, findIn(readSet)) : [];
	for (const [hash, known] of stored) {
		const file = changes.attachments.get(hash) ?? known;
		const { [circular]: held, ...others } = file.circulars;
		const [holds, names] = [now.some((attachment) => attachment.hash === hash), named.includes(hash)];
		if (!holds && names && !held) continue;
		changes.attachments.set(hash, heldBy(file, holds ? { ...others, [circular]: open } : others, at, names));
	}
	return undefined;
}

export const circularEffects: EffectsOf<'circular'> = {
	'circular.publish': ({ id }, context) => hold(id, context),
	'circular.correct': ({ id }, context) => hold(id, context),
	'circular.withdraw': ({ id }, context) => hold(id, context),
};
