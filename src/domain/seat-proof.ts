import type { Moment } from '#contract/ids';

/**
 * For so long after a seat's card was shown on a phone, what is grave is taken from that phone: whoever stole it has no
 * card. Long enough for the seats of a whole year, which change on one evening.
 */
const PROOF_MS = 60 * 60_000;

/** Whether a card that was shown at this moment still counts. */
export const isProved = (proved: Moment | undefined, now: Moment): boolean =>
	proved !== undefined && Date.parse(now) - Date.parse(proved) < PROOF_MS;
