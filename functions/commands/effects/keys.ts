import type { KeyDigests } from '#contract/commands';
import type { KeyDoc } from '#functions/store/docs';
import { fileName } from '../secrets';
import type { Effect, Effecting, Refused } from './effect';

/** Files a key under both of its digests: what the QR holds, and what is typed. */
export async function file(
	digests: KeyDigests,
	leadsTo: KeyDoc,
	on: Pick<Effecting, 'tx' | 'changes' | 'secrets'>,
): Promise<Refused | undefined> {
	const names = [digests.secret, digests.code].map((digest) => fileName(on.secrets.pepper, digest));
	// One secret must not lead to two members. The phone has to make a new card.
	if (await on.tx.keysTaken(names)) return { refused: 'KEY_EXISTS', detail: 'digests' };
	for (const name of names) on.changes.keys.set(name, leadsTo);
}

export const fileChairKey: Effect<'association.found'> = ({ association, chair }, on) =>
	file(chair.digests, { association: association.id, key: chair.key, kind: 'seat', member: chair.seat }, on);

export const fileKey: Effect<'key.issue'> = ({ id, for: target, digests }, on) => {
	const member = target.kind === 'household' ? target.household : target.seat;
	return file(digests, { association: on.scene.association, key: id, kind: target.kind, member }, on);
};
