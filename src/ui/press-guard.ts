/** How long a thing must have stood under a finger before a press acts on it, in ms. */
export const SETTLE_MS = 500;

/** How far apart two presses of one double tap may land, in CSS px: a trembling finger, less than a button's height. */
export const SAME_PLACE_PX = 40;

/** What acts when it is pressed; a press on anything else is one on its nearest ancestor of these. */
const ACTING = 'a, button, input, select, textarea, label, summary, dialog, [role="button"]';

/** What a second press changes back. */
const SWITCHES = 'input[type="checkbox"], summary, [aria-expanded], [aria-pressed]';

interface Press {
	target: Element;
	/** Which time a finger came down: a press on a label is one on its field, too. */
	touch: number;
	x: number;
	y: number;
	/** The second click of a mouse's double click, or a later one. */
	repeated: boolean;
	/** By a mouse, which points before it presses. */
	mouse: boolean;
}

interface LastPress {
	at: number;
	touch: number;
	on: Element | null;
	x: number;
	y: number;
}

/** What a press acts on: for a label, the field that it is for, which the browser then presses as well. */
export function actingAt(target: Element): Element | null {
	const on = target.closest(ACTING);
	return on instanceof HTMLLabelElement ? (on.control ?? on) : on;
}

/**
 * Knows which presses were not meant: those of a finger on what has been there for less than half a second, as the
 * second tap of a double tap on the button that opened a page or a dialog, and that second tap on what it would change
 * back. A mouse is stopped only at a double click.
 */
class PressGuard {
	readonly #now: () => number;
	readonly #since = new WeakMap<Node, number>();
	#last: LastPress | undefined;

	constructor(now: () => number) {
		this.#now = now;
	}

	/** This came into the page, or into sight, now. */
	appeared(node: Node): void {
		this.#since.set(node, this.#now());
	}

	/** True when the press was meant for something else, and must not act. */
	isStray(press: Press): boolean {
		const on = actingAt(press.target);
		const last = this.#last;
		this.#last = { at: this.#now(), touch: press.touch, on, x: press.x, y: press.y };
		if (!on || (press.mouse && !press.repeated)) return false;
		return this.#isNew(on) || this.#isSlipped(on, press, last) || this.#isSwitchedBack(on, press, last);
	}

	#isRecent(at: number): boolean {
		return this.#now() - at < SETTLE_MS;
	}

	#isNew(on: Element): boolean {
		for (let node: Node | null = on; node; node = node.parentNode) {
			const since = this.#since.get(node);
			if (since !== undefined && this.#isRecent(since)) return true;
		}
		return false;
	}

	#isSwitchedBack(on: Element, { touch }: Press, last: LastPress | undefined): boolean {
		return last?.on === on && last.touch !== touch && on.matches(SWITCHES) && this.#isRecent(last.at);
	}

	/** The page moved, or a dialog closed: a second press at the same place falls on what lay beside or below. */
	#isSlipped(on: Element, { x, y }: Press, last: LastPress | undefined): boolean {
		if (!last || last.on === on || !this.#isRecent(last.at)) return false;
		return Math.hypot(x - last.x, y - last.y) < SAME_PLACE_PX;
	}
}

/**
 * Keeps stray presses from everything in this document, dialogs and pages alike. Keyboards and screen readers are not
 * held up: their clicks follow no pointer, and say so by `detail` 0 (UI Events, 3.4.3). Answers how to stop.
 */
export function guardPresses(document: Document, now: () => number = () => performance.now()): () => void {
	const guard = new PressGuard(now);
	let mouse = true;
	let touch = 0;
	const pointed = ({ pointerType }: PointerEvent) => {
		mouse = pointerType === 'mouse';
		touch += 1;
	};
	const clicked = (event: MouseEvent) => {
		const { target, detail, clientX: x, clientY: y } = event;
		if (detail === 0 || !(target instanceof Element)) return;
		if (!guard.isStray({ target, touch, x, y, mouse, repeated: detail > 1 })) return;
		event.preventDefault();
		event.stopImmediatePropagation();
	};
	const observer = new MutationObserver((records) => {
		for (const { type, target, addedNodes } of records) {
			if (type === 'attributes') guard.appeared(target);
			else for (const node of addedNodes) guard.appeared(node);
		}
	});
	observer.observe(document, { subtree: true, childList: true, attributeFilter: ['open'] });
	document.addEventListener('pointerdown', pointed, true);
	document.addEventListener('click', clicked, true);
	return () => {
		observer.disconnect();
		document.removeEventListener('pointerdown', pointed, true);
		document.removeEventListener('click', clicked, true);
	};
}
