import * as z from 'zod/mini';
import { Archive, ARCHIVE_VERSION } from '#contract/archive-format';
import type { Attachment } from '#contract/content';
import type { Sha256 } from '#contract/ids';
import { sha256 } from '#contract/sha256';
import { cleanTexts } from '#contract/text';
import { fromBase64, toBase64 } from './base64';
import { FileRefused } from './refused';

/*
 * The file is one JSON: the archive's rows in its first line, then `pictures`, one a line. So a file of hundreds of
 * megabytes is written and read a picture at a time, on an old PC too.
 *
 *     {"kairan":"archive",…,"receipts":[…],
 *     "pictures":{
 *     "<sha256>":"<base64>",
 *     "<sha256>":"<base64>"
 *     }}
 *
 * No JSON text holds a line feed within a string, so the line that begins the pictures can be nothing else.
 */
const PICTURES = '\n"pictures":{\n';
const END = '}}';

/** The rows alone, decoded at once: 300,000 receipts are 50 MB. */
const ROWS_BYTES = 128 * 1024 * 1024;
/** Bytes looked through at once for where the pictures lie. */
const CHUNK = 4 * 1024 * 1024;
const LINE_FEED = 0x0a;
/** `"<64 digits>":"` before a picture's base64. */
const BEFORE = 68;

export interface Written {
	file: Blob;
	/** Pictures that could not be had. */
	missing: Attachment[];
}

/**
 * Writes an archive with its pictures.
 *
 * @param load brings a picture, or nothing when it cannot be had
 * @returns nothing when it was stopped
 */
export async function writeArchive(
	archive: Archive,
	pictures: Attachment[],
	load: (picture: Attachment) => Promise<Blob | undefined>,
	{ signal, onprogress }: { signal: AbortSignal; onprogress: (done: number) => void },
): Promise<Written | undefined> {
	// A Blob of each picture: the browser may keep them on its disk, a string it may not.
	const lines: Blob[] = [];
	const missing: Attachment[] = [];
	for (const [done, picture] of pictures.entries()) {
		onprogress(done);
		const blob = await load(picture);
		if (signal.aborted) return undefined;
		if (!blob) missing.push(picture);
		else {
			const base64 = toBase64(new Uint8Array(await blob.arrayBuffer()));
			lines.push(new Blob([lines.length > 0 ? ',\n' : '', `"${picture.hash}":"${base64}"`]));
		}
	}
	const rows = JSON.stringify(archive).slice(0, -1);
	const after = lines.length > 0 ? '\n' : '';
	return { file: new Blob([rows, ',', PICTURES, ...lines, `${after}${END}\n`], { type: 'application/json' }), missing };
}

/** An archive as it lies in a file: its rows, and where its pictures are. */
export interface ArchiveFile {
	archive: Archive;
	/** SHA-256 of the rows: the same file chosen again is the same archive. */
	id: Sha256;
	has(hash: Sha256): boolean;
	/** A picture's bytes, as they were written; nothing when the file lacks them. */
	picture(hash: Sha256): Promise<Uint8Array<ArrayBuffer> | undefined>;
}

/**
 * Reads an archive of Kairan; nothing for any other file.
 *
 * @throws FileRefused `archiveNewer`, `archiveBroken`
 */
export async function readArchive(file: Blob): Promise<ArchiveFile | undefined> {
	const head = await file.slice(0, 200).text();
	if (!/^\s*\{\s*"kairan":\s*"archive"/.test(head)) return undefined;
	const { rows, places } = await partsOf(file);
	if (rows > ROWS_BYTES) throw new FileRefused('archiveBroken');
	const bytes = new Uint8Array(await file.slice(0, rows).arrayBuffer());
	const { archive, inRows } = parse(new TextDecoder().decode(bytes), places !== undefined);
	return {
		archive,
		id: await sha256(bytes),
		has: (hash) => places?.has(hash) ?? Object.hasOwn(inRows, hash),
		picture: async (hash) => {
			const place = places?.get(hash);
			const base64 = place ? await file.slice(place.from, place.to).text() : inRows[hash];
			return base64 === undefined ? undefined : decode(base64);
		},
	};
}

/** The rows; `inRows` are the pictures of a file that another program laid out anew. */
function parse(text: string, isCut: boolean): { archive: Archive; inRows: Record<string, string> } {
	let json: unknown;
	try {
		// The comma before the pictures is the last sign of the rows.
		json = JSON.parse(isCut ? `${text.slice(0, -1)}}` : text);
	} catch {
		throw new FileRefused('archiveBroken');
	}
	const { version, pictures } = json as { version?: unknown; pictures?: unknown };
	if (typeof version === 'number' && version > ARCHIVE_VERSION) throw new FileRefused('archiveNewer');
	const asWritten = Archive.safeParse(json);
	// An older Kairan took signs that nobody can see; their archives are none the worse.
	const read = asWritten.success ? asWritten : Archive.safeParse(cleanTexts(json));
	if (!read.success) throw new FileRefused('archiveBroken');
	const inRows = z.record(z.string(), z.string()).safeParse(pictures ?? {});
	return { archive: read.data, inRows: inRows.success ? inRows.data : {} };
}

function decode(base64: string): Uint8Array<ArrayBuffer> | undefined {
	try {
		return fromBase64(base64);
	} catch {
		return undefined;
	}
}

interface ByteRange {
	from: number;
	to: number;
}

/** How many bytes the rows take, and where each picture's base64 lies. A file that was laid out anew is all rows. */
async function partsOf(file: Blob): Promise<{ rows: number; places?: Map<Sha256, ByteRange> }> {
	const start = await find(file, PICTURES);
	if (start === undefined) return { rows: file.size };
	const places = new Map<Sha256, ByteRange>();
	let from = start + PICTURES.length;
	for await (const to of lineEnds(file, from)) {
		const head = await file.slice(from, from + BEFORE).text();
		const found = /^"([0-9a-f]{64})":"$/.exec(head)?.[1];
		// The line of the end, or one that says nothing.
		if (!found) break;
		const tail = await file.slice(to - 2, to).text();
		places.set(found, { from: from + BEFORE, to: to - (tail.endsWith(',') ? 2 : 1) });
		from = to + 1;
	}
	if (file.size - from > BEFORE || (await file.slice(from).text()).trim() !== END)
		throw new FileRefused('archiveBroken');
	return { rows: start, places };
}

async function find(file: Blob, text: string): Promise<number | undefined> {
	for (let from = 0; from < file.size; from += CHUNK) {
		const bytes = new Uint8Array(await file.slice(from, from + CHUNK + text.length).arrayBuffer());
		// One byte a sign, so that a place in the text is a place in the file.
		const at = new TextDecoder('latin1').decode(bytes).indexOf(text);
		if (at >= 0) return from + at;
	}
	return undefined;
}

/** Where each line ends, from a place on. */
async function* lineEnds(file: Blob, start: number): AsyncGenerator<number> {
	for (let from = start; from < file.size; from += CHUNK) {
		const bytes = new Uint8Array(await file.slice(from, from + CHUNK).arrayBuffer());
		for (let at = bytes.indexOf(LINE_FEED); at >= 0; at = bytes.indexOf(LINE_FEED, at + 1)) yield from + at;
	}
}
