import { calendarFile } from '#domain/calendar/file';
import { withoutRuby } from '#domain/readings/ruby';
import { download } from '#ui/download';
import type { CircularEvent } from './event';

/** The event of a circular as a file for calendars. */
export const calendarText = ({ circular, version, at, title, when, place }: CircularEvent): string =>
	calendarFile([
		{
			...{ id: circular, sequence: version - 1, at, title: withoutRuby(title), ...when },
			...(place !== undefined && { place: withoutRuby(place) }),
		},
	]);

/** Hands the event to the phone as a file, which its calendar opens. */
export const saveEvent = (event: CircularEvent): void =>
	download(`${withoutRuby(event.title)}.ics`, 'text/calendar;charset=utf-8', calendarText(event));
