import { needsHelp } from '#domain/safety/check';
import { helpJob } from '#functions/jobs/tell-of-help';
import type { Said } from '#contract/safety';
import type { EffectContext, EffectsOf } from './effect';

/** Somebody needs help: those who lead are told at once. */
function callForHelp(said: Said | undefined, { readSet, changes, now }: EffectContext): void {
	if (!said || !needsHelp(said)) return;
	for (const one of changes.rows)
		if (one.kind === 'safetyReport') changes.jobs.set(...helpJob(readSet.association, one.row, now));
}

export const safetyEffects: EffectsOf<'safety'> = {
	'safety.report': async ({ said }, context) => callForHelp(said, context),
	'safety.enter': async ({ said }, context) => callForHelp(said, context),
};
