import { isApplicationOpen, OPEN_MAX } from '#domain/applications';
import type { Application } from '#contract/applications';
import type { Id } from '#contract/ids';
import type { EffectContext, EffectsOf, Refused } from './effect';
import { refuseTakenId } from './shared/ids';

/** No more wait than somebody would read. */
async function refuseFull(id: Id, { tx, readSet, now }: EffectContext): Promise<Refused | undefined> {
	const rows = await tx.search.rowsOfKind(readSet.association, 'application');
	const open = rows.filter((doc) => doc.id !== id && isApplicationOpen(doc.row as Application, now));
	return open.length >= OPEN_MAX ? { refused: 'TOO_MANY_APPLICATIONS' } : undefined;
}

export const applicationEffects: EffectsOf<'application'> = {
	'application.put': ({ id }, context) => refuseFull(id, context),
	'application.accept': async ({ as }, { readSet }) =>
		as.kind === 'new' ? refuseTakenId(as.household.id, readSet, 'HOUSEHOLD_EXISTS') : undefined,
};
