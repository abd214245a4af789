import type { Day, Id } from '#contract/ids';
import type { Seat } from '#contract/rows';
import { dayInJapan } from '#domain/moment';
import { isHead } from '#domain/permission';
import { termOf } from '#domain/seat-term';
import { withoutDevices } from '#functions/store/members';
import { widen } from '#functions/store/read-set';
import type { EffectContext } from '../effect';
import { endCards } from './cards';
import { readSeats, releaseHouseholds } from './seats';

/** A chair's seat after a recovery: nobody is in it, and it ends unless it is the one that is kept. */
function evicted({ until, ...seat }: Seat, kept: Id, today: Day): Seat {
	return { ...seat, devices: [], ...(seat.id !== kept && { until: until && until < today ? until : today }) };
}

/**
 * Ends every phone and every key of every chair's seat that lasts or is to begin (of a city or a district: each of its
 * own), and each of these seats but the one that is kept, with what it was to be handed over to: whoever holds a stolen
 * phone can have made any of them. What was ended is written into the command's line of the audit.
 */
export async function evictChairs(kept: Id, context: EffectContext): Promise<void> {
	const { changes, readSet } = context;
	const today = dayInJapan(context.now);
	const chairs = (await readSeats(context)).filter(
		(seat) => isHead(seat.role) && (seat.id === kept || termOf(seat, today) !== 'over'),
	);
	const ids = chairs.map(({ id }) => id);
	widen(readSet, await context.tx.read(readSet.association, { head: false, members: ids }));
	const others = chairs.filter(({ id }) => id !== kept);
	let phones = 0;
	for (const seat of chairs) {
		const doc = readSet.members.get(seat.id);
		if (!doc) continue;
		phones += Object.values(doc.devices).filter(({ keys }) => keys.length > 0).length;
		changes.members.set(seat.id, withoutDevices(doc));
		changes.rows.push({ kind: 'seat', row: evicted(seat, kept, today) });
	}
	const keys = await endCards(ids, context);
	await releaseHouseholds(
		others.flatMap(({ household }) => household ?? []),
		context,
	);
	const ended = { seats: others.map(({ id }) => id), phones, keys };
	changes.rows = changes.rows.map((one) => (one.kind === 'audit' ? { ...one, row: { ...one.row, ended } } : one));
}
