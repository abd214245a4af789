import type { ArgsOf } from '#contract/commands';
import type { LessonApplicant, LessonApplicants, LessonApplication, LessonAbout } from '#contract/lesson-applications';
import type { Id, Moment } from '#contract/ids';
import type { LessonApplicantState } from '#contract/lesson-application-form';
import type { Lesson } from '#contract/lessons';
import { LESSON_APPLICATION_LIMITS } from '#contract/limits';
import type { RefusalCode } from '#contract/refusals';
import { FORGOTTEN } from '../household';
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
type Places = Pick<Lesson, 'seats' | 'takes' | 'gone' | 'day' | 'from'>;

/** What of a lesson is said beside an application. */
export const aboutOf = ({ hall, title, day, from, to, place, phone }: Lesson): LessonAbout => ({
	...{ hall, title, day, from, to, place, phone },
});

/** True of a lesson that has begun, or is over: no place at it is of use to anybody any more. */
export const hasBegun = ({ day, from }: Pick<Lesson, 'day' | 'from'>, now: Moment): boolean =>
	momentInJapan(day, from) <= now;

/** True while a lesson takes applications. */
export function isTaking(lesson: Lesson, now: Moment): boolean {
	const { takes, gone, until } = lesson;
	if (takes === undefined || gone !== undefined) return false;
	return !hasBegun(lesson, now) && (until === undefined || dayInJapan(now) <= until);
}

const isInLine = ({ state }: LessonApplicant): boolean => state === 'received' || state === 'waiting';

/** How many people have a place. */
export const placesTaken = (entries: readonly LessonApplicant[]): number =>
	entries.reduce((sum, { state, people }) => sum + (state === 'accepted' ? people : 0), 0);

const hasRoom = ({ seats }: Pick<Lesson, 'seats'>, entries: readonly LessonApplicant[], people: number): boolean =>
	seats === undefined || placesTaken(entries) + people <= seats;

/** True of more people than the lesson has places: they would never have one, and keep it from all who come after. */
const isTooMany = ({ seats }: Pick<Lesson, 'seats'>, people: number): boolean => seats !== undefined && people > seats;

/**
 * Who is to have the next place, if there is one for all of them. A party for which the lesson became too small keeps
 * its place in the line and holds nobody up.
 */
export function nextInLine(
	lesson: Pick<Lesson, 'seats'>,
	entries: readonly LessonApplicant[],
): LessonApplicant | undefined {
	const first = entries.find((entry) => isInLine(entry) && !isTooMany(lesson, entry.people));
	return first && hasRoom(lesson, entries, first.people) ? first : undefined;
}

const withState = (list: LessonApplicants, id: Id, state: LessonApplicantState): LessonApplicants => ({
	...list,
	entries: list.entries.map((entry) => (entry.id === id && entry.state !== state ? { ...entry, state } : entry)),
});

/** The list with everybody moved up for whom there is a place, where the lesson is ahead and accepts by itself. */
function settled(lesson: Places, list: LessonApplicants, now: Moment): LessonApplicants {
	if (lesson.takes !== 'first' || lesson.gone !== undefined || hasBegun(lesson, now)) return list;
	const next = nextInLine(lesson, list.entries);
	if (next) return settled(lesson, withState(list, next.id, 'accepted'), now);
	const left = list.entries.find(({ state }) => state === 'received');
	return left ? settled(lesson, withState(list, left.id, 'waiting'), now) : list;
}

/** The list with one more at its end; or why not. */
export function withApplicant(
	lesson: Lesson,
	before: LessonApplicants | undefined,
	applicant: Omit<LessonApplicant, 'state'>,
): { list: LessonApplicants } | Refused {
	const list = before ?? { id: lesson.id, about: aboutOf(lesson), entries: [] };
	if (list.entries.some(({ id }) => id === applicant.id)) return { refused: 'APPLIED_ALREADY' };
	const neighbours = list.entries.filter(({ association }) => association === applicant.association);
	const isFull =
		list.entries.length >= LESSON_APPLICATION_LIMITS.list || neighbours.length >= LESSON_APPLICATION_LIMITS.association;
	if (isFull) return { refused: 'LESSON_APPLICANTS_FULL' };
	if (isTooMany(lesson, applicant.people)) return { refused: 'PLACES_TAKEN' };
	const entries = [...list.entries, { ...applicant, state: 'received' as const }];
	return { list: settled(lesson, { ...list, entries }, applicant.at) };
}

