import type { Line } from './script';

/** The name of the highlight, in Player.svelte's style. */
const HIGHLIGHT = 'spoken';
/** What is drawn, and is no part of the text. */
const BESIDE = 'rt, .unseen, svg, .button, summary';

/** The place of a line on the sheet; nothing where the sheet does not show it. */
export function rangeOf(line: Line, root: ParentNode): Range | undefined {
	const part = root.querySelector(`[data-part="${line.part}"]`);
	if (!part) return undefined;
	const text = part.querySelector('.text') ?? part;
	const range = document.createRange();
	range.selectNodeContents(text);
	narrow(range, text, line.seen ?? { before: 0, length: Infinity });
	return range;
}

function narrow(range: Range, text: Element, { before, length }: { before: number; length: number }): void {
	const walker = document.createTreeWalker(text, NodeFilter.SHOW_TEXT, (node) =>
		node.parentElement?.closest(BESIDE) ? NodeFilter.FILTER_REJECT : NodeFilter.FILTER_ACCEPT,
	);
	let seen = 0;
	for (let node = walker.nextNode(); node; node = walker.nextNode()) {
		const { data } = node as Text;
		for (let at = 0; at < data.length && seen < before + length; at += 1) {
			if (/\s/u.test(data.charAt(at))) continue;
			if (seen === before) range.setStart(node, at);
			seen += 1;
			if (seen > before) range.setEnd(node, at + 1);
		}
	}
}

/**
 * Marks a line on the sheet and answers how to unmark it. Browsers before 2023 know no highlights: there the whole
 * paragraph is marked.
 */
export function mark(range: Range): () => void {
	const block = range.startContainer.parentElement?.closest<HTMLElement>('p, h1, h2, [data-part]');
	if (typeof Highlight !== 'undefined' && 'highlights' in CSS) {
		CSS.highlights.set(HIGHLIGHT, new Highlight(range));
		return () => CSS.highlights.delete(HIGHLIGHT);
	}
	block?.setAttribute('data-spoken', '');
	return () => block?.removeAttribute('data-spoken');
}

/** How much of the window lies under what sticks to its top, and under that. */
export const coveredBy = (stuck: Element | undefined): number =>
	stuck ? (parseFloat(getComputedStyle(stuck).top) || 0) + stuck.clientHeight : 0;

/** Brings a line into sight when it isn't, below what covers the top of the window. */
export function reveal(range: Range, covered: number): void {
	const { top, bottom } = range.getBoundingClientRect();
	if (top >= covered && bottom <= innerHeight) return;
	const isStill = matchMedia('(prefers-reduced-motion: reduce)').matches;
	scrollBy({ top: top - covered - innerHeight / 6, behavior: isStill ? 'auto' : 'smooth' });
}
