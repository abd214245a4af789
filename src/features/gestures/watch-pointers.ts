import { actingAt } from '#ui/press-guard';
import type { Pointing } from './press-reader';

/**
 * An attachment for what is practised on: hands over what pointers do that went down there. Where they are let go may
 * be another element, when a press has changed the page.
 */
export const watchPointers = (pointed: (pointing: Pointing) => void) => (root: HTMLElement) => {
	const watched = new Set<number>();
	const stop = new AbortController();
	const hear = (type: Pointing['type']) => (event: PointerEvent) => {
		const { target, pointerId: pointer, isPrimary: isFirst, clientX: x, clientY: y } = event;
		if (!(target instanceof Element)) return;
		if (type === 'down' && root.contains(target)) watched.add(pointer);
		if (!watched.has(pointer)) return;
		const acting = actingAt(target);
		pointed({ type, pointer, isFirst, x, y, on: acting !== null && root.contains(acting) });
		if (type === 'up' || type === 'cancel') watched.delete(pointer);
	};
	for (const type of ['down', 'move', 'up', 'cancel'] as const) {
		const options = { capture: true, passive: true, signal: stop.signal };
		document.addEventListener(`pointer${type}`, hear(type), options);
	}
	return () => stop.abort();
};
