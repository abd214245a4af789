import type { Attachment } from '#contract/content';
import type { Circular, Kind } from '#contract/rows';
import { tokensFor } from '#domain/visibility';
import { findIn } from '#functions/store/scene';
import { heldBy } from '#functions/store/uploads';
import type { Effect, Effecting, Refused } from './effect';
import { taken } from './names';

/** What an association has once anybody has done anything with it. */
const SUBSTANCE: Kind[] = ['group', 'household', 'circular'];

/** Refuses to restore into an association that holds something. Its sequence numbers continue above the archive's. */
export const beginEmpty: Effect<'archive.begin'> = async ({ highest }, { tx, scene, changes }) => {
	if (await tx.holds(scene.association, SUBSTANCE)) return { refused: 'ASSOCIATION_NOT_EMPTY' };
	changes.above = highest;
	return undefined;
};

/** Keeps the ids of households and seats apart, and opens the pictures that were uploaded before to the circulars' readers. */
export const takeIn: Effect<'archive.put'> = async ({ part }, on) => {
	if (part.kind === 'household' || part.kind === 'seat') return keepNames(on);
	return part.kind === 'circular' ? open(on) : undefined;
};

function keepNames({ scene, changes }: Effecting): Refused | undefined {
	for (const { kind, row } of changes.rows) {
		if (kind !== 'household' && kind !== 'seat') continue;
		const known = scene.rows.has(`${kind}.${row.id}`);
		const refused = known ? undefined : taken(row.id, scene, kind === 'seat' ? 'SEAT_EXISTS' : 'HOUSEHOLD_EXISTS');
		if (refused) return refused;
	}
	return undefined;
}

/** A picture that is missing in the archive is left out: its circular is restored without it. */
async function open({ tx, scene, changes, now }: Effecting): Promise<undefined> {
	const circulars = changes.rows.flatMap((one) => (one.kind === 'circular' ? [one] : []));
	const attachments = (row: Circular): Attachment[] => row.content.attachments;
	const hashes = new Set(circulars.flatMap(({ row }) => attachments(row).map(({ hash }) => hash)));
	const stored = await tx.attachments(scene.association, [...hashes]);
	for (const one of circulars) {
		const tokens = tokensFor(one, findIn(scene));
		for (const { hash, type, bytes } of attachments(one.row)) {
			const file = changes.attachments.get(hash) ?? stored.get(hash);
			if (file?.type !== type || file.bytes !== bytes) continue;
			changes.attachments.set(hash, heldBy(file, { ...file.holders, [one.row.id]: tokens }, now));
		}
	}
}
