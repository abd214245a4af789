import type { PDFDocumentLoadingTask, PDFDocumentProxy, PDFPageProxy } from 'pdfjs-dist';
import { version } from 'pdfjs-dist/package.json';
import { pageText, type TextPiece } from './page-text';
import type { Picture } from './picture';
import { JPEG_QUALITY, PAGE_LONG_SIDE, scaleTo } from './size';
import { FileTrouble } from './trouble';

type Engine = typeof import('pdfjs-dist');

export interface PdfPage extends Picture {
	text: string;
	/** Counted from 1. */
	number: number;
	of: number;
}

/**
 * pdf.js from our own origin, loaded only when a leader adds a PDF: no resident's phone carries it. It parses in
 * one worker and draws in another, its own renderer worker with an OffscreenCanvas; where a browser lacks what that
 * needs it draws on this thread by itself. The legacy build, because the other one asks for browsers of this year.
 */
async function engine(home: string): Promise<Engine> {
	try {
		const pdfjs = (await import(/* @vite-ignore */ `${home}pdf.min.mjs`)) as Engine;
		pdfjs.GlobalWorkerOptions.workerSrc = `${home}pdf.worker.min.mjs`;
		pdfjs.GlobalWorkerOptions.rendererSrc = `${home}pdf.renderer.min.mjs`;
		return pdfjs;
	} catch {
		throw new FileTrouble('engineMissing');
	}
}

function open(pdfjs: Engine, home: string, data: Uint8Array): PDFDocumentLoadingTask {
	return pdfjs.getDocument({
		data,
		// Japanese PDFs often name a font and an encoding instead of carrying them.
		cMapUrl: `${home}cmaps/`,
		standardFontDataUrl: `${home}standard_fonts/`,
		iccUrl: `${home}iccs/`,
		wasmUrl: `${home}wasm/`,
		useWorkerFetch: true,
		// The JavaScript decoders beside it are enough, and WebAssembly's files are not served.
		useWasm: false,
		// 300 megapixels: a scan beyond that would take an old PC's memory.
		maxImageSize: 300_000_000,
		verbosity: pdfjs.VerbosityLevel.ERRORS,
	});
}

function troubleOf(error: unknown): unknown {
	if (!(error instanceof Error)) return error;
	if (error.name === 'PasswordException') return new FileTrouble('pdfPassword');
	if (error.name === 'AbortError' || error instanceof FileTrouble) return error;
	return new FileTrouble('pdfBroken');
}

type Layers = Awaited<ReturnType<PDFDocumentProxy['getOptionalContentConfig']>>;

/** A PDF as the leader's own screen shows it. */
interface Seen {
	pdf: PDFDocumentProxy;
	layers: Layers;
	/** What pdf.js takes to draw the notes on a page as `annotationStorage` says. */
	annotationMode: number;
}

/**
 * Pages are drawn with the intent "print", which does not wait for animation frames, so that it goes on in a tab in the
 * background. But what a PDF keeps for paper or hides from it is none of the reader's: layers are shown as on the
 * screen.
 */
async function asSeen(pdfjs: Engine, pdf: PDFDocumentProxy): Promise<Seen> {
	const [screen, layers] = await Promise.all([
		pdf.getOptionalContentConfig({ intent: 'display' }),
		pdf.getOptionalContentConfig({ intent: 'print' }),
	]);
	for (const [id, { visible }] of screen as Iterable<[string, { visible: boolean }]>)
		layers.setVisibility(id, visible, false);
	return { pdf, layers, annotationMode: pdfjs.AnnotationMode.ENABLE_STORAGE };
}

/** The same for notes and stamps: a viewer that adds one often forgets to mark it for printing. */
async function showNotes({ pdf }: Seen, page: PDFPageProxy): Promise<void> {
	const viewed = new Set((await annotationsOf(page, 'display')).map(({ id }) => id));
	for (const { id } of await annotationsOf(page, 'any')) {
		pdf.annotationStorage.setValue(id, { noPrint: !viewed.has(id) });
	}
}

const annotationsOf = (page: PDFPageProxy, intent: string): Promise<{ id: string }[]> =>
	page.getAnnotations({ intent });

async function draw(seen: Seen, page: PDFPageProxy): Promise<Picture> {
	await showNotes(seen, page);
	const viewport = page.getViewport({ scale: scaleTo(page.getViewport({ scale: 1 }), PAGE_LONG_SIDE) });
	const canvas = document.createElement('canvas');
	canvas.width = Math.max(1, Math.round(viewport.width));
	canvas.height = Math.max(1, Math.round(viewport.height));
	const { annotationMode, layers } = seen;
	const optionalContentConfigPromise = Promise.resolve(layers);
	await page.render({ canvas, viewport, intent: 'print', annotationMode, optionalContentConfigPromise }).promise;
	const blob = await new Promise<Blob | null>((done) => canvas.toBlob(done, 'image/jpeg', JPEG_QUALITY));
	if (!blob) throw new FileTrouble('pdfBroken');
	const picture = { width: canvas.width, height: canvas.height, bytes: new Uint8Array(await blob.arrayBuffer()) };
	canvas.width = canvas.height = 0;
	return picture;
}

async function* drawn(seen: Seen, signal: AbortSignal): AsyncGenerator<PdfPage> {
	const { pdf } = seen;
	for (let number = 1; number <= pdf.numPages; number += 1) {
		const page = await pdf.getPage(number);
		const { items } = await page.getTextContent();
		const text = pageText(items.filter((item): item is typeof item & TextPiece => 'str' in item));
		const picture = await draw(seen, page);
		page.cleanup();
		signal.throwIfAborted();
		yield { ...picture, text, number, of: pdf.numPages };
	}
}

/**
 * Turns a PDF into pictures and text, page by page. The bytes are handed over and are empty afterwards.
 *
 * @param folder where this origin serves pdf.js, by its version
 * @param room how many pages may be added at most; a longer PDF is refused before anything is drawn.
 * @throws FileTrouble with the code why; the signal's reason when cancelled.
 */
export async function* pagesOf(
	folder: string,
	bytes: Uint8Array,
	room: number,
	signal: AbortSignal,
): AsyncGenerator<PdfPage> {
	const home = new URL(`${folder}/${version}/`, location.origin).href;
	const pdfjs = await engine(home);
	const task = open(pdfjs, home, bytes);
	const stop = () => void task.destroy();
	signal.addEventListener('abort', stop, { once: true });
	try {
		signal.throwIfAborted();
		const pdf = await task.promise;
		if (pdf.numPages > room) throw new FileTrouble('pdfTooManyPages', { pages: pdf.numPages, room });
		yield* drawn(await asSeen(pdfjs, pdf), signal);
	} catch (error) {
		signal.throwIfAborted();
		throw troubleOf(error);
	} finally {
		signal.removeEventListener('abort', stop);
		await task.destroy();
	}
}
