import type { Day, Moment } from '#contract/ids';
import { dayInJapan } from '#domain/moment';

const now = (): Moment => new Date().toISOString();

/** The moment to which the screens are drawn. It moves on when somebody looks again, not with every second. */
class Clock {
	now = $state(now());
	readonly today: Day = $derived(dayInJapan(this.now));

	/** Called when the page comes back into sight: a phone may have slept over midnight. */
	refresh(): void {
		this.now = now();
	}
}

export const clock = new Clock();
