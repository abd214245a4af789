import sharp from 'sharp';
import { inColours, SEAL, THEME } from './theme.server';

/** The seal on a sheet of paper. */
interface Shape {
	/** How round the corners of the sheet are, in 512ths of its side; what is cut off is transparent. */
	radius: number;
	/** The size of the seal, where 1 leaves the margin that seal.svg has. */
	scale: number;
}

const ROUNDED: Shape = { radius: 112, scale: 1 };
/** A launcher may cut off all but a circle of 80 % of the width (https://www.w3.org/TR/appmanifest/#icon-masks). */
const MASKABLE: Shape = { radius: 0, scale: 0.84 };
/** iOS rounds the corners by itself, and shows what is transparent as black. */
const APPLE: Shape = { radius: 0, scale: 0.92 };

/** The bitmaps by their file names; `size` is the side in pixels. */
const BITMAPS: Readonly<Record<string, Shape & { size: number }>> = {
	'icon-192.png': { ...ROUNDED, size: 192 },
	'icon-512.png': { ...ROUNDED, size: 512 },
	'maskable-512.png': { ...MASKABLE, size: 512 },
	'apple-touch-180.png': { ...APPLE, size: 180 },
};
const VECTOR = 'mark.svg';

/** Every icon of the app: browsers, launchers and the manifest name them. */
export const APP_ICONS = [VECTOR, ...Object.keys(BITMAPS)];

function svgOf({ radius, scale }: Shape): string {
	const seal = `<g transform="translate(256 256) scale(${scale}) translate(-256 -256)">${SEAL}</g>`;
	const sheet = `<rect width="512" height="512" rx="${radius}" fill="var(--paper)" />`;
	const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="512" height="512" viewBox="0 0 512 512">${sheet}${seal}</svg>`;
	return inColours(svg, THEME.light);
}

/** Draws an icon in the light colours; `undefined` when there is none of that name. */
export async function drawAppIcon(
	file: string,
): Promise<{ type: string; body: string | Uint8Array<ArrayBuffer> } | undefined> {
	if (file === VECTOR) return { type: 'image/svg+xml', body: svgOf(ROUNDED) };
	const bitmap = BITMAPS[file];
	if (!bitmap) return undefined;
	const drawn = await sharp(Buffer.from(svgOf(bitmap)))
		.resize(bitmap.size)
		.png()
		.toBuffer();
	return { type: 'image/png', body: new Uint8Array(drawn) };
}
