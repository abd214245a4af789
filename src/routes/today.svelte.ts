import type { Day, Moment } from '#contract/ids';
import { dayInJapan } from '#domain/moment';
import { chance } from './kairan';

/** The moment to which the screens are drawn. It moves on when somebody looks again, not with every second. */
class Clock {
	now = $state<Moment>(chance.now());
	readonly today: Day = $derived(dayInJapan(this.now));

	/** Called when the page comes back into sight: a phone may have slept over midnight. */
	look(): void {
		this.now = chance.now();
	}
}

export const clock = new Clock();
