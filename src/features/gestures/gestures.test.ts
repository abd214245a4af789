import fc from 'fast-check';
import { expect, it } from 'vitest';
import { doneIn, GESTURES, gestureNamed, keptText, nextOf } from './gestures';

const someDone = fc.subarray([...GESTURES]);

it('there are ten, each named once', () => {
	expect(new Set(GESTURES).size).toBe(10);
});

it('only their names name them', () => {
	for (const one of GESTURES) expect(gestureNamed(one)).toBe(one);
	for (const none of [undefined, '', 'presses', 'constructor']) expect(gestureNamed(none)).toBeUndefined();
});

it('what was done is found again, in the order of learning, whatever else stands in what was kept', () => {
	fc.assert(
		fc.property(someDone, (done) => {
			expect(doneIn(keptText([...done].reverse()))).toEqual(done);
		}),
	);
	expect(doneIn(null)).toEqual([]);
	expect(doneIn('seal swipe  press press')).toEqual(['press', 'seal']);
});

it('the next is one that is not done, and never the one that was just left', () => {
	fc.assert(
		fc.property(someDone, fc.option(fc.constantFrom(...GESTURES), { nil: undefined }), (done, after) => {
			const next = nextOf(done, after);
			if (next === undefined) return GESTURES.every((one) => one === after || done.includes(one));
			return next !== after && !done.includes(next);
		}),
	);
	expect(nextOf([])).toBe('press');
	expect(nextOf(['press'], 'press')).toBe('choose');
	// Whoever began in the middle is led to the beginning after the end.
	expect(nextOf(['notice'], 'type')).toBe('press');
	expect(nextOf([...GESTURES], 'type')).toBeUndefined();
});
