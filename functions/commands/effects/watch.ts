import type { Id } from '#contract/ids';
import type { Seat } from '#contract/rows';
import type { Watch, Watcher } from '#contract/watch';
import { groupOf } from '#domain/household';
import { dayInJapan } from '#domain/moment';
import { isOpen } from '#domain/seat-term';
import { watchJob } from '#functions/jobs/watch-job';
import { findIn } from '#functions/store/read-set';
import type { EffectContext, EffectsOf } from './effect';

/** The seats that lead a household's group now, but for one that it holds itself. */
async function leadersOf(household: Id, { tx, readSet, now }: EffectContext): Promise<Id[]> {
	const found = findIn(readSet)('household', household);
	const group = found && groupOf(found);
	const today = dayInJapan(now);
	const seats = await tx.search.rowsOfKind(readSet.association, 'seat');
	return seats
		.map(({ row }) => row as Seat)
		.filter((seat) => seat.role === 'groupLeader' && seat.group === group && isOpen(seat, today))
		.flatMap((seat) => (seat.household === household ? [] : [seat.id]));
}

export const watchEffects: EffectsOf<'watch'> = {
	/** Finds which seats lead the group, which no household knows, and has somebody look from the next morning on. */
	'watch.ask': async ({ leader }, context) => {
		const { readSet, changes, now } = context;
		const at = changes.rows.findIndex(({ kind }) => kind === 'watch');
		const watch = changes.rows[at]?.row as Watch | undefined;
		if (!watch) return;
		const job = watchJob(readSet.association, watch.id, now);
		changes.jobs.set(...job);
		const isAsked = ({ id }: Watcher) => id === watch.id;
		if (!leader || !watch.named.some(isAsked)) return;
		const seats = await leadersOf(watch.id, context);
		if (seats.length === 0) return { refused: 'WATCH_NO_LEADER' };
		const named = watch.named.flatMap((one) => (isAsked(one) ? seats.map((id) => ({ ...one, id })) : [one]));
		changes.rows[at] = { kind: 'watch', row: { ...watch, named } };
	},
};
