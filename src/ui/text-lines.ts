/** A line of text, in px from the top of the window. */
export interface Line {
	top: number;
	bottom: number;
}

const middleOf = ({ top, bottom }: Line) => (top + bottom) / 2;

/** The lines that these pieces of text stand in, from above: pieces beside each other are of one line. */
export function linesOf(pieces: readonly Line[]): Line[] {
	const lines: Line[] = [];
	for (const { top, bottom } of [...pieces].sort((a, b) => middleOf(a) - middleOf(b))) {
		const last = lines.at(-1);
		if (!last || top >= middleOf(last)) lines.push({ top, bottom });
		else Object.assign(last, { top: Math.min(last.top, top), bottom: Math.max(last.bottom, bottom) });
	}
	return lines;
}

/** The line that is nearest to a place; undefined where there is no text. */
export function lineAt(lines: readonly Line[], y: number): Line | undefined {
	const away = (line: Line) => Math.max(line.top - y, y - line.bottom, 0);
	return lines.reduce<Line | undefined>((best, line) => (best && away(best) <= away(line) ? best : line), undefined);
}

/** The line before (-1) or after (1) the one that lies there; undefined at either end. */
export function lineBeside(lines: readonly Line[], at: Line, by: -1 | 1): Line | undefined {
	const isBeyond = (line: Line) => (middleOf(line) - middleOf(at)) * by > 1;
	return (by > 0 ? lines : [...lines].reverse()).find(isBeyond);
}

/** What is read as text; of buttons and fields there is nothing to follow. */
const TEXTS = 'h1, h2, h3, p, li, dt, dd, figcaption, summary';

/** The lines of text below an element that are in the window, or less than its height away from it. */
export function linesNear(root: Element): Line[] {
	const pieces: Line[] = [];
	for (const text of root.querySelectorAll(TEXTS)) {
		const { top, bottom, width } = text.getBoundingClientRect();
		if (width <= 1 || bottom < -innerHeight || top > 2 * innerHeight) continue;
		pieces.push(...piecesOf(text));
	}
	return linesOf(pieces);
}

function* piecesOf(text: Element): Generator<Line> {
	const walk = document.createTreeWalker(text, NodeFilter.SHOW_TEXT);
	const range = document.createRange();
	while (walk.nextNode()) {
		// Readings stand above their line.
		if (walk.currentNode.parentElement?.closest('rt, rp')) continue;
		range.selectNodeContents(walk.currentNode);
		for (const { top, bottom, width } of range.getClientRects()) if (width > 1) yield { top, bottom };
	}
}
