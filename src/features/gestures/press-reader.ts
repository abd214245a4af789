import { SAME_PLACE_PX, SETTLE_MS } from '#ui/press-guard';
import { LONG_MS } from '#ui/long-press';

/** From here on browsers no longer take a touch for a press: Android's and the iPhone's slop, in CSS px. */
const SLOP_PX = 12;

/** A pointer as it goes down, moves, and ends: let go (`up`), or taken by the browser to scroll (`cancel`). */
export interface Pointing {
	type: 'down' | 'move' | 'up' | 'cancel';
	pointer: number;
	/** The first of those that are down together. */
	isFirst: boolean;
	x: number;
	y: number;
	/** It is on something that can be pressed. */
	on: boolean;
}

/**
 * What a try to press was, when all fingers are off the glass. `tap`: as it should be. `twice`: soon after another one,
 * at the same place. `moved`: the finger went elsewhere meanwhile. `beside`: on nothing that can be pressed. `fingers`:
 * several at once.
 */
export type Pressed = 'tap' | 'long' | 'moved' | 'twice' | 'beside' | 'fingers';

interface Down {
	x: number;
	y: number;
	at: number;
	on: boolean;
	/** How far it went from where it began, at most. */
	far: number;
}

const distance = (a: { x: number; y: number }, b: { x: number; y: number }) => Math.hypot(a.x - b.x, a.y - b.y);

/**
 * Reads presses from pointers, to say in words what happened. It decides nothing: whether something was pressed, the
 * control itself says. What counts as long, as soon and as the same place is what the guards of presses take for it.
 */
export class PressReader {
	readonly #now: () => number;
	readonly #down = new Map<number, Down>();
	/** More than one finger was down since the glass was free. */
	#several = false;
	/** The last press on something, for a second one. */
	#last: Down | undefined;

	constructor(now: () => number) {
		this.#now = now;
	}

	/** Takes the next that a pointer did; answers what it was when the last finger has gone. */
	read({ type, pointer, isFirst, x, y, on }: Pointing): Pressed | undefined {
		if (type === 'down') {
			// Of one that left the window the end is never told.
			if (isFirst) this.#down.clear();
			this.#down.set(pointer, { x, y, at: this.#now(), on, far: 0 });
			this.#several = this.#down.size > 1 || (this.#several && !isFirst);
			return undefined;
		}
		const down = this.#down.get(pointer);
		if (!down) return undefined;
		down.far = Math.max(down.far, distance(down, { x, y }));
		if (type === 'move') return undefined;
		this.#down.delete(pointer);
		return this.#down.size === 0 ? this.#ended(down, type) : undefined;
	}

	/** A finger that scrolls beside everything pressed nothing, and did not try to. */
	#ended(down: Down, type: 'up' | 'cancel'): Pressed | undefined {
		if (this.#several) return 'fingers';
		const hasMoved = type === 'cancel' || down.far > SAME_PLACE_PX;
		if (hasMoved) return down.on ? 'moved' : undefined;
		const before = this.#last;
		this.#last = down.on ? down : undefined;
		if (before && down.at - before.at < SETTLE_MS && distance(before, down) < SAME_PLACE_PX) return 'twice';
		if (!down.on) return 'beside';
		// A long press may tremble: it is pressed all the same (long-press.ts).
		if (this.#now() - down.at >= LONG_MS) return 'long';
		return down.far > SLOP_PX ? 'moved' : 'tap';
	}
}
