import { withAnswer } from '../../applications';
import { refuse, type CommandDefinition } from '../definition';
import { lessonAndApplicants } from './shared';

/** The seat's answer to one application. A lesson that is gone is answered by that. */
export const answerApplication = {
	roles: ['city'],
	needs: lessonAndApplicants,
	touched: ({ lesson }) => [{ kind: 'applicants', id: lesson }],
	audit: ({ lesson }) => ({ lesson }),
	decide: ({ lesson: id, id: which, state }, { find }) => {
		const [lesson, list] = [find('lesson', id), find('applicants', id)];
		if (!lesson || lesson.gone !== undefined) return refuse('LESSON_UNKNOWN');
		if (!list) return refuse('APPLICATION_UNKNOWN');
		const after = withAnswer(lesson, list, which, state);
		if ('refused' in after) return after;
		return { rows: after.list === list ? [] : [{ kind: 'applicants', row: after.list }] };
	},
} satisfies CommandDefinition<'application.answer'>;
