/**
 * An attachment for a part of a page in which links lead nowhere: whichever is pressed, by whatever means, this is done
 * instead.
 */
export const instead = (run: () => void) => (node: HTMLElement) => {
	const pressed = (event: MouseEvent) => {
		if (!(event.target instanceof Element) || !event.target.closest('a')) return;
		event.preventDefault();
		event.stopPropagation();
		run();
	};
	node.addEventListener('click', pressed, true);
	return () => node.removeEventListener('click', pressed, true);
};
