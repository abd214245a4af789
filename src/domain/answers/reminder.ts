import type { Moment } from '#contract/ids';
import type { Question } from '#contract/questions';
import { addDays, addMs, DAY_MS, dayInJapan, HOUR_MS, momentInJapan, timeInJapan } from '../moment';
import { nextEvening } from '../send-times';

/** When somebody is at home and thinks of tomorrow. */
const EVENING = '19:00';
/** When phones that are told of all together are: see `send-times`. */
const TOGETHER = '18:00';
const MORNING = '09:00';
/** Where that evening is over, so long before the deadline there is still time to ask at home. */
const LAST_MS = 3 * HOUR_MS;
/** Nobody is reminded of what was asked so shortly before. */
const SETTLED_MS = 3 * HOUR_MS;

type Asked = Pick<Question, 'deadline' | 'moved'>;

/**
 * When those who have not answered are reminded by themselves, once: on the evening before the deadline; where it is
 * too near for that, by day and some hours before it. Undefined where nothing is left between the asking and the
 * deadline. A deadline that was moved has a reminder of its own.
 *
 * @param asked when the question was sent
 */
export function answerReminder({ deadline, moved = [] }: Asked, asked: Moment): Moment | undefined {
	const last = moved.at(-1)?.at;
	const settled = addMs(last !== undefined && last > asked ? last : asked, SETTLED_MS);
	const evening = momentInJapan(dayInJapan(addMs(deadline, -DAY_MS)), EVENING);
	if (evening >= settled) return evening;
	const late = byDay(addMs(deadline, -LAST_MS));
	return late >= settled ? late : undefined;
}

/** That moment, or the evening before it where it is one of the night. */
function byDay(moment: Moment): Moment {
	const [day, time] = [dayInJapan(moment), timeInJapan(moment)];
	if (time >= MORNING && time <= EVENING) return moment;
	return momentInJapan(time > EVENING ? day : addDays(day, -1), EVENING);
}

/**
 * The evening in which phones that are told of all together hear of such a reminder among the rest; undefined where
 * that would be too late: they are told as others are.
 *
 * @param due when the others are reminded
 */
export function reminderEvening({ deadline }: Asked, due: Moment, isByHand: boolean): Moment | undefined {
	const evening = isByHand ? nextEvening(due) : momentInJapan(dayInJapan(due), TOGETHER);
	return evening < deadline ? evening : undefined;
}
