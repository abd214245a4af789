import { expect, it } from 'vitest';
import type { Gesture } from './gestures';
import { Trying } from './trying.svelte';

function lesson(gesture: Gesture = 'press') {
	let waiting: (() => void)[] = [];
	let [now, count] = [0, 0];
	const trying = new Trying({
		...{ gesture, now: () => now, ondone: () => (count += 1) },
		after: (_ms, run) => {
			waiting.push(run);
			return () => {};
		},
	});
	/** Touches for so long; between the lifting and the click nothing is said. */
	const touch = ({ held = 90, on = true, click = () => {} } = {}) => {
		const one = { pointer: 1, isFirst: true, x: 0, y: 0, on };
		now += 1000;
		trying.pointed({ ...one, type: 'down' });
		now += held;
		trying.pointed({ ...one, type: 'up' });
		click();
		waiting.splice(0).forEach((run) => run());
		waiting = [];
	};
	return { trying, touch, count: () => count };
}

it('says what happened where nothing was pressed, and nothing of that once it succeeds', () => {
	const { trying, touch, count } = lesson();
	touch({ on: false });
	expect(trying.remark).toBe('beside');
	touch({ click: () => trying.done() });
	expect([trying.isDone, trying.remark, count()]).toEqual([true, undefined, 1]);
	touch({ on: false });
	expect(trying.remark).toBeUndefined();
});

it('says of a long press that it counts, and succeeds once however often it is pressed', () => {
	const { trying, touch, count } = lesson();
	touch({ held: 900, click: () => trying.done() });
	expect(trying.remark).toBe('long');
	trying.done();
	trying.other();
	expect([trying.remark, count()]).toEqual(['long', 1]);
});

it('explains a touch that did not scroll, and leaves those alone who zoom or type', () => {
	for (const [gesture, remark] of [
		['scroll', 'still'],
		['zoom', undefined],
		['type', undefined],
	] as const) {
		const { trying, touch } = lesson(gesture);
		touch({ on: false });
		expect(trying.remark).toBe(remark);
	}
});
