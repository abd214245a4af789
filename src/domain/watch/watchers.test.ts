import { describe, expect, it } from 'vitest';
import type { Watch, Watcher } from '#contract/watch';
import { nextLook } from './hours';
import { isWatched, newsOf, watchersOf, watchFor, withoutWatchers } from './watchers';

const AT = '2026-11-20T00:00:00.000Z';
const TOLD = '2026-11-27T00:00:00.000Z';
const OVER = '2026-11-28T00:00:00.000Z';
const leader: Watcher = { id: 's1', as: 'leader', at: AT };
const daughter: Watcher = { id: 'd1', as: 'family', at: AT };
const watch = (over: Partial<Watch> = {}): Watch => ({ id: 'h1', at: AT, named: [leader, daughter], ...over });
const silence = { since: '2026-11-24', told: TOLD };

describe('those who are named', () => {
	it('are told as long as they have not declined, and are there', () => {
		const declined = withoutWatchers(watch(), ({ id }) => id === 's1', { at: TOLD, why: 'declined' });
		expect(watchersOf(declined)).toEqual([daughter]);
		expect(declined.named[0]).toEqual({ ...leader, ended: { at: TOLD, why: 'declined' } });
		const nobody = withoutWatchers(declined, () => true, { at: OVER, why: 'changed' });
		expect(isWatched(nobody)).toBe(false);
		// Why the first one ended stays as it was.
		expect(nobody.named[0]?.ended?.why).toBe('declined');
		expect(withoutWatchers(nobody, () => true, { at: OVER, why: 'changed' })).toBe(nobody);
	});

	it('see themselves and nobody else, nor who reached the household', () => {
		const over = { at: OVER, how: 'reached' as const, by: 'd1' };
		const seen = watchFor(watch({ silence: { ...silence, over } }), (id) => id === 's1');
		expect(seen?.named).toEqual([leader]);
		expect(seen?.silence).toEqual({ ...silence, over: { at: OVER, how: 'reached' } });
		expect(JSON.stringify(seen)).not.toContain('d1');
		expect(watchFor(watch(), (id) => id === 's2')).toBeUndefined();
	});
});

describe('what there is to tell of a moment', () => {
	const told = (over: Partial<Watch>, at: string) => Object.fromEntries(newsOf(watch(over), at).told);

	it('is that they were named, a silence, and its end, but to whoever ended it', () => {
		expect(told({}, AT)).toEqual({ s1: 'named', d1: 'named' });
		expect(told({ silence }, TOLD)).toEqual({ s1: 'silent', d1: 'silent' });
		const seen = { ...silence, over: { at: OVER, how: 'seen' as const } };
		expect(told({ silence: seen }, OVER)).toEqual({ s1: 'seen', d1: 'seen' });
		const reached = { ...silence, over: { at: OVER, how: 'reached' as const, by: 's1' } };
		expect(told({ silence: reached }, OVER)).toEqual({ d1: 'reached' });
		// A silence that is over is told of no more, however late its push goes out.
		expect(told({ silence: reached }, TOLD)).toEqual({});
	});

	it('is to the household that somebody is lost to it', () => {
		const lost = watch({ named: [{ ...leader, ended: { at: TOLD, why: 'changed' } }, daughter] });
		expect(newsOf(lost, TOLD)).toEqual({ told: new Map(), lost: true });
		expect(newsOf(lost, OVER).lost).toBe(false);
	});
});

describe('when somebody looks next', () => {
	const at = (time: string, open: boolean) => nextLook(`2026-11-20T${time}:00.000Z`, open);

	it('is nine in the morning in Japan', () => {
		expect(at('00:00', false)).toBe('2026-11-21T00:00:00.000Z');
		expect(at('03:30', false)).toBe('2026-11-21T00:00:00.000Z');
		expect(at('20:00', false)).toBe('2026-11-21T00:00:00.000Z');
	});

	it('is each hour until the evening while somebody waits to hear that it is over', () => {
		expect(at('00:00', true)).toBe('2026-11-20T01:00:00.000Z');
		expect(at('10:00', true)).toBe('2026-11-20T11:00:00.000Z');
		expect(at('10:30', true)).toBe('2026-11-21T00:00:00.000Z');
		expect(at('14:30', true)).toBe('2026-11-21T00:00:00.000Z');
		expect(at('15:30', true)).toBe('2026-11-21T00:00:00.000Z');
	});
});
