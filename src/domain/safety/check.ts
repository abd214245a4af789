import type { Household } from '#contract/households';
import type { Id, Moment } from '#contract/ids';
import type { Said, SafetyCheck } from '#contract/safety';
import { SAFETY_DAYS } from '../kept-for';
import { addMs, DAY_MS } from '../moment';

/** A check that nobody ended is over after so many days: it would ask for ever. */
const RUNS_DAYS = 14;
/** Without signal a check can be started too; its start is believed when it came within so many days. */
export const STARTED_WITHIN_DAYS = 3;

/** When a check was ended, or ends by itself. */
export const endOf = ({ startedAt, ended }: SafetyCheck): Moment => ended?.at ?? addMs(startedAt, RUNS_DAYS * DAY_MS);

/** True while a check asks. */
export const isRunning = (check: SafetyCheck, now: Moment): boolean =>
	check.ended === undefined && check.cleared === undefined && now < endOf(check);

/** When all that was said to a check is deleted, be it ended or not. */
export const clearedAt = ({ startedAt }: Pick<SafetyCheck, 'startedAt'>): Moment =>
	addMs(startedAt, SAFETY_DAYS * DAY_MS);

/** True while a check is shown: its time is not over. */
export const isKept = (check: SafetyCheck, now: Moment): boolean =>
	check.cleared === undefined && now < clearedAt(check);

/**
 * The groups of a check in which a household lived while it ran, the first one first. It is a door of that one. Where
 * it moved meanwhile, the leaders of both see it and may enter it; one that came meanwhile, such as a household that
 * split, is a door from then on, and one that left stays one.
 */
export function groupsIn({ scope, startedSeq, ended }: SafetyCheck, { stays }: Pick<Household, 'stays'>): Id[] {
	const until = ended?.seq ?? Infinity;
	const found = stays
		.filter(({ from, to }) => from < until && (to === undefined || (to > startedSeq && from < to)))
		.sort((a, b) => a.from - b.from)
		.map(({ group }) => group);
	return [...new Set(found)].filter((group) => scope.to === 'all' || scope.group === group);
}

/** True of a household that the check asks. */
export const isAsked = (check: SafetyCheck, household: Pick<Household, 'stays'>): boolean =>
	groupsIn(check, household).length > 0;

/**
 * True where a check that is kept takes what was said at this moment. What was said in time is taken, however late it
 * comes. After the end a drill takes nothing; a real check still takes a call for help, that somebody went after it,
 * and that it was an error: nobody who needs help is told that it is too late.
 */
export function isTaken(check: SafetyCheck, at: Moment, said: Said | undefined, settles: boolean): boolean {
	if (at <= endOf(check)) return true;
	return !check.drill && (said === undefined || settles || needsHelp(said));
}

/** True where somebody of the household needs help. */
export const needsHelp = ({ state, people = [] }: Said): boolean =>
	state === 'help' || people.some((person) => person.state === 'help');
