import type { Circular } from '#contract/rows';
import { fittingSize, heightOf, LEADING_TITLE as leading, POSTER_BODY_SIZES, POSTER_TITLE_SIZES } from './fit';

/** The width of a line inside the poster's frame, and what its head and foot leave of the height, in mm. */
const WIDTH = 168;
const HEIGHT = 190;
/** No title takes more of the sheet than this. */
const TITLE_HEIGHT = 110;
const FACTS = 24;

export interface PosterText {
	heading: string;
	/** Sizes in points. */
	title: number;
	facts: number;
	body: number;
	/** What stands below the facts; empty where there is no room for all of it: the QR leads to the rest. */
	text: string;
}

/** How a circular is set on a poster. A message is its own title. */
export function posterOf({ form, content }: Pick<Circular, 'form' | 'content'>): PosterText {
	const heading = form === 'message' ? content.body.trim() : content.title;
	const size = fittingSize(heading, POSTER_TITLE_SIZES, { width: WIDTH, first: TITLE_HEIGHT, next: 1, leading });
	const title = heightOf(heading, size, WIDTH, leading) <= HEIGHT ? size : 20;
	const lines = Object.values(content.fields).filter(Boolean).length;
	const room = HEIGHT - heightOf(heading, title, WIDTH, leading) - lines * 22;
	const [least] = POSTER_BODY_SIZES;
	const fits = form === 'circular' && heightOf(content.body, least, WIDTH) <= room;
	const body = fits ? fittingSize(content.body, POSTER_BODY_SIZES, { width: WIDTH, first: room, next: room }) : least;
	return { heading, title, facts: FACTS, body, text: fits ? content.body : '' };
}
