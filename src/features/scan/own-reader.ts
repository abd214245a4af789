import { BarcodeDetector, prepareZXingModule } from 'barcode-detector/ponyfill';
import address from 'zxing-wasm/reader/zxing_reader.wasm?url';
import type { DetectorClass } from './detector';
import { fetchKept } from './kept';

/**
 * Our reader of QR codes, for browsers without one: half a megabyte on the way, once. @throws where it can't be fetched
 */
export async function loadOwnReader(): Promise<DetectorClass> {
	const wasmBinary = await fetchKept(address, { caches: globalThis.caches, fetch: (url) => fetch(url) });
	await prepareZXingModule({ overrides: { wasmBinary }, fireImmediately: true });
	return BarcodeDetector as unknown as DetectorClass;
}
