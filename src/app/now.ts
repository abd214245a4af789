import type { Moment } from '#contract/ids';
import { CLOCK_TOLERANCE_MS, momentAt } from '#domain/moment';

/** An answer that took longer than this says nothing: the phone slept while it was on its way. */
const SLOWEST_MS = 60 * 1000;

/** What is added to this phone's clock. It is not kept: whoever sets the clock right is believed at the next launch. */
let correction = 0;

/** The time now: by this device's clock, or by the server's where the two are far apart. */
export const now = (): Moment => momentAt(Date.now() + correction);

/** When a request left and its answer came, by this device's clock, and when the server answered by its own. */
export interface TimedAnswer {
	sent: number;
	received: number;
	server: number;
}

/** Compares this device's clock with the server's. @returns whether `now` answers something else from here on */
export function compareClocks({ sent, received, server }: TimedAnswer): boolean {
	const took = received - sent;
	if (!Number.isFinite(server) || took < 0 || took > SLOWEST_MS) return false;
	const off = server - received;
	// As long as it is nearly right, a correction stays as it is: no line on the screen moves for a second.
	if (Math.abs(off - correction) <= CLOCK_TOLERANCE_MS) return false;
	const before = correction;
	correction = Math.abs(off) > CLOCK_TOLERANCE_MS ? off : 0;
	return correction !== before;
}
