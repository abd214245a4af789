import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Archive } from '#contract/archive-format';
import type { Attachment } from '#contract/content';
import { archiveOf } from '#domain/roster/make-archive';
import { circular, content, household } from '#tests/support/sample-rows';
import { readArchive, writeArchive } from './archive-file';
import { fromBase64, toBase64 } from './base64';
import { FileRefused } from './refused';

const at = '2026-11-22T00:00:00.000Z';
const hashOf = (n: number) => n.toString(16).padStart(64, '0');
const picture = (n: number): Attachment => ({
	...{ hash: hashOf(n), type: 'image/png', bytes: 4, width: 1, height: 1, kind: 'photo' },
});

const archiveWith = (pictures: Attachment[]): Archive =>
	archiveOf(
		{
			association: { id: 'a1', name: '試し町内会', district: '椿原', phone: '086-000-1200' },
			groups: [{ id: 'g1', name: '1班', order: 1, state: 'active' }],
			lessons: [],
			words: [],
			readings: [],
			households: [household()],
			seats: [{ id: 's1', role: 'chair', title: '会長' }],
			// A text that looks like the begin of the pictures is only a text.
			circulars: [circular({ content: content({ body: '\n"pictures":{\n', attachments: pictures }) })],
			receipts: [{ circular: 'c1', household: 'h1', paper: { at, by: 's1' } }],
			rubbish: [],
			duties: [],
			dutyExemptions: [],
			...{ answers: [], meetings: [], registers: [], ballots: [] },
		},
		at,
	);

const quiet = () => ({ signal: new AbortController().signal, onprogress: () => undefined });
const bytesOf = (n: number) => Uint8Array.from([n, 0x0a, 0x22, 255]);
const load = async ({ hash }: Attachment) => new Blob([bytesOf(Number.parseInt(hash, 16))]);
const written = async (pictures: Attachment[]) => {
	const made = await writeArchive(archiveWith(pictures), pictures, load, quiet());
	return made?.file ?? expect.unreachable();
};
const refusal = (file: Blob) => readArchive(file).then(String, (error: unknown) => (error as FileRefused).code);

describe('base64', () => {
	it('gives back every byte, whatever the length', () => {
		fc.assert(
			fc.property(fc.uint8Array({ maxLength: 60_000 }), (bytes) => {
				expect(fromBase64(toBase64(bytes))).toEqual(new Uint8Array(bytes));
			}),
			{ numRuns: 30 },
		);
	});
});

describe('the file of an archive', () => {
	it('is one JSON, and is read again with its pictures', async () => {
		for (const count of [0, 1, 3]) {
			const pictures = Array.from({ length: count }, (_, n) => picture(n + 1));
			const file = await written(pictures);
			const json = JSON.parse(await file.text()) as { pictures: object };
			expect(Object.keys(json.pictures)).toEqual(pictures.map(({ hash }) => hash));
			const read = await readArchive(file);
			expect(read?.archive).toEqual(archiveWith(pictures));
			for (const { hash } of pictures) {
				expect(await read?.picture(hash)).toEqual(bytesOf(Number.parseInt(hash, 16)));
			}
			expect(read?.has(hashOf(99))).toBe(false);
			expect(await read?.picture(hashOf(99))).toBeUndefined();
		}
	});

	it('is known again by its rows: one archive, one id', async () => {
		const [first, second, other] = await Promise.all([[picture(1)], [picture(1)], []].map(written));
		const ids = await Promise.all([first, second, other].map(async (file) => (await readArchive(file!))?.id));
		expect(ids[0]).toMatch(/^[0-9a-f]{64}$/);
		expect(ids[1]).toBe(ids[0]);
		expect(ids[2]).not.toBe(ids[0]);
	});

	it('names the pictures that could not be had, and goes without them', async () => {
		const pictures = [picture(1), picture(2), picture(3)];
		const some = async (one: Attachment) => (one.hash === hashOf(2) ? undefined : load(one));
		const made = await writeArchive(archiveWith(pictures), pictures, some, quiet());
		expect(made?.missing).toEqual([picture(2)]);
		const read = await readArchive(made!.file);
		expect(pictures.map(({ hash }) => read?.has(hash))).toEqual([true, false, true]);
	});

	it('is not made when it was stopped', async () => {
		const stop = new AbortController();
		const stopping = async (one: Attachment) => {
			stop.abort();
			return load(one);
		};
		const pictures = [picture(1), picture(2)];
		expect(await writeArchive(archiveWith(pictures), pictures, stopping, { ...quiet(), signal: stop.signal })).toBe(
			undefined,
		);
	});

	it('of version 1, which had no pictures and another layout, is still read', async () => {
		const { lessons: _, ...rows } = archiveWith([]);
		const old = new Blob([JSON.stringify({ ...rows, version: 1 }, undefined, '\t')]);
		expect((await readArchive(old))?.archive).toEqual({ ...archiveWith([]), version: 1 });
	});

	it('of an older Kairan, which took signs that nobody can see, is read without them', async () => {
		const old = (await (await written([])).text()).replace('試し町内会', '試し\u200b町内会');
		expect((await readArchive(new Blob([old])))?.archive).toEqual(archiveWith([]));
	});

	it('that another program laid out anew keeps its pictures', async () => {
		const json: unknown = JSON.parse(await (await written([picture(7)])).text());
		const read = await readArchive(new Blob([JSON.stringify(json, undefined, 2)]));
		expect(await read?.picture(hashOf(7))).toEqual(bytesOf(7));
	});

	it('cut off anywhere is no archive, nor one whose rows were changed', async () => {
		const file = await written([picture(1), picture(2)]);
		const text = await file.text();
		await fc.assert(
			fc.asyncProperty(fc.integer({ min: 40, max: text.length - 3 }), async (length) => {
				expect(await refusal(new Blob([text.slice(0, length)]))).toBe('archiveBroken');
			}),
			{ numRuns: 60 },
		);
		expect(await refusal(new Blob([text.replace('"groups":', '"group":')]))).toBe('archiveBroken');
	});

	it('of a newer Kairan says so; any other file is none', async () => {
		const newer = (await (await written([])).text()).replace('"version":2', '"version":3');
		expect(await refusal(new Blob([newer]))).toBe('archiveNewer');
		for (const text of ['', '班,名前\n1班,山田', '{"a":1}', '[]'])
			expect(await readArchive(new Blob([text]))).toBe(undefined);
	});
});
