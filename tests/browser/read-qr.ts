import type { Locator } from '@playwright/test';
import sharp from 'sharp';
import { readBarcodes } from 'zxing-wasm/reader';

/** What the QR says that stands there, as a camera in front of the paper reads it. */
export async function readQr(on: Locator): Promise<string> {
	const { data, info } = await sharp(await on.screenshot())
		.ensureAlpha()
		.raw()
		.toBuffer({ resolveWithObject: true });
	const picture = { data: new Uint8ClampedArray(data), width: info.width, height: info.height, colorSpace: 'srgb' };
	const [found, ...others] = await readBarcodes(picture as ImageData, { formats: ['QRCode'] });
	if (!found || others.length > 0) throw new Error(`${others.length + (found ? 1 : 0)} codes`);
	return found.text;
}
