import { Spending } from '#functions/spending';
import { Busy, Turns } from '#functions/turns';

/**
 * Requests of one device that run at once, and further ones that wait for their turn; more are told to come later. A
 * phone sends and pulls one at a time by itself. It asks for all pictures of a page together: thirty, and those of the
 * next page.
 */
const TURNS = {
	push: { atOnce: 1, waitingMax: 8 },
	pull: { atOnce: 1, waitingMax: 8 },
	upload: { atOnce: 2, waitingMax: 8 },
	picture: { atOnce: 6, waitingMax: 100 },
	other: { atOnce: 1, waitingMax: 8 },
} as const;
export type Use = keyof typeof TURNS;

const WINDOW_MS = 10 * 60_000;

/**
 * What one device may spend in a window. An archive of a thousand households comes in 1,500 commands, and pictures by
 * the hundred megabytes; twenty households that are followed are asked for every five seconds. A trial rings the seat's
 * own phones. Applications fill a city's lists: thirty are more than one household may have. The page of a mail on
 * which a question is answered asks twice for each answer. A household's calendar is asked for by a few programs, each
 * some times an hour. To be asked for an exchange rings a neighbour's phone, and a call for help those of all who lead,
 * at night as well. Whoever wants more waits for the next window.
 */
export const SPENDS = {
	...{ commands: 5_000, bytes: 1024 ** 3, changes: Infinity },
	...{ trials: 20, followed: 3_000, lessonApplications: 30, mailAnswers: 60 },
	...{ calendars: 60, calendarAddresses: 20 },
	...{ dutyAsks: 30, safetyReports: 60 },
} as const;

/**
 * Bounds what one device asks of this instance, so that nobody else waits for it: how many of its requests run at once,
 * and what they spend. In memory alone, because a pull that finds nothing new may cost two reads and no more.
 */
export class DeviceBudgets {
	readonly #turns = Object.fromEntries(Object.entries(TURNS).map(([use, turns]) => [use, new Turns(turns)])) as Record<
		Use,
		Turns
	>;
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
