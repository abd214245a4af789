import { startOf } from '#domain/ledger';
import { LADDER } from '#domain/ladder';
import { nextEvening } from '#domain/send-times';
import { circularOf } from './due-step';
import type { JobDeps } from './job';
import { isUrgentByHand } from './remind';
import type { JobLease } from './lease';

/**
 * A reminder by hand: the same two jobs as those of the ladder, counted on from its own. Phones that are told of all
 * together find it in the evening, unless it is urgent.
 */
export async function remindNow(lease: JobLease, deps: JobDeps): Promise<void> {
	const { association, rows, at: asked } = lease.job;
	const circular = await circularOf(lease.job, deps);
	if (!circular) return lease.end();
	const reminder = LADDER.reminders + (circular.reminded ?? []).filter((at) => at <= asked).length;
	const planned = { association, rows, at: startOf(circular), due: asked, planned: asked, retries: [], reminder };
	if (!isUrgentByHand(circular, reminder))
		for (const ref of rows) await deps.store.delivery.addToDigest(association, ref, nextEvening(asked));
	const names = ['remind', 'mailUnread'] as const;
	const id = (name: string) => `${association}.${circular.id}.${Date.parse(asked)}.${name}-${reminder}`;
	await lease.end(new Map(names.map((name) => [id(name), { name, ...planned }])));
}
