import { entriesOfCircular, entryOfLesson, inOrder, type Entry } from '#domain/calendar/entries';
import { entriesOfDuty, entriesOfRubbish } from '#domain/duties/entries';
import { addDays, dayInJapan } from '#domain/moment';
import { isNear } from '#features/lessons/near';
import { duties as words } from '#i18n/words';
import type { MemberKey } from '#local/db';
import { getRubbish, listDuties } from '#local/duties';
import { listCirculars } from '#local/queries';
import { db, now } from './context';
import { readLessons } from './lessons';

/** A lesson ends so many days after its day. */
const LESSON_DAYS = 31;

type Source = (memberKey: MemberKey, language: string) => Promise<Entry[]>;

/** A phone has the circulars that are for its household, and no others. */
const ofCirculars: Source = async (memberKey, language) =>
	(await listCirculars(db, memberKey, Infinity)).flatMap(({ circular }) => entriesOfCircular(circular, language));

/** A city has hundreds of lessons: those at the halls nearby, or all where it is not known which are. */
const ofLessons: Source = async (memberKey) => {
	const { lessons, halls, district } = await readLessons(memberKey, addDays(dayInJapan(now()), -LESSON_DAYS));
	const near = new Set(halls.filter((hall) => isNear(hall, district)).map(({ id }) => id));
	return lessons
		.filter(({ hallId }) => near.size === 0 || hallId === undefined || near.has(hallId))
		.map((lesson) => entryOfLesson(lesson));
};

/** The turns of the household itself; those of others hang on the page of duties. */
const ofDuties: Source = async (memberKey) => {
	const household = (await db.members.get(memberKey))?.member.household;
	const all = await listDuties(db, memberKey);
	return all.flatMap(({ duty }) => entriesOfDuty(duty, household, words.calendar));
};

/** Nobody looks for what was collected long ago, or will be in two years. */
const RUBBISH_DAYS = { before: 31, after: 366 };

const ofRubbish: Source = async (memberKey) => {
	const rubbish = await getRubbish(db, memberKey);
	const today = dayInJapan(now());
	return entriesOfRubbish(rubbish, addDays(today, -RUBBISH_DAYS.before), addDays(today, RUBBISH_DAYS.after));
};

/** What has a date: whatever gets one gets its line here. */
const SOURCES: readonly Source[] = [ofCirculars, ofLessons, ofDuties, ofRubbish];

/** Everything with a date that this phone has for a member, soonest first. `language`: in which titles are read. */
export async function readCalendar(memberKey: MemberKey, language: string): Promise<Entry[]> {
	return inOrder((await Promise.all(SOURCES.map((source) => source(memberKey, language)))).flat());
}
