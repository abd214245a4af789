import type { ArgsOf } from '#contract/commands';
import type { Day, Id } from '#contract/ids';
import type { LessonApplicantState, LessonApplicationForm } from '#contract/lesson-application-form';
import type { LessonAbout, LessonApplicant, LessonApplication } from '#contract/lesson-applications';
import type { Hall, Lesson } from '#contract/lessons';
import type { Failure } from '#domain/failure';
import { aboutOf } from '#domain/lessons/applications';
import type { MemberKey } from '#local/db';
import {
	listLessonApplicants,
	listLessonApplications,
	listRefusedApplications,
	type RefusedApplication,
} from '#local/lesson-applications';
import { getSchedule } from '#local/lessons';
import { ask } from './ask';
import { readRegistered } from './association';
import { db, newId } from './context';
import { readLessons } from './lessons';
import { dropCommand } from './outbox';

/** An application as its household sees it, with what of the lesson is known. */
export interface AppliedLesson {
	application: LessonApplication;
	about: LessonAbout | undefined;
	/** The lesson as the schedule has it: undefined where that names it no more. */
	lesson: Lesson | undefined;
	unsent: boolean;
}

/** The household's newest application for each lesson from a day on, the soonest lesson first. */
export async function readAppliedLessons(memberKey: MemberKey, from: Day): Promise<AppliedLesson[]> {
	const [found, { lessons }] = await Promise.all([listLessonApplications(db, memberKey), readLessons(memberKey, from)]);
	const newest = new Map<Id, AppliedLesson>();
	for (const { row: application, unsent } of found) {
		if (newest.has(application.lesson)) continue;
		const lesson = lessons.find(({ id }) => id === application.lesson);
		const about = application.about ?? (lesson && aboutOf(lesson));
		newest.set(application.lesson, { application, about, lesson, unsent });
	}
	const dayOf = ({ about }: AppliedLesson) => (about ? `${about.day} ${about.from}` : from);
	return [...newest.values()].filter((one) => dayOf(one) >= from).sort((a, b) => dayOf(a).localeCompare(dayOf(b)));
}

/** An application that was not taken, with what the lesson is called, where that is known still. */
interface NotTaken extends RefusedApplication {
	title: string | undefined;
}

/** The household's applications that the server did not take. */
export async function readNotTaken(memberKey: MemberKey, from: Day): Promise<NotTaken[]> {
	const [found, { lessons }] = await Promise.all([
		listRefusedApplications(db, memberKey),
		readLessons(memberKey, from),
	]);
	return found.map((one) => ({ ...one, title: lessons.find(({ id }) => id === one.lesson)?.title }));
}

/** Applies for a lesson of the city. Answers why not. What was refused of it before is said no longer. */
export async function applyForLesson(
	memberKey: MemberKey,
	lesson: Id,
	form: LessonApplicationForm,
): Promise<Failure | undefined> {
	const before = await listRefusedApplications(db, memberKey);
	const args = { id: `application-${newId()}`, lesson, ...form };
	const failed = await ask(memberKey, { name: 'lessonApplication.send', args });
	if (!failed) for (const one of before) if (one.lesson === lesson) await dropCommand(one.id);
	return failed;
}

/** Takes an application back. Answers why not. */
export const cancelLessonApplication = (memberKey: MemberKey, id: Id): Promise<Failure | undefined> =>
	ask(memberKey, { name: 'lessonApplication.cancel', args: { id } });

/** A lesson of a city with those who applied for it. */
interface LessonWithApplicants {
	id: Id;
	about: LessonAbout;
	/** Undefined where the schedule names it no more. */
	lesson: Lesson | undefined;
	entries: readonly LessonApplicant[];
}

/** What a city's seat has of applications: the lessons from a day on, soonest first. */
export interface CityApplications {
	lessons: LessonWithApplicants[];
	halls: Hall[];
	/** What the associations of its register are called. */
	names: ReadonlyMap<Id, string>;
}

/** The lessons of a city from a day on, with those who applied for each. */
export async function readCityApplications(memberKey: MemberKey, from: Day): Promise<CityApplications> {
	const [schedule, lists, registered] = await Promise.all([
		getSchedule(db, memberKey, from),
		listLessonApplicants(db, memberKey),
		readRegistered(memberKey),
	]);
	const listOf = new Map(lists.map((list) => [list.id, list]));
	const there = schedule.lessons.map((lesson) => ({
		...{ id: lesson.id, about: aboutOf(lesson), lesson, entries: listOf.get(lesson.id)?.entries ?? [] },
	}));
	const known = new Set(there.map(({ id }) => id));
	const gone = lists
		.filter(({ id, about, entries }) => !known.has(id) && about.day >= from && entries.length > 0)
		.map(({ id, about, entries }) => ({ id, about, lesson: undefined, entries }));
	const orderOf = ({ about }: LessonWithApplicants) => `${about.day} ${about.from}`;
	return {
		lessons: [...there, ...gone].sort((a, b) => orderOf(a).localeCompare(orderOf(b))),
		halls: schedule.halls,
		names: new Map(registered.map(({ id, name }) => [id, name])),
	};
}

/** Answers an application, as a city's seat. Answers why not. */
export const answerLessonApplication = (memberKey: MemberKey, args: ArgsOf<'lessonApplication.answer'>) =>
	ask(memberKey, { name: 'lessonApplication.answer', args });

/** How an application stands on a city's list, with what this phone asked for. */
export async function readApplicantState(
	memberKey: MemberKey,
	{ lesson, id }: { lesson: Id; id: Id },
): Promise<LessonApplicantState | undefined> {
	const list = (await listLessonApplicants(db, memberKey)).find((one) => one.id === lesson);
	return list?.entries.find((one) => one.id === id)?.state;
}

/** Sets how a lesson takes applications, and its places. Answers why not. */
export const setLessonApplications = (memberKey: MemberKey, args: ArgsOf<'lessonApplication.set'>) =>
	ask(memberKey, { name: 'lessonApplication.set', args });
