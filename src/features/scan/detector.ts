/** What a code is looked for in: a camera's picture, or a photo. */
export type Picture = HTMLVideoElement | HTMLCanvasElement;

/** The browser's own reader reads nothing, and ours can't be fetched. */
export class NoReader extends Error {}

/** Reads the texts of the QR codes in a picture; none where the picture is not there yet. @throws NoReader */
export type Detector = (picture: Picture) => Promise<string[]>;

/** The Shape Detection API (https://wicg.github.io/shape-detection-api/): no standard yet, and in no type library. */
export interface DetectorClass {
	new (options: { formats: ['qr_code'] }): { detect(picture: Picture): Promise<{ rawValue: string }[]> };
	getSupportedFormats(): Promise<readonly string[]>;
}

/** What of the browser is needed, so that a test can stand in for it. */
export interface DetectorDeps {
	native: DetectorClass | undefined;
	/** Ours, over WebAssembly. @throws where it can't be fetched */
	loadOwn(): Promise<DetectorClass>;
}

/**
 * The browser's own reader of QR codes, else ours. Some Androids name one that reads nothing, or whose service is not
 * installed: then ours takes over at the first failure.
 */
export async function loadDetector({ native, loadOwn }: DetectorDeps): Promise<Detector> {
	const own = async () => detectorOf(await loadOwn());
	if (!native || !(await readsQr(native))) return own();
	let detector = detectorOf(native);
	let isOwn = false;
	return async (picture) => {
		try {
			return await detector(picture);
		} catch (error) {
			if (isOwn) throw error;
			detector = await own().catch((cause: unknown) => {
				throw new NoReader('no reader of QR codes', { cause });
			});
			isOwn = true;
			return detector(picture);
		}
	};
}

function detectorOf(Reader: DetectorClass): Detector {
	const reader = new Reader({ formats: ['qr_code'] });
	return async (picture) => {
		try {
			return (await reader.detect(picture)).map(({ rawValue }) => rawValue);
		} catch (error) {
			// The camera is on, and its first picture is on its way.
			if (error instanceof DOMException && error.name === 'InvalidStateError') return [];
			throw error;
		}
	};
}

const readsQr = (native: DetectorClass): Promise<boolean> =>
	native.getSupportedFormats().then(
		(formats) => formats.includes('qr_code'),
		() => false,
	);
