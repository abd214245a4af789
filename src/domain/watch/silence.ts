import type { Day, Moment } from '#contract/ids';
import type { Watch } from '#contract/watch';
import { addDays, dayInJapan, daysBetween } from '../moment';
import { watchersOf } from './watchers';

/*
 * When somebody who usually reads has fallen silent. Nothing is looked at but what the server holds anyway: what was
 * sent to a household, when it read that, and on which day its own phones were here last.
 */

/** Of the last so many circulars that it had time for, so many must have been read, and three of four. */
const HABIT_OF = 8;
export const HABIT_LEAST = 4;
const HABIT_PART = 3 / 4;

/** Nobody is told before so many days: a weekend, a cold, a phone at its repair. After so many, everybody is. */
export const SILENCE_LEAST = 3;
export const SILENCE_MOST = 14;

/** As far ahead as a pause reaches: who is away for longer ends it. */
export const PAUSE_DAYS = 366;

/** How far back circulars are looked at: some four months, in which most associations send more than eight. */
export const HABIT_DAYS = 120;

/** One circular or message to a household. */
export interface SentOne {
	/** The day from which on it could be read, in the version that counts. */
	from: Day;
	/** The day on which somebody who lives there read it. */
	read?: Day;
	/** It came to the door on paper or by word, so that it need not be read. */
	settled?: boolean;
}

/** What is known of a household. */
export interface Signs {
	sent: readonly SentOne[];
	/** The last day on which one of its own phones was here, or on which it read or answered, or was spoken to. */
	last: Day | undefined;
}

/** After how many days in which something waits it is silent; undefined for whom no habit is known. */
export function patienceFor({ sent, last }: Signs): number | undefined {
	const considered = sent
		.filter(({ from, read, settled }) => read !== undefined || (!settled && last !== undefined && from < last))
		.sort((a, b) => (a.from < b.from ? 1 : -1))
		.slice(0, HABIT_OF);
	const waits = considered
		.flatMap(({ from, read }) => (read === undefined ? [] : [Math.max(0, daysBetween(from, read))]))
		.sort((a, b) => a - b);
	if (waits.length < HABIT_LEAST || waits.length < considered.length * HABIT_PART) return undefined;
	// Three of four times it reads within so many days.
	const usual = waits[Math.ceil(waits.length * HABIT_PART) - 1] ?? 0;
	return Math.min(Math.max(2 * usual, SILENCE_LEAST), SILENCE_MOST);
}

/**
 * Since which day it is silent on a day; undefined while it is not. Something must wait to be read, and nothing have
 * been heard since, for longer than is usual there. `start`: days before that do not count.
 */
export function silentSince(signs: Signs, start: Day, today: Day): Day | undefined {
	const patience = patienceFor(signs);
	const { sent, last } = signs;
	if (patience === undefined || last === undefined) return undefined;
	// What came on the day of the last visit may have come after it.
	const waiting = sent.filter(({ from, read, settled }) => read === undefined && !settled && from >= last);
	const first = waiting.reduce<Day | undefined>(
		(min, { from }) => (min === undefined || from < min ? from : min),
		undefined,
	);
	if (first === undefined) return undefined;
	const since = first > start ? first : start;
	return daysBetween(since, today) >= patience ? since : undefined;
}

/** The first day that counts: neither before somebody was named, nor within a pause. */
function startOf(watch: Watch): Day {
	const { paused } = watch;
	const asked = watchersOf(watch).map(({ at }) => dayInJapan(at));
	const first = asked.reduce((min, day) => (day < min ? day : min), asked[0] ?? '');
	const after = paused === undefined ? '' : addDays(paused, 1);
	return after > first ? after : first;
}

/** True while nobody is to be told anything. */
export const isPaused = ({ paused }: Pick<Watch, 'paused'>, today: Day): boolean =>
	paused !== undefined && today <= paused;

/** True while a silence was told of, and nothing was heard since. */
export const isSilent = ({ silence }: Watch): boolean => silence !== undefined && silence.over === undefined;

/**
 * The watch after somebody looked: with a new silence, told of once, or with the one before ended because something was
 * heard again. The same one where nothing has changed.
 */
export function looked(watch: Watch, signs: Signs, now: Moment): Watch {
	const today = dayInJapan(now);
	const { silence } = watch;
	if (isPaused(watch, today)) return watch;
	if (silence && (signs.last === undefined || signs.last <= silence.since)) return watch;
	if (silence && !silence.over) return { ...watch, at: now, silence: { ...silence, over: { at: now, how: 'seen' } } };
	const since = silentSince(signs, startOf(watch), today);
	return since === undefined ? watch : { ...watch, at: now, silence: { since, told: now } };
}
