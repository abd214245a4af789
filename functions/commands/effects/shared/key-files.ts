import type { KeyDigests } from '#contract/commands/key';
import type { KeyDoc } from '#functions/store/docs';
import { fileNames, versionsOf } from '../../secrets';
import type { EffectContext, Refused } from '../effect';

/** Files a key under both of its digests: what the QR holds, and what is typed. */
export async function fileKey(
	digests: KeyDigests,
	leadsTo: Omit<KeyDoc, 'pepper'>,
	context: Pick<EffectContext, 'tx' | 'changes' | 'secrets'>,
): Promise<Refused | undefined> {
	const { pepper } = context.secrets;
	const names = [digests.secret, digests.code].map((digest) => fileNames(pepper, digest));
	// One secret must not lead to two members. The phone has to make a new card.
	if (await context.tx.keysTaken(names.flat())) return { refused: 'KEY_EXISTS', detail: 'digests' };
	const filed = { ...leadsTo, pepper: versionsOf(pepper).length };
	for (const [newest] of names) if (newest) context.changes.keys.set(newest, filed);
}
