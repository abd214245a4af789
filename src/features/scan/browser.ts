import { openCamera } from './camera';
import { loadDetector, type DetectorClass } from './detector';
import { openPhoto } from './photo';
import type { ScanDeps } from './scanning.svelte';

/** Several looks a second find a card as soon as it is held still, and leave an old phone the time to draw. */
const PAUSE_MS = 120;

/** What scanning needs of the browser that it runs in. */
export const browserDeps: Omit<ScanDeps<never>, 'judge' | 'onfound'> = {
	openCamera: () => openCamera(navigator.mediaDevices),
	loadDetector: () =>
		loadDetector({
			native: (globalThis as { BarcodeDetector?: DetectorClass }).BarcodeDetector,
			loadOwn: async () => (await import('./own-reader')).loadOwnReader(),
		}),
	openPhoto,
	nextPicture: () => new Promise((done) => setTimeout(done, PAUSE_MS)),
	now: () => performance.now(),
};
