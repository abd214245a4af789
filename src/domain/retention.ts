import type { Duty, DutyExemption } from '#contract/duties';
import type { Household } from '#contract/households';
import type { Day, Moment } from '#contract/ids';
import type { LessonApplicants, LessonApplication } from '#contract/lesson-applications';
import type { SafetyCheck } from '#contract/safety';
import { withoutFacts } from './household';
import { LESSON_APPLICATION_DAYS, CONTACT_YEARS, DUTY_DAYS, NAME_YEARS } from './kept-for';
import { addDays, addMs, DAY_MS, dayInJapan, momentAt, startOfDay } from './moment';
import { clearedAt } from './safety/check';

/*
 * How long what is stored about a household is kept, with the numbers of `kept-for.ts` in one place: the server's sweep
 * carries it out, and the household's own page says it. The table with the reasons: DECISIONS, 56.
 */

const YEAR_MS = 365 * DAY_MS;

/** Days for which the phones of a seat stay after its end, to be told what became of its last commands. */
const SEAT_PHONE_DAYS = 30;
/** Instead of MAIL_DAYS, after the address was taken out: a reply on its way is still told that it was not taken. */
export const REMOVED_MAIL_DAYS = 7;
/** Days for which an upload is kept that no circular came to hold. */
export const UPLOAD_DAYS = 90;
/**
 * Days for which a picture is kept that a circular has let go, withdrawn or corrected. Nobody can open it; what is sent
 * later, at most a month ahead, may still hold it.
 */
export const LET_GO_DAYS = 32;

/** Days for which a lesson is kept after its day: the record of who wrote it finds its title so long. */
export const LESSON_DAYS = 31;
/**
 * Days for which is kept that a hall is gone: longer than a seat's phone keeps rows without coming to hear of it
 * (`local/expiry`).
 */
const GONE_HALL_DAYS = 61;

/** Days for which an association's request for a lesson is kept. */
const REQUEST_DAYS = 365;

/** When a request that was made then is kept no longer. */
export const requestEnd = (at: Moment): Date => new Date(addMs(at, REQUEST_DAYS * DAY_MS));

/** When a lesson of that day is kept no longer. */
export const lessonEnd = (day: Day): Date => new Date(startOfDay(addDays(day, LESSON_DAYS)));

/**
 * When an application for a lesson, or the list of those who applied, is kept no longer: so many days after the lesson;
 * after the application, as long as the city has not said which day that is.
 */
export function lessonApplicationEnd(row: LessonApplication | LessonApplicants): Date {
	const day = 'at' in row ? (row.about?.day ?? dayInJapan(row.at)) : row.about.day;
	return new Date(startOfDay(addDays(day, LESSON_APPLICATION_DAYS)));
}

/**
 * When a rota is kept no longer: so many days after its last turn, or after what it was made for, where it has none.
 * One that is made anew until later is kept until later.
 */
export function dutyEnd({ turns, until, ended }: Duty): Date {
	const last = turns.at(-1)?.days.at(-1);
	const over = ended === undefined ? until : dayInJapan(ended);
	return new Date(startOfDay(addDays(last !== undefined && last > over ? last : over, DUTY_DAYS)));
}

/** When an exemption with a last day is kept no longer: the day after that. */
export const exemptionEnd = ({ entry }: DutyExemption): Date | undefined =>
	entry?.until === undefined ? undefined : new Date(startOfDay(addDays(entry.until, 1)));

/** When it is kept no longer that a hall was gone at that moment. */
export const goneHallEnd = (gone: Moment): Date => new Date(addMs(gone, GONE_HALL_DAYS * DAY_MS));

/**
 * When a safety check and what was said to it go by themselves; undefined for one that is not known. `clearSafety`
 * empties them before that, and phones have the time to hear of it.
 */
export const safetyEnd = (check: Pick<SafetyCheck, 'startedAt'> | undefined): Date | undefined =>
	check && new Date(addMs(clearedAt(check), GONE_HALL_DAYS * DAY_MS));

/** What the household's own page says of how long something is kept: one line each. */
export const KEPT_LINES = [
	'name',
	'contacts',
	'receipts',
	'replies',
	'lessonApplications',
	'safety',
	'watch',
	'duties',
	'mails',
	'answers',
	'looks',
] as const;
type KeptLine = (typeof KEPT_LINES)[number];

/** Under which of these lines falls what the database holds about a household, by kind of document. */
export const KEPT_AS = {
	'rows/household': 'name',
	'rows/seat': 'name',
	'rows/circular': 'replies',
	'rows/scheduled': 'replies',
	'rows/thread': 'replies',
	'rows/lessonApplication': 'lessonApplications',
	'rows/duty': 'duties',
	'rows/dutyExemption': 'duties',
	'rows/answer': 'replies',
	'rows/safetyReport': 'safety',
	'rows/safetyNeed': 'safety',
	'rows/watch': 'watch',
	jobs: 'watch',
	'rows/receipt': 'receipts',
	'rows/ballot': 'receipts',
	'rows/register': 'name',
	'rows/delivery': 'receipts',
	'rows/key': 'contacts',
	keys: 'contacts',
	members: 'contacts',
	accounts: 'contacts',
	mails: 'mails',
	done: 'answers',
	'rows/audit': 'looks',
} as const satisfies Record<string, KeptLine>;

/** The household without what was kept only in case that it comes back. */
export function withoutContacts(household: Household): Household {
	const { devices: _d, mails: _m, familyAnswers: _f, people: _p, ...bare } = withoutFacts(household);
	return { ...bare, name: household.name, ways: [], deviceCounts: { self: 0, family: 0 } };
}

/** Which step of the rule is next for a household that left then, and when. */
export const nextEnd = (left: Moment, now: Moment): Moment => {
	const ends = [CONTACT_YEARS, NAME_YEARS].map((years) => after(left, years));
	return ends.find((end) => end > now) ?? (ends.at(-1) as Moment);
};

/** When the phones of a seat that ends on a day are taken out. */
export const seatPhonesEnd = (until: Day): Moment => momentAt(startOfDay(until) + SEAT_PHONE_DAYS * DAY_MS);

/** True when not even the name of a household that left then is kept. */
export const isNameOver = (left: Moment, now: Moment): boolean => after(left, NAME_YEARS) <= now;

const after = (moment: Moment, years: number): Moment => addMs(moment, years * YEAR_MS);
