import type { Moment } from '#contract/ids';
import type { Circular } from '#contract/rows';
import { DAY_MS } from './moment';
import { startOf } from './ledger';

/**
 * For how long a circular is waited for. Of the pilots' circulars most were read within two days, and a paper one
 * goes from door to door for longer: who has not read by then is worth a walk, an alarm before that is a false one.
 */
const CALM_MS = 2 * DAY_MS;

/**
 * True while nobody needs to do anything about those who have not been reached: the circular is out for less than two
 * days, or is to be read anew since then, and it is not urgent. That something does not take place cannot wait.
 */
export function isCalm(circular: Circular, now: Moment): boolean {
	if (circular.content.urgent || circular.withdrawn?.cancelled) return false;
	return Date.parse(now) - Date.parse(startOf(circular)) < CALM_MS;
}
