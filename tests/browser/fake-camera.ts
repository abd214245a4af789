import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium as launcher, type Browser } from '@playwright/test';
import sharp from 'sharp';
import { encode } from 'uqr';
import { chromium } from '#tests/support/chromium';

const [WIDTH, HEIGHT] = [640, 480];
/** Pixels a module: a card fills most of the picture. */
const SCALE = 9;
const GREY = 190;

/** What a camera sees of a card: its QR on a grey table, one byte a pixel. An empty text: the table alone. */
function pictureOf(text: string): Buffer {
	const picture = Buffer.alloc(WIDTH * HEIGHT, GREY);
	if (text === '') return picture;
	const { data, size } = encode(text, { ecc: 'M', border: 4 });
	const [left, top] = [Math.floor((WIDTH - size * SCALE) / 2), Math.floor((HEIGHT - size * SCALE) / 2)];
	for (let y = 0; y < size * SCALE; y++)
		for (let x = 0; x < size * SCALE; x++) {
			const black = data[Math.floor(y / SCALE)]?.[Math.floor(x / SCALE)];
			picture[(top + y) * WIDTH + left + x] = black ? 20 : 235;
		}
	return picture;
}

/** The same as a photo. */
export const photoOf = (text: string): Promise<Buffer> =>
	sharp(pictureOf(text), { raw: { width: WIDTH, height: HEIGHT, channels: 1 } })
		.png()
		.toBuffer();

/** A video of one picture, as Chromium's camera plays it over and over: https://wiki.multimedia.cx/index.php/YUV4MPEG2 */
function videoOf(text: string): Buffer {
	const colours = Buffer.alloc((WIDTH * HEIGHT) / 2, 128);
	const frame = [Buffer.from('FRAME\n'), pictureOf(text), colours];
	const head = Buffer.from(`YUV4MPEG2 W${WIDTH} H${HEIGHT} F10:1 Ip A1:1 C420jpeg\n`);
	return Buffer.concat([head, ...frame, ...frame]);
}

/** What the phone answers when a page asks for its camera; `sees` is the text of the QR in front of it. */
export type FakeCamera = { sees: string } | 'refused' | 'none';

/** A browser with such a camera. */
export async function launchWithCamera(camera: FakeCamera): Promise<{ browser: Browser; end(): Promise<void> }> {
	const folder = mkdtempSync(join(tmpdir(), 'kairan-camera-'));
	const { executablePath, args, env } = await chromium();
	const launch = (more: string[]) => launcher.launch({ executablePath, args: [...args, ...more], env });
	const browser = await launch(flagsOf(camera, join(folder, 'card.y4m')));
	return {
		browser,
		end: async () => {
			await browser.close();
			rmSync(folder, { recursive: true });
		},
	};
}

function flagsOf(camera: FakeCamera, file: string): string[] {
	if (camera === 'refused') return ['--use-fake-ui-for-media-stream=deny', '--use-fake-device-for-media-stream'];
	if (camera === 'none') return ['--use-fake-ui-for-media-stream', '--use-fake-device-for-media-stream=device-count=0'];
	writeFileSync(file, videoOf(camera.sees));
	return [
		'--use-fake-ui-for-media-stream',
		'--use-fake-device-for-media-stream',
		`--use-file-for-fake-video-capture=${file}`,
	];
}
