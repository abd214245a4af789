import type { Moment } from '#contract/ids';
import { addDays, addMs, dayInJapan, HOUR_MS, momentInJapan, timeInJapan } from '../moment';

/** When somebody looks, each day: early enough to call, and late enough that the morning's reading is done. */
const MORNING = '09:00';
/** After this hour whoever was told hears no more of it until the morning. */
const EVENING = '20:00';

/**
 * When it is looked at next: each morning; by day every hour while somebody waits to hear that it is over.
 *
 * @param open a silence was told of, and nothing was heard since
 */
export function nextLook(now: Moment, open: boolean): Moment {
	const today = dayInJapan(now);
	const morning = momentInJapan(today, MORNING);
	if (now < morning) return morning;
	const hour = addMs(now, HOUR_MS);
	if (open && dayInJapan(hour) === today && timeInJapan(hour) <= EVENING) return hour;
	return momentInJapan(addDays(today, 1), MORNING);
}
