import { entriesOfCircular, entryOfLesson, inOrder, type Entry } from '#domain/calendar/entries';
import { addDays, dayInJapan } from '#domain/moment';
import { isNear } from '#features/lessons/near';
import type { MemberKey } from '#local/db';
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

/** What has a date: whatever gets one gets its line here. */
const SOURCES: readonly Source[] = [ofCirculars, ofLessons];

/** Everything with a date that this phone has for a member, soonest first. `language`: in which titles are read. */
export async function readCalendar(memberKey: MemberKey, language: string): Promise<Entry[]> {
	return inOrder((await Promise.all(SOURCES.map((source) => source(memberKey, language)))).flat());
}
