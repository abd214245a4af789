import type { Attachment } from '#contract/content';
import { PAGE_MM } from './measure';

/*
 * How many pages of A4 one copy of a circular takes, pictures and all. The measures are those of Pictures.svelte:
 * its figures stay whole and flow one after the other behind the text.
 */

/** The width of the sheet and of one of two photos side by side, and the most that a picture takes in height, in mm. */
const WIDTH = 180;
const PAIR = { width: 88, height: 88 };
const LYING = 118;
const UPRIGHT = 255;
/** Above each figure, between two rows of photos, and a line of a caption of 12 points, in mm. */
const MARGIN = 4;
const GAP = 3;
const CAPTION_LINE = 6;
const CAPTION_LETTER = 4.24;
/** CSS: a picture that is smaller than its place stands as it is, at 96 pixels an inch. */
const MM_PER_PX = 25.4 / 96;

/** The height of a figure in a place of this size. */
function figureMm({ width, height, text = '' }: Attachment, place: { width: number; height: number }): number {
	const scale = Math.min(MM_PER_PX, place.width / width, place.height / height);
	const lines = Math.max(1, Math.ceil(text.length / Math.floor(place.width / CAPTION_LETTER)));
	return MARGIN + height * scale + lines * CAPTION_LINE;
}

/** The heights of what must not be broken over two pages, in the order in which it stands. */
function blocksOf(attachments: readonly Attachment[]): number[] {
	const photos = attachments.filter(({ kind }) => kind === 'photo');
	const pages = attachments.filter(({ kind }) => kind === 'page');
	const [only] = photos;
	const alone = photos.length === 1 && only ? [figureMm(only, { width: WIDTH, height: LYING })] : [];
	const rows = photos.length === 1 ? [] : photos.filter((_, at) => at % 2 === 0);
	return [
		...alone,
		...rows.map((first, row) => {
			const both = [first, ...photos.slice(row * 2 + 1, row * 2 + 2)];
			return Math.max(...both.map((photo) => figureMm(photo, PAIR))) + (row > 0 ? GAP : 0);
		}),
		...pages.map(({ text: _, ...page }) =>
			figureMm(page, { width: WIDTH, height: page.height > page.width ? UPRIGHT : LYING }),
		),
	];
}

/** The pages of one copy. @param textMm the height of its text with head and foot, as `Fit` measures it */
export function pagesOf(attachments: readonly Attachment[], textMm: number): number {
	let pages = Math.max(1, Math.ceil(textMm / PAGE_MM));
	let left = pages * PAGE_MM - textMm;
	for (const block of blocksOf(attachments)) {
		if (block > left) {
			pages += 1;
			left = PAGE_MM;
		}
		left -= block;
	}
	return pages;
}
