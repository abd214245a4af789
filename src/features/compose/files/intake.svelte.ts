import { LIMITS } from '#contract/limits';
import type { Attachment } from '#contract/content';
import type { Sha256 } from '#contract/ids';
import { cleanText } from '#contract/text';
import { StorageFull } from '#local/storage';
import { kindOf } from './kinds';
import { cut } from './page-text';
import type { PdfPage } from './pdf';
import type { Picture } from './picture';
import { FileTrouble } from './trouble';

/** The largest file that is opened at all: a scanner's PDF of 30 colour pages stays below it. */
export const INPUT_MAX_MB = 50;
const INPUT_MAX_BYTES = INPUT_MAX_MB * 1024 * 1024;

/** A file on its way into the draft, or one that could not come in. */
export interface Job {
	id: number;
	name: string;
	state: 'queued' | 'working' | 'failed';
	/** Pages done, and how many there are, once a PDF has begun. */
	done?: number;
	of?: number;
	trouble?: FileTrouble;
}

/** What the intake needs from outside, so that tests can replace it. */
export interface IntakeDeps {
	/** Keeps the bytes on this machine. @throws StorageFull */
	addFile(bytes: Uint8Array<ArrayBuffer>, type: string): Promise<Sha256>;
	convertPhoto(bytes: Uint8Array<ArrayBuffer>, signal: AbortSignal): Promise<Picture[]>;
	pagesOf(bytes: Uint8Array, room: number, signal: AbortSignal): AsyncIterable<PdfPage>;
	/** The attachments that the draft has now. */
	present(): Attachment[];
	add(attachments: Attachment[]): void;
}

/** Takes files into a draft, one after the other; a file comes in whole or not at all. */
export class Intake {
	jobs = $state<Job[]>([]);
	readonly #deps: IntakeDeps;
	readonly #stops: Record<number, AbortController> = {};
	#queue: Promise<void> = Promise.resolve();
	#count = 0;

	constructor(deps: IntakeDeps) {
		this.#deps = deps;
	}

	/** Begins to take files in; resolves when these are in or have failed. */
	add(files: Iterable<File>): Promise<void> {
		for (const file of files) {
			const id = (this.#count += 1);
			const stop = new AbortController();
			this.#stops[id] = stop;
			this.jobs.push({ id, name: file.name, state: 'queued' });
			this.#queue = this.#queue.then(() => this.#take(id, file, stop.signal));
		}
		return this.#queue;
	}

	/** Stops a file, or puts away what is said of one that failed. */
	stop(id: number): void {
		this.#stops[id]?.abort();
		this.jobs = this.jobs.filter((job) => job.id !== id);
	}

	/** Stops everything; the composer is left. */
	stopAll(): void {
		for (const stop of Object.values(this.#stops)) stop.abort();
		this.jobs = [];
	}

	#job(id: number): Job | undefined {
		return this.jobs.find((job) => job.id === id);
	}

	async #take(id: number, file: File, signal: AbortSignal): Promise<void> {
		const job = this.#job(id);
		if (!job || signal.aborted) return;
		job.state = 'working';
		try {
			const taken = await this.#convert(file, job, signal);
			signal.throwIfAborted();
			this.#deps.add(taken);
			this.stop(id);
		} catch (error) {
			if (signal.aborted) return;
			job.state = 'failed';
			job.trouble = troubleOf(error);
		} finally {
			delete this.#stops[id];
		}
	}

	async #convert(file: File, job: Job, signal: AbortSignal): Promise<Attachment[]> {
		const room = LIMITS.attachments - this.#deps.present().length;
		if (file.size === 0) throw new FileTrouble('empty');
		if (file.size > INPUT_MAX_BYTES) throw new FileTrouble('tooLarge');
		if (room <= 0) throw new FileTrouble('tooMany');
		const bytes = new Uint8Array(await read(file));
		const kind = kindOf(bytes);
		switch (kind) {
			case 'pdf':
				return this.#pages(bytes, { room, job, signal, name: file.name });
			case 'photo':
				return this.#photo(bytes, { room, signal, name: file.name });
			case 'heic':
				// Safari opens these; where they can't be opened the sentence is one of its own.
				return this.#photo(bytes, { room, signal, name: file.name }).catch(asHeic);
			case 'empty':
			case 'office':
				throw new FileTrouble(kind);
			case 'unknown':
				throw new FileTrouble('unknownKind');
		}
	}

	async #photo(
		bytes: Uint8Array<ArrayBuffer>,
		{ room, signal, name }: { room: number; signal: AbortSignal; name: string },
	): Promise<Attachment[]> {
		const pictures = await this.#deps.convertPhoto(bytes, signal);
		if (pictures.length > room) throw new FileTrouble('tooMany');
		const kind = pictures.length > 1 ? 'page' : 'photo';
		const taken: Attachment[] = [];
		for (const picture of pictures) taken.push(await this.#keep(picture, { kind, name }));
		return taken;
	}

	async #pages(
		bytes: Uint8Array<ArrayBuffer>,
		{ room, job, signal, name }: { room: number; job: Job; signal: AbortSignal; name: string },
	): Promise<Attachment[]> {
		const taken: Attachment[] = [];
		let letters = LIMITS.pageTextTotal - this.#deps.present().reduce((sum, { text }) => sum + (text?.length ?? 0), 0);
		for await (const page of this.#deps.pagesOf(bytes, room, signal)) {
			const text = cut(page.text, Math.max(0, letters));
			letters -= text.length;
			taken.push(await this.#keep(page, { kind: 'page', name, text }));
			job.done = page.number;
			job.of = page.of;
		}
		return taken;
	}

	async #keep(
		{ bytes, width, height }: Picture,
		{ kind, name, text }: { kind: Attachment['kind']; name: string; text?: string },
	): Promise<Attachment> {
		const hash = await this.#deps.addFile(bytes, 'image/jpeg');
		const clean = shortName(name);
		return {
			hash,
			type: 'image/jpeg',
			bytes: bytes.length,
			width,
			height,
			kind,
			...(text && { text }),
			...(clean && { name: clean }),
		};
	}
}

/** A file may be gone or out of reach by now: moved, on a stick that was pulled out, still in the cloud. */
async function read(file: File): Promise<ArrayBuffer> {
	try {
		return await file.arrayBuffer();
	} catch {
		throw new FileTrouble('unreadable');
	}
}

const asHeic = (error: unknown) => {
	throw error instanceof FileTrouble && error.code === 'photoBroken' ? new FileTrouble('heic') : error;
};

function troubleOf(error: unknown): FileTrouble {
	if (error instanceof FileTrouble) return error;
	return new FileTrouble(error instanceof StorageFull ? 'storageFull' : 'unreadable');
}

/** The file's name as one clean line, or nothing. */
function shortName(name: string): string {
	return cut(cleanText(name).replace(/\s+/g, ' ').trim(), 120);
}
