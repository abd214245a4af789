import type { ArgsOf } from '#contract/commands';
import type { LessonRequest, LessonWish } from '#contract/lesson-requests';
import type { Failure } from '#domain/failure';
import type { MemberKey } from '#local/db';
import { listLessonRequests } from '#local/lesson-requests';
import { ask } from './ask';
import { db } from './context';

/** The association's request, or all those of a city, the newest first. */
export const readLessonRequests = (memberKey: MemberKey): Promise<LessonRequest[]> => listLessonRequests(db, memberKey);

/** Asks the city for a lesson. Answers why not. */
export const requestLesson = (memberKey: MemberKey, args: LessonWish): Promise<Failure | undefined> =>
	ask(memberKey, { name: 'lesson.request', args });

/** Takes the request back. Answers why not. */
export const cancelLesson = (memberKey: MemberKey): Promise<Failure | undefined> =>
	ask(memberKey, { name: 'lesson.cancel', args: {} });

/** Answers a request, as a city's seat. Answers why not. */
export const answerLesson = (memberKey: MemberKey, args: ArgsOf<'lesson.answer'>): Promise<Failure | undefined> =>
	ask(memberKey, { name: 'lesson.answer', args });
