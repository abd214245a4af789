import type { Id, Moment } from '#contract/ids';
import type { LessonApplication } from '#contract/lesson-applications';
import { hasBegun } from '#domain/lessons/applications';
import { phonesOfMembers, type Phone } from '#functions/delivery/phones';
import { pushOf } from '#functions/delivery/push-message';
import type { PushMessage } from '#functions/delivery/push-sender';
import type { JobDoc } from '#functions/store/job-docs';
import { lessonAnswerLabel } from '#i18n/notices';
import { fanOut } from './fan-out';
import type { JobDeps } from './job';
import type { JobLease } from './lease';
import { byPush } from './send-push';

/** The job that tells a household that there is news of its application, for that transaction's changes. */
export const lessonAnswerJob = (association: Id, application: Id, at: Moment): [id: Id, job: JobDoc] => [
	`${association}.${application}.noticeLessonAnswer`,
	{
		...{ name: 'noticeLessonAnswer', association, rows: [{ kind: 'lessonApplication', id: application }] },
		...{ at, due: at, retries: [] },
	},
];

/**
 * True while there is something to tell: the hall has answered, the household has not taken it back, and the lesson is
 * ahead.
 */
const isAnswered = ({ state, gone, about }: LessonApplication, now: Moment): boolean =>
	state !== 'cancelled' && (state !== 'received' || gone !== undefined) && !(about && hasBegun(about, now));

/** Tells the phones of a household, by day, that there is news of its application for a lesson. */
export async function noticeLessonAnswer(lease: JobLease, deps: JobDeps): Promise<void> {
	const { association, at, rows } = lease.job;
	const { push, store } = deps;
	await fanOut(lease, deps, async () => {
		const row = rows[0] && (await store.delivery.row(association, 'lessonApplication', rows[0].id));
		if (!push || !row || !isAnswered(row, deps.now())) return undefined;
		return {
			...byPush({
				...{ push, association, deps, urgent: false },
				message: (phone) => answerMessage(phone, association, at),
			}),
			only: [row.household],
			targetsOf: async (households) =>
				// It answers what they asked: whoever has the others in the evening is told by day, too.
				phonesOfMembers(households).filter((phone) => phone.push.timing !== 'never'),
		};
	});
}

/** Which lesson it is, and what the answer, is nobody's to read on a locked screen. */
function answerMessage({ push: { language }, members }: Phone, association: Id, version: string): PushMessage {
	const navigate = `/lessons?of=${association}/${members[0]?.id}`;
	const tag = `${association}/lessons`;
	const title = lessonAnswerLabel(language);
	return pushOf({ title, lang: language, tag, navigate, data: { version } }, false);
}
