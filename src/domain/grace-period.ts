import type { Moment } from '#contract/ids';
import type { Circular } from '#contract/rows';
import { DAY_MS } from './moment';
import { startOf } from './ledger';

/**
 * How long households are given to read before a leader is alarmed. In the pilots most circulars were read within two
 * days, and paper takes longer from door to door: an earlier alarm would be a false one.
 */
const GRACE_MS = 2 * DAY_MS;

/**
 * True while nobody needs to do anything about those who have not been reached: the circular is out for less than two
 * days, or is to be read anew since then, and it is not urgent. That something does not take place cannot wait.
 */
export function isInGracePeriod(circular: Circular, now: Moment): boolean {
	if (circular.content.urgent || circular.withdrawn?.cancelled) return false;
	return Date.parse(now) - Date.parse(startOf(circular)) < GRACE_MS;
}
