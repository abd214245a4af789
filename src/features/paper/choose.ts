import { PAGE_MM, type Sizes } from './measure';

type Height = (sizes: Sizes) => number;

/** Body sizes of a circular in points: 14 is the least that older eyes read without effort. */
const BODY_SIZES = [14, 15, 16, 17, 18, 19, 20, 22] as const;
/** 「大きい字」 makes everything this much larger. */
export const LARGER = 1.3;

/** A poster is read from two metres away. */
const TITLE_SIZES = [14, 18, 22, 26, 32, 40, 48, 56, 66, 80, 96] as const;
const FACT_SIZES = [20, 24, 28, 32] as const;
const TEXT_SIZES = [18, 22, 26, 32] as const;
/** A poster stands in a frame as high as the page: what a printer rounds up must not push its last line out of it. */
const FRAME_MM = PAGE_MM - 8;
/** No title takes more of the sheet than this; the facts and the QR need theirs. */
const TITLE_MM = 130;

/** The last of the sizes, which grow, that still fits; none when not even the first does. */
export const largest = (sizes: readonly number[], fits: (size: number) => boolean): number | undefined =>
	[...sizes].reverse().find(fits);

/** A circular's title and box grow with its text, as far as both still stand on one page with the head. */
export const sheetSizes = (body: number): Sizes => ({
	body,
	title: Math.min(34, Math.max(22, Math.round(body * 1.45))),
	facts: Math.min(body, 22),
});

/**
 * The sizes that take no more pages than the smallest: a short text fills its page with large type, a longer one its
 * last page, and none grows by a page. With `large`, everything is a third larger than it would be, whatever pages that
 * takes.
 */
export function chooseSheet(height: Height, large = false): Sizes {
	const pages = (body: number) => Math.ceil(height(sheetSizes(body)) / PAGE_MM);
	const filling = (sizes: readonly number[], least: number) => {
		const most = pages(least);
		return largest(sizes, (body) => pages(body) <= most) ?? least;
	};
	const body = filling(BODY_SIZES, BODY_SIZES[0]);
	if (!large) return sheetSizes(body);
	const least = body * LARGER;
	return sheetSizes(
		filling(
			[1, 1.05, 1.1, 1.2].map((more) => least * more),
			least,
		),
	);
}

/**
 * A poster's sizes: first the title, then the text below the facts if there is room for the whole of it (`text` 0:
 * none, the QR leads to it), then the facts.
 */
export function choosePoster(height: Height): Sizes {
	const fits = (sizes: Sizes) => height(sizes) <= FRAME_MM;
	const [facts] = FACT_SIZES;
	const bare = height({ title: 0, facts, text: 0 });
	const title =
		largest(TITLE_SIZES, (title) => {
			const whole = height({ title, facts, text: 0 });
			return whole <= FRAME_MM && whole - bare <= TITLE_MM;
		}) ?? TITLE_SIZES[0];
	const text = largest(TEXT_SIZES, (text) => fits({ title, facts, text })) ?? 0;
	return { title, text, facts: largest(FACT_SIZES, (facts) => fits({ title, facts, text })) ?? facts };
}
