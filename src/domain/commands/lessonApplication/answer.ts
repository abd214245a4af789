import { withAnswer } from '../../lessons/applications';
import { refuse, type CommandDefinition } from '../definition';
import { lessonAndApplicants } from './shared';

/** The seat's answer to one application. A lesson that is gone is answered by that. */
export const answerLessonApplication = {
	roles: ['city'],
	needs: lessonAndApplicants,
	touched: ({ lesson }) => [{ kind: 'lessonApplicants', id: lesson }],
	audit: ({ lesson }) => ({ lesson }),
	decide: ({ lesson: id, ...answer }, { find, stamp }) => {
		const [lesson, list] = [find('lesson', id), find('lessonApplicants', id)];
		if (!lesson || lesson.gone !== undefined) return refuse('LESSON_UNKNOWN');
		if (!list) return refuse('LESSON_APPLICATION_UNKNOWN');
		const after = withAnswer(lesson, list, answer, stamp.now);
		if ('refused' in after) return after;
		return { rows: after.list === list ? [] : [{ kind: 'lessonApplicants', row: after.list }] };
	},
} satisfies CommandDefinition<'lessonApplication.answer'>;
