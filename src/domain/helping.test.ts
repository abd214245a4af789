import { expect, test } from 'vitest';
import {
	isAskedAfter,
	isFollowed,
	isHelpedKept,
	isToCallOn,
	stepOf,
	stuckFor,
	withMark,
	withOpened,
	withProgress,
	type Helped,
} from './helping';

const at = (time: string) => `2026-11-22T${time}:00.000Z`;
const helped = (over: Partial<Helped> = {}): Helped => ({
	...{ id: 'a', name: '三宅 節子', since: at('01:00'), moved: at('01:00'), phone: 'android', token: 't' },
	...{ until: at('13:00'), marks: {}, progress: { woken: false }, ...over },
});

test('the steps come in order: what the server knows ticks itself, the others are ticked by hand', () => {
	let one = helped();
	const steps = [stepOf(one)];
	const next = (after: Helped) => steps.push(stepOf((one = after)));
	next(withProgress(one, { joined: at('01:01'), woken: false }, at('01:01')));
	next(withMark(one, 'homeScreen', 'skipped', at('01:02')));
	next(withProgress(one, { joined: at('01:01'), woken: true, shown: at('01:03') }, at('01:03')));
	next(withMark(one, 'textSize', 'done', at('01:04')));
	next(withMark(one, 'reading', 'done', at('01:05')));
	next(withProgress(one, { joined: at('01:01'), woken: true, read: 'self' }, at('01:06')));
	expect(steps).toEqual(['card', 'homeScreen', 'notices', 'textSize', 'reading', 'seal', undefined]);
});

test('what was seen or ticked once stays, where the server tells less later or nothing at all', () => {
	const seen = withProgress(helped(), { joined: at('01:01'), woken: true, shown: at('01:02') }, at('01:02'));
	const later = withProgress(seen, { woken: false }, at('01:03'));
	expect(later.progress).toEqual({ joined: at('01:01'), woken: false, shown: at('01:02') });
	const ended = withProgress(later, null, at('01:04'));
	expect(ended).toEqual({ ...later, token: undefined });
	expect(isFollowed(ended, at('01:04'))).toBe(false);
});

test('whoever is at one step for three minutes is stuck there, until she moves on or the day is over', () => {
	const one = helped();
	expect(stuckFor(one, at('01:02'))).toBeUndefined();
	expect(stuckFor(one, at('01:03'))).toBe(3);
	const moved = withProgress(one, { joined: at('01:04'), woken: false }, at('01:04'));
	expect(stuckFor(moved, at('01:05'))).toBeUndefined();
	// The same step ticked twice, or told twice, is no move.
	expect(stuckFor(withProgress(moved, moved.progress, at('01:08')), at('01:09'))).toBe(5);
	expect(stuckFor(one, at('13:00'))).toBeUndefined();
});

test('a tick is taken back', () => {
	const one = withMark(helped({ progress: { woken: false, joined: at('01:01') } }), 'homeScreen', 'done', at('01:02'));
	expect(stepOf(one)).toBe('notices');
	expect(stepOf(withMark(one, 'homeScreen', undefined, at('01:03')))).toBe('homeScreen');
});

test('names are kept for two weeks', () => {
	expect(isHelpedKept(helped(), '2026-12-05')).toBe(true);
	expect(isHelpedKept(helped(), '2026-12-06')).toBe(false);
});

test('who finished is called on where she has not opened the app since; who did not finish, in any case', () => {
	const marks = { homeScreen: 'done', notices: 'done', textSize: 'done' } as const;
	const finished = helped({ marks, progress: { joined: at('01:01'), woken: true, read: 'self' } });
	expect([finished, withOpened(finished, true), withOpened(finished, false), helped()].map(isToCallOn)).toEqual([
		...[false, false, true, true],
	]);
	expect([at('12:59'), at('13:00')].map((now) => isAskedAfter(finished, now))).toEqual([false, true]);
	expect(isAskedAfter(helped(), at('13:00'))).toBe(false);
	expect(isAskedAfter(withOpened(finished, null), at('13:00'))).toBe(false);
});
