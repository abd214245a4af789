import type { FollowTrialReply, Progress } from '#contract/following';
import type { Day, Moment } from '#contract/ids';
import { HELPED_DAYS } from './kept-for';
import { daysBetween, dayInJapan, MINUTE_MS } from './moment';

/** What a person does at the desk (相談デスク), in this order. */
export const STEPS = ['card', 'homeScreen', 'notices', 'textSize', 'reading', 'seal'] as const;
export type Step = (typeof STEPS)[number];
/** `skipped`: she does not want it. */
export type Mark = 'done' | 'skipped';

/** The steps that the server alone knows of; the others may be ticked by whoever helps. */
const TOLD: readonly Step[] = ['card', 'seal'];
/** Those that a person may do without. */
const OPTIONAL: readonly Step[] = ['homeScreen', 'notices'];

/** True of a step that whoever helps may tick. */
export const isTickedByHand = (step: Step): boolean => !TOLD.includes(step);
/** True of a step that may be left out. */
export const isOptional = (step: Step): boolean => OPTIONAL.includes(step);

/** A person who is helped, as the device of whoever helps keeps it. The card's key is not kept. */
export interface Helped {
	id: string;
	name: string;
	since: Moment;
	phone: 'iphone' | 'android';
	marks: Partial<Record<Step, Mark>>;
	progress: Progress;
	/** Text size that was chosen, in percent. */
	size?: string | undefined;
	/** When the step that she is at began. */
	moved: Moment;
	/** With it the server is asked for the progress, until then. */
	token?: string | undefined;
	until: Moment;
	/** On a later day: whether the app was opened since; absent where nobody knows. */
	opened?: boolean | undefined;
	/** A trial notice that was asked for: it waits for the signal, or what came of it. */
	trial?: 'waiting' | FollowTrialReply['outcome'] | undefined;
}

/** Whoever is at one step for so long is stuck. */
const STUCK_MINUTES = 3;

const isKnown = ({ joined, shown, read }: Progress, step: Step): boolean =>
	(step === 'card' && joined !== undefined) ||
	(step === 'notices' && shown !== undefined) ||
	((step === 'reading' || step === 'seal') && read !== undefined);

/** Whether a step is done, or skipped; undefined while it is to be done. */
export const markOf = ({ progress, marks }: Pick<Helped, 'progress' | 'marks'>, step: Step): Mark | undefined =>
	isKnown(progress, step) ? 'done' : marks[step];

/** The first step that is to be done; undefined when all are. */
export const stepOf = (helped: Pick<Helped, 'progress' | 'marks'>): Step | undefined =>
	STEPS.find((step) => markOf(helped, step) === undefined);

/** The minutes for which she has been at a step, once that is long; undefined otherwise. */
export function stuckFor(helped: Helped, now: Moment): number | undefined {
	const minutes = Math.floor((Date.parse(now) - Date.parse(helped.moved)) / MINUTE_MS);
	return stepOf(helped) !== undefined && isFollowed(helped, now) && minutes >= STUCK_MINUTES ? minutes : undefined;
}

/** True as long as the server is asked how far she is. */
export const isFollowed = ({ token, until }: Pick<Helped, 'token' | 'until'>, now: Moment): boolean =>
	token !== undefined && now < until;

/** True on later days for one whose phone came in: the server is asked whether she opened the app since. */
export const isAskedAfter = ({ token, until, progress }: Helped, now: Moment): boolean =>
	token !== undefined && now >= until && progress.joined !== undefined;

/** With what the server says of that; null where it tells nothing any more. */
export const withOpened = (helped: Helped, told: boolean | null): Helped =>
	told === null ? { ...helped, token: undefined, opened: undefined } : { ...helped, opened: told };

/** Whom to call on: who did not finish, or has not opened the app since. */
export const isToCallOn = (helped: Pick<Helped, 'progress' | 'marks' | 'opened'>): boolean =>
	stepOf(helped) !== undefined || helped.opened === false;

const moving = (before: Helped, after: Helped, now: Moment): Helped =>
	stepOf(before) === stepOf(after) ? after : { ...after, moved: now };

/** With what the server says now; null where it tells nothing any more. What was seen once stays. */
export function withProgress(helped: Helped, told: Progress | null, now: Moment): Helped {
	if (!told) return { ...helped, token: undefined };
	return moving(helped, { ...helped, progress: { ...helped.progress, ...told } }, now);
}

/** With a step ticked by hand, or its tick taken back. */
export function withMark(helped: Helped, step: Step, mark: Mark | undefined, now: Moment): Helped {
	const { [step]: _, ...others } = helped.marks;
	return moving(helped, { ...helped, marks: { ...others, ...(mark && { [step]: mark }) } }, now);
}

/** True as long as the device may keep her name. */
export const isHelpedKept = ({ since }: Pick<Helped, 'since'>, today: Day): boolean =>
	daysBetween(dayInJapan(since), today) < HELPED_DAYS;
