/*
 * When the pages of a seat are closed on a device, and how often somebody may try to open them. Whether a device has
 * such a lock its owner decides: DECISIONS, 62.
 */

/** Minutes after which pages of a seat close that nobody has touched. */
export const IDLE_MINUTES = 15;
const IDLE_MS = IDLE_MINUTES * 60_000;

/** A device may set its own clock so far back; what was touched later than that was touched by another clock. */
const CLOCK_MS = 60_000;

/** Whether pages that were touched last at one moment are closed at another, in ms. */
export const isIdle = (touched: number, now: number): boolean => now - touched >= IDLE_MS || touched - now > CLOCK_MS;

/** In how many ms pages close that were touched last at one moment, if nobody touches them again. */
export const untilIdle = (touched: number, now: number): number => Math.max(0, touched + IDLE_MS - now);

/** Wrong numbers that cost nothing: fingers slip. */
const FREE_TRIES = 3;
const FIRST_WAIT_MS = 30_000;
const LONGEST_WAIT_MS = IDLE_MS;

/** How long nobody may try again after so many wrong numbers, in ms: all numbers of four digits take months. */
export const waitAfter = (wrong: number): number =>
	wrong < FREE_TRIES ? 0 : Math.min(FIRST_WAIT_MS * 2 ** (wrong - FREE_TRIES), LONGEST_WAIT_MS);

const [SHORTEST, LONGEST] = [4, 8];

/** The number as it is compared: somebody may type it in wide digits. Undefined for what is none. */
export function readPin(typed: string): string | undefined {
	const pin = typed.normalize('NFKC').trim();
	return /^\d+$/u.test(pin) && pin.length >= SHORTEST && pin.length <= LONGEST ? pin : undefined;
}
