import type { PhotoAnswer } from './photo.worker';
import type { Picture } from './picture';
import { FileTrouble } from './trouble';

/**
 * Scales a photo down and strips it of its metadata, in a worker that ends with it; a long screenshot becomes several
 * pages. The bytes are handed over and are empty afterwards.
 *
 * @throws FileTrouble `photoBroken` when no picture can be read from the bytes; the signal's reason when cancelled.
 */
export function convertPhoto(bytes: Uint8Array<ArrayBuffer>, signal: AbortSignal): Promise<Picture[]> {
	const worker = new Worker(new URL('./photo.worker.ts', import.meta.url), { type: 'module' });
	return new Promise<Picture[]>((resolve, reject) => {
		signal.throwIfAborted();
		signal.addEventListener('abort', () => reject(signal.reason as Error), { once: true });
		worker.addEventListener('error', () => reject(new FileTrouble('engineMissing')));
		worker.addEventListener('message', ({ data }: MessageEvent<PhotoAnswer>) => {
			if ('pictures' in data) resolve(data.pictures);
			else reject(new FileTrouble('photoBroken'));
		});
		worker.postMessage(bytes, [bytes.buffer]);
	}).finally(() => worker.terminate());
}
