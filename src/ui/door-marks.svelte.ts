import { createSubscriber, MediaQuery } from 'svelte/reactivity';
import { onDisplayChange } from './display-change';
import { stateImage } from './state-drawings';
import type { DoorState } from './states';

/** The page's colours change while it is open, at dusk on many phones. */
const forced = new MediaQuery('forced-colors: active');
const theme = createSubscriber((changed) => onDisplayChange(['theme'], changed));

/**
 * One image of each state for all doors beside the leaves given, in their colours. Set together: each setting styles
 * all doors anew. To be attached: it draws again when the colours change.
 */
export function drawMarks(leaves: HTMLElement): void {
	theme();
	void forced.current;
	void setMarks(leaves);
}

async function setMarks(leaves: HTMLElement): Promise<void> {
	const images = [...leaves.querySelectorAll<HTMLElement>('[data-state]')].map(async (leaf) => {
		const { color, backgroundColor } = getComputedStyle(leaf);
		const state = leaf.dataset.state as DoorState;
		return [`--mark-${state}`, await stateImage(state, color, backgroundColor)] as const;
	});
	for (const [name, image] of await Promise.all(images)) leaves.parentElement?.style.setProperty(name, image);
}
