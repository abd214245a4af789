import { createHash } from 'node:crypto';
import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Storage } from '@google-cloud/storage';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { startStorage } from '#tests/support/storage';
import type { BlobStore } from './blobs';
import { CloudBlobs } from './blobs-cloud';
import { FolderBlobs } from './blobs-folder';

interface TestBlobs {
	blobs: BlobStore;
	close(): Promise<unknown>;
}

async function openFolder(): Promise<TestBlobs> {
	const folder = await mkdtemp(join(tmpdir(), 'kairan-blobs-'));
	return { blobs: new FolderBlobs(folder), close: () => rm(folder, { recursive: true }) };
}

async function openBucket(): Promise<TestBlobs> {
	const projectId = 'demo-blobs';
	const emulator = await startStorage(projectId);
	const storage = new Storage({ projectId, apiEndpoint: emulator.url });
	return { blobs: new CloudBlobs(storage.bucket('demo-blobs.appspot.com')), close: () => emulator.stop() };
}

const bytesOf = async (stream: ReadableStream<Uint8Array> | undefined) =>
	stream && Buffer.from(await new Response(stream).arrayBuffer());

const nameOf = (bytes: Uint8Array, association = 'a') => ({
	association,
	hash: createHash('sha256').update(bytes).digest('hex'),
});

describe.each([
	['a folder', openFolder],
	['a bucket', openBucket],
])('%s', (_, open) => {
	let opened: TestBlobs;
	beforeAll(async () => {
		opened = await open();
	});
	afterAll(() => opened.close());

	test('gives back what was put, byte for byte', async () => {
		const bytes = Buffer.from([0xff, 0xd8, 0xff, 0, 10, 13, 0x80, 0xfe]);
		await opened.blobs.put(nameOf(bytes), bytes, 'image/jpeg');
		expect(await bytesOf(await opened.blobs.get(nameOf(bytes)))).toEqual(bytes);
	});

	test('knows nothing of what was not put, nor of another association’s', async () => {
		const bytes = Buffer.from('for a');
		await opened.blobs.put(nameOf(bytes), bytes, 'image/png');
		expect(await opened.blobs.get(nameOf(Buffer.from('never')))).toBeUndefined();
		expect(await opened.blobs.get(nameOf(bytes, 'b'))).toBeUndefined();
	});

	test('takes the same file twice, at once too', async () => {
		const bytes = Buffer.alloc(100_000, 'twice');
		const put = () => opened.blobs.put(nameOf(bytes), bytes, 'image/webp');
		await Promise.all([put(), put()]);
		await put();
		expect(await bytesOf(await opened.blobs.get(nameOf(bytes)))).toEqual(bytes);
	});

	test('deletes a file, once and again, and no other association’s of the same name', async () => {
		const bytes = Buffer.from('deleted');
		for (const association of ['a', 'b']) {
			await opened.blobs.put(nameOf(bytes, association), bytes, 'image/png');
		}
		await opened.blobs.delete(nameOf(bytes));
		await opened.blobs.delete(nameOf(bytes));
		expect(await opened.blobs.get(nameOf(bytes))).toBeUndefined();
		expect(await bytesOf(await opened.blobs.get(nameOf(bytes, 'b')))).toEqual(bytes);
		await opened.blobs.put(nameOf(bytes), bytes, 'image/png');
		expect(await bytesOf(await opened.blobs.get(nameOf(bytes)))).toEqual(bytes);
	});

	test('reads without a warning of a leak', async () => {
		const bytes = Buffer.alloc(3 * 1024 * 1024, 'read once');
		const warned: string[] = [];
		const note = ({ name }: Error) => void warned.push(name);
		process.on('warning', note);
		await opened.blobs.put(nameOf(bytes), bytes, 'image/png');
		await bytesOf(await opened.blobs.get(nameOf(bytes)));
		process.off('warning', note);
		expect(warned).toEqual([]);
	});

	test('carries the largest file there may be', async () => {
		const bytes = Buffer.alloc(20 * 1024 * 1024, 'large');
		await opened.blobs.put(nameOf(bytes), bytes, 'image/jpeg');
		expect((await bytesOf(await opened.blobs.get(nameOf(bytes))))?.equals(bytes)).toBe(true);
	});
});

test('a folder keeps no half-written files', async () => {
	const folder = await mkdtemp(join(tmpdir(), 'kairan-blobs-'));
	const bytes = Buffer.from('whole');
	await new FolderBlobs(folder).put(nameOf(bytes), bytes);
	expect(await readdir(join(folder, 'a'))).toEqual([nameOf(bytes).hash]);
	await rm(folder, { recursive: true });
});
