import type { Duty } from '#contract/duties';
import type { Day, Id } from '#contract/ids';
import type { Hall, Lesson } from '#contract/lessons';
import type { Circular } from '#contract/rows';
import type { Rubbish } from '#contract/rubbish';
import { entriesOfDuty, entriesOfRubbish } from '../duties/entries';
import { isNear } from '../lessons/near';
import { addDays } from '../moment';
import { entriesOfCircular, entryOfLesson, inOrder, type Entry } from './entries';

/** For so many days what is over still stands in a calendar: a lesson, what was collected. */
export const PAST_DAYS = 31;
/** Nobody looks for what will be collected in two years. */
const AHEAD_DAYS = 366;

/** What a household may see of what has a date. */
export interface Dated {
	circulars: readonly Circular[];
	/** Of its association and of its city, with their halls. */
	lessons: readonly Lesson[];
	halls: readonly Hall[];
	/** The school district of its association. */
	district: string | undefined;
	duties: readonly Duty[];
	rubbish: Rubbish | undefined;
}

/** For whom a calendar is made. */
export interface CalendarReader {
	household: Id | undefined;
	today: Day;
	/** In which titles are read. */
	language: string;
	/** How a turn of the household is called. */
	duty: (name: string) => string;
}

/** A city has hundreds of lessons: those at the halls nearby, or all where it is not known which are. */
function lessonsNear({ lessons, halls, district }: Dated): Lesson[] {
	const near = new Set(halls.filter((hall) => isNear(hall, district)).map(({ id }) => id));
	return lessons.filter(({ hallId }) => near.size === 0 || hallId === undefined || near.has(hallId));
}

/** Everything with a date that concerns a household, soonest first. Whatever gets a date gets its line here. */
export function calendarOf(dated: Dated, { household, today, language, duty }: CalendarReader): Entry[] {
	const from = addDays(today, -PAST_DAYS);
	return inOrder([
		...dated.circulars.flatMap((circular) => entriesOfCircular(circular, language)),
		...lessonsNear(dated).flatMap((lesson) => (lesson.day >= from ? [entryOfLesson(lesson)] : [])),
		...dated.duties.flatMap((one) => entriesOfDuty(one, household, duty)),
		...entriesOfRubbish(dated.rubbish, from, addDays(today, AHEAD_DAYS)),
	]);
}
