import { expect, it, vi } from 'vitest';
import { loadDetector, NoReader, type DetectorClass, type Picture } from './detector';

const picture = {} as Picture;

function reader(detect: () => Promise<{ rawValue: string }[]>, formats = ['qr_code']): DetectorClass {
	return class {
		static getSupportedFormats = async () => formats;
		detect = detect;
	};
}

const own = reader(async () => [{ rawValue: 'own' }]);
const deps = (native: DetectorClass | undefined) => ({ native, loadOwn: vi.fn(async () => own) });

it("takes the browser's own reader, and fetches ours only where there is none for QR codes", async () => {
	const whole = deps(reader(async () => [{ rawValue: 'native' }]));
	expect(await (await loadDetector(whole))(picture)).toEqual(['native']);
	expect(whole.loadOwn).not.toHaveBeenCalled();
	for (const native of [undefined, reader(async () => [], ['ean_13'])])
		expect(await (await loadDetector(deps(native)))(picture)).toEqual(['own']);
});

it('ours takes over from one that is there and reads nothing', async () => {
	const broken = deps(
		reader(async () => {
			throw new DOMException('service unavailable', 'NotSupportedError');
		}),
	);
	const detector = await loadDetector(broken);
	expect(await detector(picture)).toEqual(['own']);
	expect(await detector(picture)).toEqual(['own']);
	expect(broken.loadOwn).toHaveBeenCalledOnce();
});

it('is none where the own one reads nothing and ours can’t be fetched', async () => {
	const native = reader(async () => {
		throw new DOMException('service unavailable', 'NotSupportedError');
	});
	const detector = await loadDetector({ native, loadOwn: () => Promise.reject(new Error('no signal')) });
	await expect(detector(picture)).rejects.toThrow(NoReader);
});

it('a picture that is not there yet is no failure', async () => {
	const early = deps(
		reader(async () => {
			throw new DOMException('no frame', 'InvalidStateError');
		}),
	);
	expect(await (await loadDetector(early))(picture)).toEqual([]);
	expect(early.loadOwn).not.toHaveBeenCalled();
});
