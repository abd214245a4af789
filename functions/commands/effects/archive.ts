import type { Attachment } from '#contract/content';
import type { Circular } from '#contract/rows';
import { SUBSTANCE } from '#domain/commands/archive/shared';
import { tokensFor } from '#domain/visibility';
import { findIn } from '#functions/store/read-set';
import { heldBy } from '#functions/store/uploads';
import type { EffectContext, EffectsOf, Refused } from './effect';
import { refuseTakenId } from './shared/ids';

function refuseTakenIds({ readSet, changes }: EffectContext): Refused | undefined {
	for (const { kind, row } of changes.rows) {
		if (kind !== 'household' && kind !== 'seat') continue;
		const known = readSet.rows.has(`${kind}.${row.id}`);
		const refused = known
			? undefined
			: refuseTakenId(row.id, readSet, kind === 'seat' ? 'SEAT_EXISTS' : 'HOUSEHOLD_EXISTS');
		if (refused) return refused;
	}
	return undefined;
}

/** A picture that is missing in the archive is left out: its circular is restored without it. */
async function open({ tx, readSet, changes, now }: EffectContext): Promise<undefined> {
	const circulars = changes.rows.flatMap((one) => (one.kind === 'circular' ? [one] : []));
	const attachments = (row: Circular): Attachment[] => row.content.attachments;
	const hashes = new Set(circulars.flatMap(({ row }) => attachments(row).map(({ hash }) => hash)));
	const stored = await tx.attachments(readSet.association, [...hashes]);
	for (const [hash, file] of stored) readSet.attachments.set(hash, file);
	for (const one of circulars) {
		const tokens = tokensFor(one, findIn(readSet));
		for (const { hash, type, bytes } of attachments(one.row)) {
			const file = changes.attachments.get(hash) ?? stored.get(hash);
			if (file?.type !== type || file.bytes !== bytes) continue;
			changes.attachments.set(hash, heldBy(file, { ...file.circulars, [one.row.id]: tokens }, now));
		}
	}
}

export const archiveEffects: EffectsOf<'archive'> = {
	/** Refuses to restore into an association that holds something. Its sequence numbers continue above the archive's. */
	'archive.begin': async ({ highest }, { tx, readSet, changes }) => {
		if (await tx.search.holds(readSet.association, SUBSTANCE)) return { refused: 'ASSOCIATION_NOT_EMPTY' };
		changes.above = highest;
		return undefined;
	},
	/**
	 * Keeps the ids of households and seats apart, and opens the pictures that were uploaded before to the circulars'
	 * readers.
	 */
	'archive.put': async ({ part }, context) => {
		if (part.kind === 'household' || part.kind === 'seat') return refuseTakenIds(context);
		return part.kind === 'circular' ? open(context) : undefined;
	},
};
