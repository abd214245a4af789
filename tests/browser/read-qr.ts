import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Locator } from '@playwright/test';
import sharp from 'sharp';
import { prepareZXingModule, readBarcodes } from 'zxing-wasm/reader';

const WASM = createRequire(import.meta.url).resolve('zxing-wasm/reader/zxing_reader.wasm');

/** What the QR says that stands there, as a camera in front of the paper reads it. */
export async function readQr(on: Locator): Promise<string> {
	const { data, info } = await sharp(await on.screenshot())
		.ensureAlpha()
		.raw()
		.toBuffer({ resolveWithObject: true });
	const picture = { data: new Uint8ClampedArray(data), width: info.width, height: info.height, colorSpace: 'srgb' };
	// By itself it would fetch its module from the network.
	prepareZXingModule({ overrides: { wasmBinary: new Uint8Array(readFileSync(WASM)).buffer } });
	const [found, ...others] = await readBarcodes(picture as ImageData, { formats: ['QRCode'] });
	if (!found || others.length > 0) throw new Error(`${others.length + (found ? 1 : 0)} codes`);
	return found.text;
}
