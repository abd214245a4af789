import ical, { ICalCalendarMethod } from 'ical-generator';
import type { Moment } from '#contract/ids';
import type { Lesson } from '#contract/lessons';
import { momentInJapan } from '#domain/moment';
import { download } from '#ui/download';

/**
 * A lesson as calendars read it (RFC 5545). Times are in UTC, so that no file has to explain the time zone of Japan.
 *
 * @param at when the schedule was received
 */
export function lessonCalendar({ id, title, hall, place, address, day, from, to }: Lesson, at: Moment): string {
	const calendar = ical({
		prodId: { company: 'Kairan', product: 'Kairan', language: 'JA' },
		method: ICalCalendarMethod.PUBLISH,
	});
	calendar.createEvent({
		id: `${id}@kairan`,
		stamp: new Date(at),
		summary: title,
		start: new Date(momentInJapan(day, from)),
		...(to > from && { end: new Date(momentInJapan(day, to)) }),
		location: [...new Set([hall, place, address])].filter(Boolean).join(' '),
	});
	return calendar.toString();
}

/** Hands the lesson to the phone as a file, which its calendar opens. */
export const saveLesson = (lesson: Lesson, at: Moment): void =>
	download(`${lesson.title}.ics`, 'text/calendar;charset=utf-8', lessonCalendar(lesson, at));
