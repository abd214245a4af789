import type { KeyDigests } from '#contract/commands/key';
import type { KeyDoc } from '#functions/store/docs';
import { fileName } from '../../secrets';
import type { EffectContext, Refused } from '../effect';

/** Files a key under both of its digests: what the QR holds, and what is typed. */
export async function fileKey(
	digests: KeyDigests,
	leadsTo: KeyDoc,
	context: Pick<EffectContext, 'tx' | 'changes' | 'secrets'>,
): Promise<Refused | undefined> {
	const names = [digests.secret, digests.code].map((digest) => fileName(context.secrets.pepper, digest));
	// One secret must not lead to two members. The phone has to make a new card.
	if (await context.tx.keysTaken(names)) return { refused: 'KEY_EXISTS', detail: 'digests' };
	for (const name of names) context.changes.keys.set(name, leadsTo);
}
