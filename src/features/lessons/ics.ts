import type { Moment } from '#contract/ids';
import type { Lesson } from '#contract/lessons';
import { calendarFile, placeOfLesson } from '#domain/calendar/file';
import { download } from '#ui/download';

/**
 * A lesson as a file for calendars.
 *
 * @param at when the schedule was received
 */
export const lessonCalendar = (lesson: Lesson, at: Moment): string => {
	const { id, title, day, from, to } = lesson;
	return calendarFile([{ id, at, title, day, from, to, place: placeOfLesson(lesson) }]);
};

/** Hands the lesson to the phone as a file, which its calendar opens. */
export const saveLesson = (lesson: Lesson, at: Moment): void =>
	download(`${lesson.title}.ics`, 'text/calendar;charset=utf-8', lessonCalendar(lesson, at));
