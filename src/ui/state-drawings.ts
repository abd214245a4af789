import type { DoorState } from './states';

/** One stroke of a drawing on a grid of 24. `solid` is filled in, `cut` is cut out of what is below it. */
export interface Stroke {
	d: string;
	as?: 'solid' | 'cut' | 'dashed' | 'dots';
}

const ring = (r: number) => `M${12 - r} 12a${r} ${r} 0 1 0 ${2 * r} 0a${r} ${r} 0 1 0 ${-2 * r} 0z`;

const slip = 'M4.5 2.5h15v19h-15z';

/** The shapes of the states: told apart without any colour. */
export const DRAWINGS: Record<DoorState, Stroke[]> = {
	// a pressed seal
	readBySelf: [
		{ d: ring(10), as: 'solid' },
		{ d: 'M7.2 12.4 10.6 16l6.2-7.4', as: 'cut' },
	],
	// two rings: somebody beside the house
	readByFamily: [{ d: ring(9.6) }, { d: ring(4.6), as: 'solid' }],
	// a sheet
	paper: [{ d: 'M5 2.5h9.5L19 7v14.5H5zM14.5 2.5V7H19M8.5 12h7M8.5 16.5h7' }],
	// what somebody says
	told: [{ d: 'M3 4h18v12h-9l-5 5v-5H3z' }, { d: 'M8 10h.2M12 10h.2M16 10h.2', as: 'dots' }],
	// an empty seal
	unread: [{ d: ring(9.6), as: 'dashed' }],
	// a closed door
	unreached: [
		{ d: 'M4.5 22.5V9a7.5 7.5 0 0 1 15 0v13.5z', as: 'solid' },
		{ d: 'm8.7 10.2 6.6 6.6m0-6.6-6.6 6.6', as: 'cut' },
	],
	// a slip that was filled in
	answered: [
		{ d: slip, as: 'solid' },
		{ d: 'M8 12.2 11 15.4l5.2-6.6', as: 'cut' },
	],
	// a slip, and something is amiss with it
	outdated: [{ d: slip }, { d: 'M12 7v6M12 16.8v.2' }],
	// a slip that is not there yet
	unanswered: [{ d: slip, as: 'dashed' }],
	// a sign of danger
	help: [
		{ d: 'M12 2 1.5 21.5h21z', as: 'solid' },
		{ d: 'M12 9v6M12 18.2v.2', as: 'cut' },
	],
	// an open door, and an arrow out of it
	away: [{ d: 'M4 2.5h10v19H4zM9.5 12H22m-4-4 4 4-4 4' }],
	// a house, and all is well in it
	safe: [
		{ d: 'M2 11.5 12 2.5l10 9V21.5H2z', as: 'solid' },
		{ d: 'M7.2 13.8 10.8 17.4 17 10', as: 'cut' },
	],
};

/** How thick the strokes are, where it isn't 2, and what is dashed. */
export const WIDTHS = { solid: 2, cut: 2.4, dashed: 2, dots: 2.6 };
export const DASHES = [3.6, 4];

/** Pixels of an image's side: enough for a sharp phone at the largest text size. */
const SIDE = 192;
/** What was drawn once, by state and colours; they stay as long as the page. */
const drawn = new Map<string, Promise<string>>();

/**
 * The drawing as a CSS image in two colours (CSS colours), for where a thousand of them are on one page: a bitmap is
 * painted at a fraction of what an svg costs there, be it in the page or an image. Where a browser keeps canvases from
 * being read, it is not the drawing; the word beside it is what counts.
 */
export function stateImage(state: DoorState, ink: string, ground: string): Promise<string> {
	const name = [state, ink, ground].join();
	const image = drawn.get(name) ?? draw(state, ink, ground);
	drawn.set(name, image);
	return image;
}

async function draw(state: DoorState, ink: string, ground: string): Promise<string> {
	const canvas = Object.assign(document.createElement('canvas'), { width: SIDE, height: SIDE });
	const pen = canvas.getContext('2d');
	if (!pen) return 'none';
	// With a margin: browsers snap images to whole pixels and would shave a stroke.
	pen.scale(SIDE / 26, SIDE / 26);
	pen.translate(1, 1);
	Object.assign(pen, { fillStyle: ink, lineCap: 'round', lineJoin: 'round' });
	for (const { d, as } of DRAWINGS[state]) {
		const path = new Path2D(d);
		pen.strokeStyle = as === 'cut' ? ground : ink;
		pen.lineWidth = as ? WIDTHS[as] : 2;
		pen.setLineDash(as === 'dashed' ? DASHES : []);
		if (as === 'solid') pen.fill(path);
		pen.stroke(path);
	}
	const blob = await new Promise<Blob | null>((done) => canvas.toBlob(done));
	return blob ? `url("${URL.createObjectURL(blob)}")` : 'none';
}
