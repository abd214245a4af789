import type { Gesture } from './gestures';
import { PressReader, type Pointing, type Pressed } from './press-reader';

/** What is said of a try; `other`: the lesson's own sentence about something else that was pressed. */
export type Remark = Exclude<Pressed, 'tap'> | 'still' | 'other';

/** So long after a finger was lifted it is known whether something was pressed: a click comes after it, in ms. */
const CLICK_MS = 150;

/** Remarks that also hold of what has succeeded. */
const HARMLESS: readonly Remark[] = ['long', 'twice'];

/** What a try says in this lesson. Fingers and keys that scroll, zoom or type press nothing. */
function remarkOn(gesture: Gesture, pressed: Pressed): Remark | undefined {
	if (gesture === 'zoom' || gesture === 'type') return undefined;
	if (gesture !== 'scroll') return pressed === 'tap' ? undefined : pressed;
	return pressed === 'moved' || pressed === 'fingers' ? undefined : 'still';
}

interface TryingDeps {
	gesture: Gesture;
	now: () => number;
	/** Runs something after so many ms; answers how to call it off. */
	after: (ms: number, run: () => void) => () => void;
	/** It has succeeded, for the first time. */
	ondone: () => void;
}

/** A lesson while somebody tries: whether it has succeeded, which the control says, and what to say of the last try. */
export class Trying {
	isDone = $state(false);
	remark = $state<Remark>();
	/** Who steps through lines with the arrow keys stays at them when it is done, and is told there. */
	readonly keepsFocus: boolean;
	readonly #deps: TryingDeps;
	readonly #reader: PressReader;

	constructor(deps: TryingDeps) {
		this.#deps = deps;
		this.keepsFocus = deps.gesture === 'choose';
		this.#reader = new PressReader(deps.now);
	}

	/** The control did what it is there for. */
	done(): void {
		if (this.isDone) return;
		this.isDone = true;
		this.remark = undefined;
		this.#deps.ondone();
	}

	/** Something else was done with the control. */
	other(): void {
		if (!this.isDone) this.remark = 'other';
	}

	/** A pointer did something in the lesson. */
	pointed(pointing: Pointing): void {
		const pressed = this.#reader.read(pointing);
		const remark = pressed && remarkOn(this.#deps.gesture, pressed);
		if (!remark) return;
		this.#deps.after(CLICK_MS, () => {
			if (!this.isDone || HARMLESS.includes(remark)) this.remark = remark;
		});
	}
}
