import { encode } from 'uqr';

/** A QR code as one path on a square of `size` modules: black squares row by row, drawn without a picture. */
export interface QrDrawing {
	size: number;
	path: string;
}

/** The margin of four modules that readers need (ISO/IEC 18004, 5.3.8). */
const QUIET = 4;

/** Draws a text as a QR code that survives a crease: up to 15 % may be lost (level M). */
export function drawQr(text: string): QrDrawing {
	const { data, size } = encode(text, { ecc: 'M', border: QUIET });
	const rows = data.map((row, y) => runsOf(row).map(([x, length]) => `M${x} ${y}h${length}v1h-${length}z`));
	return { size, path: rows.flat().join('') };
}

/** Where black begins in a row and how long it goes on: one shape a run leaves no white hairline between squares. */
function runsOf(row: boolean[]): [x: number, length: number][] {
	const runs: [number, number][] = [];
	row.forEach((black, x) => {
		const last = runs.at(-1);
		if (black && last && last[0] + last[1] === x) last[1] += 1;
		else if (black) runs.push([x, 1]);
	});
	return runs;
}
