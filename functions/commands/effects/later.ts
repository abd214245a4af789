import type { EffectsOf } from './effect';

export const laterEffects: EffectsOf<'later'> = {
	/** Its time stands in the store, and the sweep finds it. */
	'later.put': async ({ at, command }, { readSet: { association }, changes, now }) => {
		const { id } = command.args;
		const rows = [{ kind: 'scheduled' as const, id }];
		changes.jobs.set(`${association}.${id}.sendLater`, {
			...{ name: 'sendLater', association, rows, at: now, retries: [] },
			due: at > now ? at : now,
		});
	},
};
