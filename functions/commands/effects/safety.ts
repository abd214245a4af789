import { needsHelp } from '#domain/safety/check';
import type { Id, Moment } from '#contract/ids';
import type { SafetyReport, Said } from '#contract/safety';
import type { JobDoc } from '#functions/store/job-docs';
import type { EffectContext, EffectsOf } from './effect';

/** The job that tells those who lead that a household needs help, for that transaction's changes. */
const helpJob = (association: Id, { check, household }: SafetyReport, at: Moment): [id: Id, job: JobDoc] => [
	`${association}.${check}.${household}.tellOfHelp`,
	{
		...{ name: 'tellOfHelp', association, at, due: at, retries: [] },
		rows: [
			{ kind: 'safetyCheck', id: check },
			{ kind: 'household', id: household },
		],
	},
];

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