type WhoApplied = Pick<LessonApplicant, 'id' | 'association'>;

/**
 * The list without somebody who took an application back; who waits first may have the place. `lesson`: undefined where
 * the city has the list and the lesson no more.
 */
export function withoutApplicant(
	lesson: Places | undefined,
	list: LessonApplicants,
	{ id, association }: WhoApplied,
	now: Moment,
): LessonApplicants {
	const entries = list.entries.filter((entry) => entry.id !== id || entry.association !== association);
	if (entries.length === list.entries.length) return list;
	const shorter = { ...list, entries };
	return lesson ? settled(lesson, shorter, now) : shorter;
}

/** An answer to an application of a list. `from`: how the seat saw that it stood. */
type Answer = Omit<ArgsOf<'lessonApplication.answer'>, 'lesson'>;

/** The list after the seat's answer to one of it; or why it cannot be. */
export function withAnswer(
	lesson: Places,
	list: LessonApplicants,
	{ id, from, state }: Answer,
	now: Moment,
): { list: LessonApplicants } | Refused {
	const entry = list.entries.find((one) => one.id === id);
	if (!entry) return { refused: 'LESSON_APPLICATION_UNKNOWN' };
	if (entry.state === state) return { list };
	if (from !== undefined && entry.state !== from) return { refused: 'ANSWER_CHANGED' };
	if (state === 'accepted' && !hasRoom(lesson, list.entries, entry.people)) return { refused: 'PLACES_TAKEN' };
	return { list: settled(lesson, withState(list, id, state), now) };
}

/** The list of a lesson that was changed, or is gone, or is there again; undefined where it stays as it is. */
export function afterLesson(lesson: Lesson, list: LessonApplicants, now: Moment): LessonApplicants | undefined {
	const { gone: _, ...rest } = list;
	const next = settled(lesson, { ...rest, about: aboutOf(lesson), ...(lesson.gone && { gone: lesson.gone }) }, now);
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

/** What is kept of the application of a household that has left, in case that it returns: that it stands no more. */
export const withoutPerson = ({ phone: _, gone: _g, ...kept }: LessonApplication): LessonApplication => ({
	...kept,
	...{ name: FORGOTTEN, people: 1, state: 'cancelled' },
});

/** True of an application that stands: neither taken back, nor declined, nor for a lesson that is gone. */
const isStanding = ({ state, gone }: Pick<LessonApplication, 'state' | 'gone'>): boolean =>
	gone === undefined && state !== 'cancelled' && state !== 'declined';

/** True where its household is to be told: the hall answered, or whoever goes has to go elsewhere or on another day. */
export function isNews(before: LessonApplication, after: LessonApplication): boolean {
	const isOtherwise = (['day', 'from', 'hall', 'place'] as const).some(
		(key) => before.about?.[key] !== after.about?.[key],
	);
	return after.state !== before.state || after.gone !== before.gone || (after.state === 'accepted' && isOtherwise);
}

/** Why a household may not apply once more; undefined where it may. `others`: all its applications that are kept. */
export function refuseAnother(
	{ lesson }: Pick<LessonApplication, 'lesson'>,
	others: readonly LessonApplication[],
	now: Moment,
): Refused | undefined {
	const ofLesson = others.filter((one) => one.lesson === lesson);
	if (ofLesson.some(isStanding)) return { refused: 'APPLIED_ALREADY' };
	if (ofLesson.length >= LESSON_APPLICATION_LIMITS.lesson) return { refused: 'LESSON_APPLICANTS_FULL' };
	const today = dayInJapan(now);
	const ahead = others.filter((one) => isStanding(one) && (one.about?.day ?? today) >= today);
	const isEnough = ahead.length >= LESSON_APPLICATION_LIMITS.household;
	return isEnough ? { refused: 'TOO_MANY_LESSON_APPLICATIONS' } : undefined;
}
