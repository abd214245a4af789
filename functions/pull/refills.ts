import { Busy } from '#functions/turns';

/**
 * How often in ten minutes a device may be sent as much as its member's whole association holds: a new phone needs it
 * once, and one whose rights changed once more. What one that asks from the start again and again costs is bounded so.
 */
export const REFILLS = 5;

/** An association that holds less is taken for one that holds so much. */
const STOCK_MIN = 2_000;

/** What a device was sent in this window. */
export interface Sent {
	/** Changes until now. */
	changes(): number;
	/** Notes some more. */
	add(changes: number): void;
}

/**
 * @param stock the numbers that the association and the member's own stream gave out
 * @throws Busy when all is spent
 */
export function demandRefill(sent: Sent, stock: number): void {
	if (sent.changes() >= REFILLS * Math.max(stock, STOCK_MIN)) throw new Busy('too many refills');
}
