/** The height of an A4 page between its margins, in mm, less what rounding may take (paper.css: 297 - 14 - 13). */
export const PAGE_MM = 268;

/** CSS: one inch is 96 px. */
const PX_PER_MM = 96 / 25.4;

/** The numbers that a style sheet reads from a sheet: `--body` and the like, in points. */
export type Sizes = Record<string, number>;

/**
 * How high a sheet will stand on paper with given sizes, in mm: a copy of it is laid out in the page's own measures,
 * unseen, with the fonts that this machine will print with. Only what is drawn is asked, so it holds for every font and
 * every text.
 */
export function measuring(sheet: HTMLElement): { height: (sizes: Sizes) => number; done: () => void } {
	const copy = sheet.cloneNode(true) as HTMLElement;
	copy.classList.add('measure');
	copy.setAttribute('aria-hidden', 'true');
	sheet.after(copy);
	return {
		height: (sizes) => {
			for (const [name, value] of Object.entries(sizes)) copy.style.setProperty(`--${name}`, String(value));
			return copy.getBoundingClientRect().height / PX_PER_MM;
		},
		done: () => copy.remove(),
	};
}
