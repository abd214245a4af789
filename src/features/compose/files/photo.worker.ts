import { fitWithin, JPEG_QUALITY, PHOTO_PIXELS, stretchesOf, type Stretch } from './size';
import type { Picture } from './picture';

export type PhotoAnswer = { pictures: Picture[] } | { failed: true };

/**
 * Draws the photo anew: turned upright as its EXIF says, no larger than needed, on white where it was transparent; a
 * long screenshot page by page. What was written into the file beside the picture (place, time, camera) does not come
 * along.
 */
async function redraw(bytes: Uint8Array<ArrayBuffer>): Promise<Picture[]> {
	const bitmap = await createImageBitmap(new Blob([bytes]), { imageOrientation: 'from-image' });
	const pictures: Picture[] = [];
	for (const stretch of stretchesOf(bitmap)) pictures.push(await draw(bitmap, stretch));
	bitmap.close();
	return pictures;
}

async function draw(bitmap: ImageBitmap, { top, height }: Stretch): Promise<Picture> {
	const size = fitWithin({ width: bitmap.width, height }, PHOTO_PIXELS);
	const canvas = new OffscreenCanvas(size.width, size.height);
	const context = canvas.getContext('2d', { alpha: false });
	if (!context) throw new Error('no 2d context');
	context.fillStyle = 'white';
	context.fillRect(0, 0, size.width, size.height);
	context.imageSmoothingQuality = 'high';
	context.drawImage(bitmap, 0, top, bitmap.width, height, 0, 0, size.width, size.height);
	const blob = await canvas.convertToBlob({ type: 'image/jpeg', quality: JPEG_QUALITY });
	return { ...size, bytes: new Uint8Array(await blob.arrayBuffer()) };
}

addEventListener('message', ({ data }: MessageEvent<Uint8Array<ArrayBuffer>>) => {
	redraw(data).then(
		(pictures) =>
			postMessage({ pictures } satisfies PhotoAnswer, { transfer: pictures.map(({ bytes }) => bytes.buffer) }),
		() => postMessage({ failed: true } satisfies PhotoAnswer),
	);
});
