import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { SAME_PLACE_PX, SETTLE_MS } from '#ui/press-guard';
import { LONG_MS } from '#ui/long-press';
import { PressReader, type Pointing, type Pressed } from './press-reader';

type Step = Partial<Pointing> & { after?: number };

/** What a hand did, by its steps: each so long after the one before. */
function hand(begin = 0) {
	let now = begin;
	const reader = new PressReader(() => now);
	return (...steps: Step[]): (Pressed | undefined)[] =>
		steps.map(({ after = 0, ...step }) => {
			now += after;
			return reader.read({ type: 'down', pointer: 1, isFirst: true, x: 0, y: 0, on: true, ...step });
		});
}

const of = (...steps: Step[]) => hand()(...steps).at(-1);

describe('a try to press', () => {
	it('is a tap when the finger goes where it came', () => {
		expect(of({}, { type: 'up', after: 90 })).toBe('tap');
		expect(of({}, { type: 'move', x: 9, after: 40 }, { type: 'up', x: 4, after: 40 })).toBe('tap');
	});

	it('is long from where the long-press guard takes it for one, trembling or not', () => {
		expect(of({}, { type: 'up', after: LONG_MS - 1 })).toBe('tap');
		expect(of({}, { type: 'up', after: LONG_MS })).toBe('long');
		expect(of({}, { type: 'move', x: SAME_PLACE_PX }, { type: 'up', after: LONG_MS })).toBe('long');
	});

	it('moved when the finger went elsewhere, also when it came back, or when the browser scrolled with it', () => {
		expect(of({}, { type: 'move', y: 13 }, { type: 'up', after: 90 })).toBe('moved');
		expect(of({}, { type: 'move', y: SAME_PLACE_PX + 1 }, { type: 'up', after: LONG_MS })).toBe('moved');
		expect(of({}, { type: 'cancel', after: 30 })).toBe('moved');
	});

	it('was beside when nothing to press lay there; who scrolls there did not try', () => {
		expect(of({ on: false }, { type: 'up', after: 90 })).toBe('beside');
		expect(of({ on: false }, { type: 'cancel', after: 90 })).toBeUndefined();
		expect(of({ on: false }, { type: 'up', y: 300, after: 90 })).toBeUndefined();
	});

	it('came twice when it follows soon and there, whatever the first one made of the page', () => {
		const tap = [{}, { type: 'up', after: 90 }] as const;
		expect(of(...tap, { after: 200, x: 30 }, { type: 'up', x: 30, after: 60 })).toBe('twice');
		expect(of(...tap, { after: 200, on: false }, { type: 'up', after: 60 })).toBe('twice');
		expect(of(...tap, { after: SETTLE_MS }, { type: 'up', after: 60 })).toBe('tap');
		expect(of(...tap, { after: 200, x: SAME_PLACE_PX }, { type: 'up', x: SAME_PLACE_PX, after: 60 })).toBe('tap');
	});

	it('had several fingers until all of them are off, and none after that', () => {
		const palm = { pointer: 2, isFirst: false, on: false };
		const press = hand();
		expect(press({}, palm, { type: 'up', after: 90 }, { ...palm, type: 'up', after: 90 })).toEqual([
			...[undefined, undefined, undefined],
			'fingers',
		]);
		expect(press({ after: 600 }, { type: 'up', after: 90 }).at(-1)).toBe('tap');
	});

	it('is not held up by a finger whose end was never told', () => {
		expect(of({}, { pointer: 7, after: 900 }, { pointer: 7, type: 'up', after: 90 })).toBe('tap');
		expect(of({ type: 'up' })).toBeUndefined();
	});
});

const step = fc.record({
	type: fc.constantFrom('down', 'move', 'up', 'cancel'),
	pointer: fc.integer({ min: 1, max: 3 }),
	isFirst: fc.boolean(),
	x: fc.integer({ min: -500, max: 500 }),
	y: fc.integer({ min: -500, max: 500 }),
	on: fc.boolean(),
	after: fc.integer({ min: 0, max: 1500 }),
});

describe('whatever hands do', () => {
	it('an answer comes only when a finger leaves the glass', () => {
		fc.assert(
			fc.property(fc.array(step), (steps) =>
				hand()(...steps).every((answer, at) => answer === undefined || ['up', 'cancel'].includes(steps[at]!.type)),
			),
		);
	});

	it('where on the glass and at what time makes no difference', () => {
		fc.assert(
			fc.property(fc.array(step), fc.integer(), fc.nat(1e6), (steps, by, later) => {
				const elsewhere = steps.map((one) => ({ ...one, x: one.x + (by % 1000), y: one.y - (by % 1000) }));
				expect(hand(later)(...elsewhere)).toEqual(hand()(...steps));
			}),
		);
	});

	it('a quiet press is a tap, whatever came before it, half a second later', () => {
		fc.assert(
			fc.property(fc.array(step), fc.integer({ min: 0, max: LONG_MS - 1 }), (steps, held) => {
				const press = hand();
				press(...steps);
				const quiet = press({ after: SETTLE_MS }, { type: 'up', after: held });
				expect(quiet).toEqual([undefined, 'tap']);
			}),
		);
	});
});
