import { startOf } from '#domain/ledger';
import { LADDER } from '#domain/ladder';
import type { JobDoc } from '#functions/store/docs';
import type { JobDeps, KeepJob } from './job';

/** A reminder by hand: the same two jobs as those of the ladder, counted on from its own. */
export async function remindNow(job: JobDoc, keep: KeepJob, deps: JobDeps): Promise<void> {
	const { association, rows, at: asked } = job;
	const [ref] = rows;
	const circular = ref && (await deps.store.delivery.rows(association, 'circular', [ref.id])).get(ref.id);
	if (!circular) return void (await keep(undefined));
	const reminder = LADDER.reminders + (circular.reminded ?? []).filter((at) => at <= asked).length;
	const planned = { association, rows, at: startOf(circular), due: asked, planned: asked, retries: [], reminder };
	const names = ['remind', 'mailUnread'] as const;
	const id = (name: string) => `${association}.${circular.id}.${Date.parse(asked)}.${name}-${reminder}`;
	await keep(undefined, new Map(names.map((name) => [id(name), { name, ...planned }])));
}
