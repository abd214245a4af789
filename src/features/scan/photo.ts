/** Old iPhones draw no canvas of more than 16 megapixels, and no code needs as many. */
const LONG_SIDE = 2000;

/** A photo as a picture to look into. @throws where the browser can't open it */
export async function openPhoto(file: Blob): Promise<HTMLCanvasElement> {
	const bitmap = await createImageBitmap(file);
	const scale = Math.min(1, LONG_SIDE / Math.max(bitmap.width, bitmap.height));
	const canvas = document.createElement('canvas');
	canvas.width = Math.max(1, Math.round(bitmap.width * scale));
	canvas.height = Math.max(1, Math.round(bitmap.height * scale));
	canvas.getContext('2d')?.drawImage(bitmap, 0, 0, canvas.width, canvas.height);
	bitmap.close();
	return canvas;
}
