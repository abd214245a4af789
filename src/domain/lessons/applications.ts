import type { LessonApplicant, LessonApplicants, LessonApplication, LessonAbout } from '#contract/lesson-applications';
import type { Id, Moment } from '#contract/ids';
import type { LessonApplicantState } from '#contract/lesson-application-form';
import type { Lesson } from '#contract/lessons';
import { LESSON_APPLICATION_LIMITS } from '#contract/limits';
import type { RefusalCode } from '#contract/refusals';
import { dayInJapan, momentInJapan } from '../moment';

/*
 * Who gets a place at a lesson. The list stays in the order in which applications were received, whatever becomes of
 * each; who waits is moved up in this order, and nobody past somebody else.
 */

interface Refused {
	refused: RefusalCode;
	detail?: string;
}

/** What of a lesson decides about places. */
type Places = Pick<Lesson, 'seats' | 'takes' | 'gone'>;

/** What of a lesson is said beside an application. */
export const aboutOf = ({ hall, title, day, from, to, place, phone }: Lesson): LessonAbout => ({
	...{ hall, title, day, from, to, place, phone },
});

/** True while a lesson takes applications. */
export function isTaking({ takes, gone, day, from, until }: Lesson, now: Moment): boolean {
	if (takes === undefined || gone !== undefined) return false;
	return now < momentInJapan(day, from) && (until === undefined || dayInJapan(now) <= until);
}

const isInLine = ({ state }: LessonApplicant): boolean => state === 'received' || state === 'waiting';

/** How many people have a place. */
export const placesTaken = (entries: readonly LessonApplicant[]): number =>
	entries.reduce((sum, { state, people }) => sum + (state === 'accepted' ? people : 0), 0);

const hasRoom = ({ seats }: Places, entries: readonly LessonApplicant[], people: number): boolean =>
	seats === undefined || placesTaken(entries) + people <= seats;

/** Who is to have the next place, if there is one for all of them. */
export function nextInLine(lesson: Places, entries: readonly LessonApplicant[]): LessonApplicant | undefined {
	const first = entries.find(isInLine);
	return first && hasRoom(lesson, entries, first.people) ? first : undefined;
}

const withState = (list: LessonApplicants, id: Id, state: LessonApplicantState): LessonApplicants => ({
	...list,
	entries: list.entries.map((entry) => (entry.id === id && entry.state !== state ? { ...entry, state } : entry)),
});

/** The list with everybody moved up for whom there is a place, where the lesson accepts by itself. */
function settled(lesson: Places, list: LessonApplicants): LessonApplicants {
	if (lesson.takes !== 'first' || lesson.gone !== undefined) return list;
	const next = nextInLine(lesson, list.entries);
	if (next) return settled(lesson, withState(list, next.id, 'accepted'));
	const left = list.entries.find(({ state }) => state === 'received');
	return left ? settled(lesson, withState(list, left.id, 'waiting')) : list;
}

/** The list with one more at its end; or why not. */
export function withApplicant(
	lesson: Lesson,
	before: LessonApplicants | undefined,
	applicant: Omit<LessonApplicant, 'state'>,
): { list: LessonApplicants } | Refused {
	const list = before ?? { id: lesson.id, about: aboutOf(lesson), entries: [] };
	if (list.entries.some(({ id }) => id === applicant.id)) return { refused: 'APPLIED_ALREADY' };
	if (list.entries.length >= LESSON_APPLICATION_LIMITS.list) return { refused: 'LESSON_APPLICANTS_FULL' };
	// They would never have a place, and keep it from all who come after.
	if (lesson.seats !== undefined && applicant.people > lesson.seats) return { refused: 'PLACES_TAKEN' };
	const entries = [...list.entries, { ...applicant, state: 'received' as const }];
	return { list: settled(lesson, { ...list, entries }) };
}

/** The list without somebody who took an application back; who waits first may have the place. */
export function withoutApplicant(
	lesson: Places,
	list: LessonApplicants,
	{ id, association }: WhoApplied,
): LessonApplicants {
	const entries = list.entries.filter((entry) => entry.id !== id || entry.association !== association);
	return entries.length === list.entries.length ? list : settled(lesson, { ...list, entries });
}
type WhoApplied = Pick<LessonApplicant, 'id' | 'association'>;

/** The list after the seat's answer to one of it; or why it cannot be. */
export function withAnswer(
	lesson: Places,
	list: LessonApplicants,
	id: Id,
	state: LessonApplicantState,
): { list: LessonApplicants } | Refused {
	const entry = list.entries.find((one) => one.id === id);
	if (!entry) return { refused: 'LESSON_APPLICATION_UNKNOWN' };
	if (entry.state === state) return { list };
	if (state === 'accepted' && !hasRoom(lesson, list.entries, entry.people)) return { refused: 'PLACES_TAKEN' };
	return { list: settled(lesson, withState(list, id, state)) };
}

/** The list of a lesson that was changed, or is gone, or is there again; undefined where it stays as it is. */
export function afterLesson(lesson: Lesson, list: LessonApplicants): LessonApplicants | undefined {
	const { gone: _, ...rest } = list;
	const next = settled(lesson, { ...rest, about: aboutOf(lesson), ...(lesson.gone && { gone: lesson.gone }) });
	return isSame(next, list) ? undefined : next;
}

const isSame = (a: LessonApplicants, b: LessonApplicants): boolean =>
	a.gone === b.gone &&
	JSON.stringify(Object.values(a.about)) === JSON.stringify(Object.values(aboutOf({ ...b.about, id: b.id }))) &&
	a.entries.every(({ state }, at) => state === b.entries[at]?.state);

/** An application as the city's list has it; the same one where that says nothing new of it. */
export function asListed(application: LessonApplication, list: LessonApplicants): LessonApplication {
	const entry = list.entries.find(({ id }) => id === application.id);
	if (!entry || application.state === 'cancelled') return application;
	const { gone: _, ...rest } = application;
	const next = { ...rest, state: entry.state, about: list.about, ...(list.gone && { gone: list.gone }) };
	return next.state === application.state &&
		next.gone === application.gone &&
		JSON.stringify(next.about) === JSON.stringify(application.about)
		? application
		: next;
}

/** True of an application that stands: neither taken back, nor declined, nor for a lesson that is gone. */
const isStanding = ({ state, gone }: Pick<LessonApplication, 'state' | 'gone'>): boolean =>
	gone === undefined && state !== 'cancelled' && state !== 'declined';

/** Why a household may not apply once more; undefined where it may. `others`: all its applications that are kept. */
export function refuseAnother(
	{ lesson }: Pick<LessonApplication, 'lesson'>,
	others: readonly LessonApplication[],
	now: Moment,
): Refused | undefined {
	const ofLesson = others.filter((one) => one.lesson === lesson);
	if (ofLesson.some(isStanding)) return { refused: 'APPLIED_ALREADY' };
	const today = dayInJapan(now);
	const ahead = others.filter((one) => isStanding(one) && (one.about?.day ?? today) >= today);
	const isTooMany =
		ofLesson.length >= LESSON_APPLICATION_LIMITS.lesson || ahead.length >= LESSON_APPLICATION_LIMITS.household;
	return isTooMany ? { refused: 'TOO_MANY_LESSON_APPLICATIONS' } : undefined;
}
