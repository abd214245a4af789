import { Spending } from '#functions/spending';
import { Busy, Turns } from '#functions/turns';

/**
 * Requests of one device that run at once. A phone sends and pulls one at a time by itself, and asks for the pictures
 * of a page together, over the six connections that a browser opens.
 */
const AT_ONCE = { push: 1, pull: 1, upload: 2, picture: 6, other: 1 } as const;
export type Use = keyof typeof AT_ONCE;

/** Further ones of a device that wait for their turn; more are told to come later. */
const WAITING_MAX = 8;

const WINDOW_MS = 10 * 60_000;

/**
 * What one device may spend in a window. An archive of a thousand households comes in 1,500 commands, and pictures by
 * the hundred megabytes; whoever has more to bring waits for the next window.
 */
export const SPENDS = { commands: 5_000, bytes: 1024 ** 3, changes: Infinity } as const;

/**
 * Bounds what one device asks of this instance, so that nobody else waits for it: how many of its requests run at once,
 * and what they spend. In memory alone, because a pull that finds nothing new may cost two reads and no more.
 */
export class DeviceBudgets {
	readonly #turns = Object.fromEntries(
		Object.entries(AT_ONCE).map(([use, atOnce]) => [use, new Turns({ atOnce, waitingMax: WAITING_MAX })]),
	) as Record<Use, Turns>;
	readonly #spending = new Spending(WINDOW_MS);

	/** Does work of a device in its turn. @throws Busy when too much of it waits */
	run<T>(use: Use, device: string, work: () => Promise<T>): Promise<T> {
		return this.#turns[use].take(device, work);
	}

	/** What a device has spent in this window. */
	spent(what: keyof typeof SPENDS, device: string, now: number): number {
		return this.#spending.of(`${what} ${device}`, now);
	}

	/** Notes what a device spends. @throws Busy when it had spent all before */
	spend(what: keyof typeof SPENDS, device: string, amount: number, now: number): void {
		if (this.spent(what, device, now) >= SPENDS[what]) throw new Busy(`all ${what} of this window are spent`);
		this.#spending.add(`${what} ${device}`, amount, now);
	}
}
