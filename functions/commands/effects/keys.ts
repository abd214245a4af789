import type { KeyDigests } from '#contract/commands/key';
import type { KeyDoc } from '#functions/store/docs';
import { fileName } from '../secrets';
import { endAccess } from './devices';
import type { Effect, EffectContext, Refused } from './effect';

/** Files a key under both of its digests: what the QR holds, and what is typed. */
async function file(
	digests: KeyDigests,
	leadsTo: KeyDoc,
	context: Pick<EffectContext, 'tx' | 'changes' | 'secrets'>,
): Promise<Refused | undefined> {
	const names = [digests.secret, digests.code].map((digest) => fileName(context.secrets.pepper, digest));
	// One secret must not lead to two members. The phone has to make a new card.
	if (await context.tx.keysTaken(names)) return { refused: 'KEY_EXISTS', detail: 'digests' };
	for (const name of names) context.changes.keys.set(name, leadsTo);
}

export const fileChairKey: Effect<'association.found'> = ({ association, chair }, context) =>
	file(chair.digests, { association: association.id, key: chair.key, kind: 'seat', member: chair.seat }, context);

export const fileKey: Effect<'key.issue'> = ({ id, for: target, digests }, context) => {
	const member = target.kind === 'household' ? target.household : target.seat;
	return file(digests, { association: context.readSet.association, key: id, kind: target.kind, member }, context);
};

/** Ends every phone and key that the chair's seat had until now, unless nothing was lost, and files the new key. */
export const replaceKeys: Effect<'key.replace'> = async ({ id, seat, digests, keepPhones }, context) => {
	if (!keepPhones) await endAccess(seat, context);
	return file(digests, { association: context.readSet.association, key: id, kind: 'seat', member: seat }, context);
};
