import type { Day, Moment } from '#contract/ids';
import { startOfDay, DAY_MS, dayInJapan } from '#domain/moment';
import { now } from './now';

/**
 * The moment to which the screens are drawn. It moves on at each midnight in Japan and when somebody looks again,
 * not with every second: a page that stays open says 「締切はきょう」 no longer than today.
 */
export class Clock {
	readonly #read: () => Moment;
	#timer: ReturnType<typeof setTimeout> | undefined;
	now: Moment = $state('');
	readonly today: Day = $derived(dayInJapan(this.now));

	/** `read` answers what time it is. */
	constructor(read: () => Moment) {
		this.#read = read;
		this.now = read();
	}

	/**
	 * Called when the page comes back into sight: a phone may have slept over midnight, and its timers with it; and when
	 * the server's clock turned out to be another.
	 */
	refresh(): void {
		this.now = this.#read();
		if (this.#timer !== undefined) this.#wait();
	}

	/** Moves on at every midnight from now on. @returns what ends that */
	follow(): () => void {
		this.#wait();
		return () => {
			clearTimeout(this.#timer);
			this.#timer = undefined;
		};
	}

	#wait(): void {
		clearTimeout(this.#timer);
		const now = this.#read();
		const midnight = startOfDay(dayInJapan(now)) + DAY_MS;
		this.#timer = setTimeout(() => this.refresh(), midnight - Date.parse(now));
	}
}

export const clock = new Clock(now);
