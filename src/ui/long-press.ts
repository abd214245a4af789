/** From here on browsers take a touch for a long press, and end it without a click. */
export const LONG_MS = 450;
/** How long the browser's own click is waited for, where one comes after all. */
const CLICK_MS = 80;
/** How far a trembling finger may go meanwhile, in CSS px. */
const SAME_PLACE_PX = 40;

/** What is pressed. Links out of the app and numbers keep their menus, by which they are copied. */
const PRESSED = 'button, summary, label, [role="button"], a[href^="/"]';

interface Held {
	on: HTMLElement;
	at: number;
	x: number;
	y: number;
}

/**
 * Lets a finger take its time: a button that is held long is pressed when it is let go, and no menu opens over it.
 * base.css keeps its words from being selected. Answers how to stop.
 */
export function endLongPresses(document: Document, now: () => number = () => performance.now()): () => void {
	let held: Held | undefined;
	let waiting = 0;
	const stop = new AbortController();
	const listen = <Type extends keyof DocumentEventMap>(type: Type, run: (event: DocumentEventMap[Type]) => void) =>
		document.addEventListener(type, run, { capture: true, signal: stop.signal });

	listen('pointerdown', ({ target, pointerType, clientX: x, clientY: y }) => {
		const on = target instanceof Element ? target.closest<HTMLElement>(PRESSED) : null;
		held = on && pointerType !== 'mouse' ? { on, at: now(), x, y } : undefined;
	});
	listen('contextmenu', (event) => {
		if (held) event.preventDefault();
	});
	listen('pointercancel', () => (held = undefined));
	listen('click', () => {
		held = undefined;
		clearTimeout(waiting);
	});
	listen('pointerup', ({ clientX, clientY }) => {
		if (!held || now() - held.at < LONG_MS) return;
		const { on, x, y } = held;
		held = undefined;
		if (Math.hypot(clientX - x, clientY - y) > SAME_PLACE_PX) return;
		waiting = window.setTimeout(() => on.isConnected && on.click(), CLICK_MS);
	});
	return () => {
		clearTimeout(waiting);
		stop.abort();
	};
}
