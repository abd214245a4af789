import ical, { ICalCalendarMethod } from 'ical-generator';
import { momentInJapan } from '#domain/moment';
import { withoutRuby } from '#domain/readings/ruby';
import { download } from '#ui/download';
import type { CircularEvent } from './event';

/**
 * An event as calendars read it (RFC 5545): the whole day where no time is said, and without an end where none is.
 * Times are in UTC, so that no file has to explain the time zone of Japan.
 */
export function calendarText({ circular, version, at, title, when, place }: CircularEvent): string {
	const { day, from, to } = when;
	const calendar = ical({
		prodId: { company: 'Kairan', product: 'Kairan', language: 'JA' },
		method: ICalCalendarMethod.PUBLISH,
	});
	calendar.createEvent({
		id: `${circular}@kairan`,
		sequence: version - 1,
		stamp: new Date(at),
		summary: withoutRuby(title),
		start: new Date(from === undefined ? `${day}T00:00:00.000Z` : momentInJapan(day, from)),
		allDay: from === undefined,
		...(from !== undefined && to !== undefined && to > from && { end: new Date(momentInJapan(day, to)) }),
		...(place !== undefined && { location: withoutRuby(place) }),
	});
	return calendar.toString();
}

/** Hands the event to the phone as a file, which its calendar opens. */
export const saveEvent = (event: CircularEvent): void =>
	download(`${withoutRuby(event.title)}.ics`, 'text/calendar;charset=utf-8', calendarText(event));
