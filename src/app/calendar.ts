import type { Entry } from '#domain/calendar/entries';
import { calendarOf, PAST_DAYS } from '#domain/calendar/own';
import { addDays, dayInJapan } from '#domain/moment';
import { duties as words } from '#i18n/words';
import type { MemberKey } from '#local/db';
import { getRubbish, listDuties } from '#local/duties';
import { listCirculars } from '#local/queries';
import { db, now } from './context';
import { readLessons } from './lessons';

/**
 * Everything with a date that this phone has for a member, soonest first: a phone has the circulars that are for its
 * household, and no others. `language`: in which titles are read.
 */
export async function readCalendar(memberKey: MemberKey, language: string): Promise<Entry[]> {
	const today = dayInJapan(now());
	const [local, circulars, schedule, duties, rubbish] = await Promise.all([
		db.members.get(memberKey),
		listCirculars(db, memberKey, Infinity),
		readLessons(memberKey, addDays(today, -PAST_DAYS)),
		listDuties(db, memberKey),
		getRubbish(db, memberKey),
	]);
	return calendarOf(
		{
			...schedule,
			circulars: circulars.map(({ circular }) => circular),
			duties: duties.map(({ duty }) => duty),
			rubbish,
		},
		{ household: local?.member.household, today, language, duty: words.calendar },
	);
}
