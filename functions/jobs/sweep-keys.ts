import { renamed, versionsOf } from '#functions/commands/secrets';
import type { JobDeps } from './job';

/** Rounds of one run: some ten thousand keys, in minutes. The next night goes on. */
const ROUNDS = 50;

/** After another pepper was added: files all keys under it, so that what the older one made opens nothing any more. */
export async function sweepKeys({ store, secrets }: Pick<JobDeps, 'store' | 'secrets'>): Promise<void> {
	const peppers = versionsOf(secrets.pepper);
	const rename = (name: string, from: number) =>
		peppers.slice(from).reduce((old, pepper) => renamed(pepper, old), name);
	if (peppers.length < 2) return;
	for (let round = 0; round < ROUNDS; round++) if (!(await store.refileKeys(peppers.length, rename))) return;
}
