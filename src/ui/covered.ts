const covering = new Map<Element, number>();

/** How much of a page's lower edge is covered, for `scroll-padding` in base.css. */
function tell(): void {
	const height = Math.max(0, ...covering.values());
	document.documentElement.style.setProperty('--covered-end', `${height}px`);
}

/**
 * An attachment for what sticks to the lower edge of the window, in some windows at least: the focus never goes under
 * it (WCAG 2.4.11).
 */
export function coversEnd(node: Element): () => void {
	const observer = new ResizeObserver(([entry]) => {
		const sticks = getComputedStyle(node).position === 'sticky';
		covering.set(node, sticks ? (entry?.borderBoxSize[0]?.blockSize ?? 0) : 0);
		tell();
	});
	observer.observe(node);
	return () => {
		observer.disconnect();
		covering.delete(node);
		tell();
	};
}
