import ical, { ICalCalendarMethod, ICalEventStatus, ICalEventTransparency } from 'ical-generator';
import type { Day, Moment, TimeOfDay } from '#contract/ids';
import type { Lesson } from '#contract/lessons';
import { addDays, momentInJapan } from '../moment';

/** An event as a calendar file has it. */
export interface FileEvent {
	/** The same each time: a calendar takes a corrected event in place of the one that it has. */
	id: string;
	/** One more with each correction. */
	sequence?: number;
	/** When that was written. */
	at: Moment;
	title: string;
	day: Day;
	from?: TimeOfDay | undefined;
	to?: TimeOfDay | undefined;
	place?: string | undefined;
	cancelled?: boolean | undefined;
	/** It says something of its day, and takes up nobody's time. */
	free?: boolean;
}

/** Of a file that is subscribed to: how the calendar is called, and after how many seconds it is asked for anew. */
export interface Subscribed {
	name: string;
	seconds: number;
}

const startOf = (day: Day, from: TimeOfDay | undefined) =>
	new Date(from === undefined ? `${day}T00:00:00.000Z` : momentInJapan(day, from));

function endOf({ day, from, to }: FileEvent): Date | undefined {
	// The day after the last one, as RFC 5545 has it.
	if (from === undefined) return startOf(addDays(day, 1), undefined);
	return to !== undefined && to > from ? startOf(day, to) : undefined;
}

/**
 * Events as calendars read them (RFC 5545): of the whole day where no time is said, and without an end where none is.
 * Times are in UTC, so that no file has to explain the time zone of Japan.
 */
export function calendarFile(events: readonly FileEvent[], subscribed?: Subscribed): string {
	const calendar = ical({
		prodId: { company: 'Kairan', product: 'Kairan', language: 'JA' },
		method: ICalCalendarMethod.PUBLISH,
		...(subscribed && { name: subscribed.name, ttl: subscribed.seconds }),
	});
	for (const event of events) {
		const { id, sequence = 0, at, title, day, from, place, cancelled, free } = event;
		const end = endOf(event);
		calendar.createEvent({
			...{ id: `${id}@kairan`, sequence, stamp: new Date(at), summary: title },
			...{ start: startOf(day, from), allDay: from === undefined },
			...(end && { end }),
			...(place && { location: place }),
			...(cancelled && { status: ICalEventStatus.CANCELLED }),
			...(free && { transparency: ICalEventTransparency.TRANSPARENT }),
		});
	}
	return calendar.toString();
}

/** Where a lesson is, for whoever goes there. */
export const placeOfLesson = ({ hall, place, address }: Lesson): string =>
	[...new Set([hall, place, address])].filter(Boolean).join(' ');
