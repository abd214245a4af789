import type { Moment } from '#contract/ids';
import type { Circular } from '#contract/rows';
import { isDeliveryTest } from '../../delivery-test';
import { asksToRead, startOf } from '../../ledger';
import { addMs, HOUR_MS } from '../../moment';
import { DESK } from '../../permission';
import { refuse, type CommandDefinition } from '../definition';
import { theCircular } from './shared';

/** By hand, beside those that go out by themselves: what rings more often is switched off. */
const REMINDED_MAX = 2;
const REST_MS = 12 * HOUR_MS;

/** The reminders of what holds now. */
const remindedOf = (circular: Circular): Moment[] => (circular.reminded ?? []).filter((at) => at >= startOf(circular));

/** True where those who have not read it may be reminded at this moment: not at once, and not without end. */
export function mayRemind(circular: Circular, now: Moment): boolean {
	if (!asksToRead(circular) || isDeliveryTest(circular)) return false;
	const before = remindedOf(circular);
	const last = before.at(-1);
	const rested = last === undefined ? addMs(startOf(circular), HOUR_MS) : addMs(last, REST_MS);
	return before.length < REMINDED_MAX && now >= rested;
}

/** Tells those who have not read it once more, by their phones and mails. */
export const remindCircular = {
	roles: DESK,
	needs: theCircular,
	touched: theCircular,
	decide: ({ id }, { find, stamp }) => {
		const row = find('circular', id);
		if (!row) return refuse('CIRCULAR_UNKNOWN');
		if (!mayRemind(row, stamp.now)) return refuse('REMINDED_LATELY');
		return { rows: [{ kind: 'circular', row: { ...row, reminded: [...remindedOf(row), stamp.now] } }] };
	},
	jobs: ['remindNow'],
} satisfies CommandDefinition<'circular.remind'>;
