import type { ArgsOf } from '#contract/commands';
import type { Id, Moment } from '#contract/ids';
import type { Meeting, Motion, Quorum } from '#contract/meetings';
import { canonical } from '#domain/changes';
import { dayInJapan, momentInJapan, timeInJapan } from '#domain/moment';

/** One motion as it is typed. */
export interface MotionForm {
	id: Id;
	title: string;
	text: string;
	secret: boolean;
	majority: Motion['majority'];
}

/** A meeting as it is prepared, valid or not. */
export interface RulesForm {
	form: Meeting['form'];
	/** Nothing at first: the law counts persons, and many by-laws households. */
	counting: Meeting['counting'] | '';
	quorum: Quorum;
	limit: string;
	motions: MotionForm[];
	day: string;
	time: string;
}

/** The hour at which a day's deadline ends, where nobody says another one. */
const EVENING = '20:00';

export const emptyMotion = (id: Id): MotionForm => ({ id, title: '', text: '', secret: false, majority: 'half' });

/** A meeting with one motion to be written. */
export const emptyRules = (id: Id): RulesForm => ({
	...{ form: 'meeting', counting: '', quorum: 'overHalf', limit: '', day: '', time: EVENING },
	motions: [emptyMotion(id)],
});

/** The form of a meeting that is corrected. */
export const rulesFormOf = (meeting: Meeting): RulesForm => ({
	form: meeting.form,
	counting: meeting.counting,
	quorum: meeting.quorum,
	limit: meeting.proxyLimit === undefined ? '' : String(meeting.proxyLimit),
	motions: meeting.motions.map(({ id, title, text = '', secret = false, majority }) => ({
		...{ id, title, text, secret, majority },
	})),
	day: dayInJapan(meeting.deadline),
	time: timeInJapan(meeting.deadline),
});

const motionOf = ({ id, title, text, secret, majority }: MotionForm, form: Meeting['form']): Motion => ({
	id,
	title: title.trim(),
	majority,
	...(text.trim() && { text: text.trim() }),
	...(secret && form === 'meeting' && { secret: true as const }),
});

/** What is wrong: a motion's title by its id, the deadline, the limit, or that there is no motion. */
export type RulesProblem = {
	field: Id | 'deadline' | 'limit' | 'motions' | 'counting';
	is: 'name' | 'deadline' | 'earlier' | 'limit' | 'none' | 'counting';
};

/** What is asked for, or what is wrong with it. */
export interface ReadRules {
	args: Omit<ArgsOf<'meeting.convene'>, 'circular'>;
	wrong: readonly RulesProblem[];
}

const deadlineOf = ({ day, time }: Pick<RulesForm, 'day' | 'time'>): Moment | undefined =>
	/^\d{4}-\d\d-\d\d$/u.test(day) && /^\d\d:\d\d$/u.test(time) ? momentInJapan(day, time) : undefined;

/** Reads the form. `before`: the meeting that is corrected; its deadline may be over, and stay. */
export function readRules(form: RulesForm, now: Moment, before?: Meeting): ReadRules {
	const deadline = deadlineOf(form);
	const limit = form.limit.normalize('NFKC').trim();
	const isLimit = limit === '' || (/^\d{1,2}$/u.test(limit) && Number(limit) > 0);
	const isPast = deadline === undefined || (deadline <= now && deadline !== before?.deadline);
	const wrong: RulesProblem[] = [
		...form.motions.filter(({ title }) => !title.trim()).map(({ id }) => ({ field: id, is: 'name' as const })),
		...(form.motions.length === 0 ? [{ field: 'motions' as const, is: 'none' as const }] : []),
		...(isPast ? [{ field: 'deadline' as const, is: 'deadline' as const }] : []),
		...(!isPast && before && deadline < before.deadline
			? [{ field: 'deadline' as const, is: 'earlier' as const }]
			: []),
		...(form.counting ? [] : [{ field: 'counting' as const, is: 'counting' as const }]),
		...(isLimit ? [] : [{ field: 'limit' as const, is: 'limit' as const }]),
	];
	const { form: kind, quorum } = form;
	const counting = form.counting || 'person';
	const proxyLimit = limit && isLimit && kind === 'meeting' ? { proxyLimit: Number(limit) } : {};
	const motions = form.motions.map((motion) => motionOf(motion, kind));
	return { args: { form: kind, counting, quorum, ...proxyLimit, motions, deadline: deadline ?? now }, wrong };
}

/** The motions of a correction: one that was changed comes under a new id, so that no vote counts for other words. */
export const correctedMotions = (motions: readonly Motion[], before: Meeting, newId: () => Id): Motion[] =>
	motions.map((motion) => {
		const old = before.motions.find(({ id }) => id === motion.id);
		return old && canonical(old) !== canonical(motion) ? { ...motion, id: newId() } : motion;
	});
