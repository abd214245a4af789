import type { Day, Id, TimeOfDay } from '#contract/ids';
import type { Lesson } from '#contract/lessons';
import type { Circular } from '#contract/rows';
import { contentIn, textIn } from '../further-texts';
import { lastDay } from '../moment';
import { withoutRuby } from '../readings/ruby';

/**
 * What a calendar knows of: something that one goes to, the last day of a circular (締切), until when its question is
 * answered, a lesson of the city, a turn of the household, what is collected.
 */
export type EntryKind = 'event' | 'deadline' | 'answer' | 'lesson' | 'duty' | 'rubbish';

/** Something is to be done until that day. */
export const isDue = (kind: EntryKind): boolean => kind === 'deadline' || kind === 'answer';

/** One line of a calendar: what is on a day, and the row that says so. */
export interface Entry {
	kind: EntryKind;
	/** Of the circular, the lesson or the duty; of what is collected, its kind. */
	of: Id;
	day: Day;
	from?: TimeOfDay | undefined;
	to?: TimeOfDay | undefined;
	title: string;
	place?: string;
	/** 中止: it stays, so that nobody goes there. */
	cancelled?: true;
}

/**
 * The day and the deadline that a circular names, and until when its question is answered; where both end on the same
 * day it is there once. One that was withdrawn has none, unless what it was about does not take place.
 *
 * @param language in which its title is read
 */
export function entriesOfCircular(circular: Circular, language: string): Entry[] {
	const { content, form, state, withdrawn } = circular;
	const cancelled = withdrawn?.cancelled === true;
	if (form === 'test' || (state === 'withdrawn' && !cancelled)) return [];
	const { when, place, deadline } = content.fields;
	const of = circular.id;
	const title = withoutRuby(contentIn(content, textIn(content.texts, language)).title);
	const event = when && {
		...{ kind: 'event' as const, of, title, ...when },
		...(place && { place: withoutRuby(place) }),
		...(cancelled && { cancelled }),
	};
	if (cancelled) return event ? [event] : [];
	const answer = content.question && { kind: 'answer' as const, of, title, ...lastDay(content.question.deadline) };
	return [
		...(event ? [event] : []),
		...(deadline && deadline !== answer?.day ? [{ kind: 'deadline' as const, of, day: deadline, title }] : []),
		...(answer ? [answer] : []),
	];
}

/** A lesson as a calendar shows it. */
export const entryOfLesson = ({ id, title, day, from, to, hall }: Lesson): Entry => ({
	...{ kind: 'lesson', of: id, title, day, from, to },
	place: hall,
});

const orderOf = ({ day, from = '', title }: Entry) => `${day} ${from.padEnd(5)} ${title}`;

/** Soonest first; within a day what has no time first. */
export const inOrder = (entries: Entry[]): Entry[] => [...entries].sort((a, b) => (orderOf(a) < orderOf(b) ? -1 : 1));
