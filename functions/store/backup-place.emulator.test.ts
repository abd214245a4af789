import { mkdtemp, readFile, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { text } from 'node:stream/consumers';
import { Storage } from '@google-cloud/storage';
import { expect, test } from 'vitest';
import { startStorage } from '#tests/support/storage';
import { BucketPlace, FolderPlace, type BackupPlace } from './backup-place';

/** Writes a file, and reads it and one that there is not. */
async function roundTrip(place: BackupPlace): Promise<(string | undefined)[]> {
	await pipeline(Readable.from(['回覧', '板']), await place.create('files/a/1'));
	const read = async (name: string) => {
		const stream = await place.read(name);
		return stream && text(stream);
	};
	return [await read('files/a/1'), await read('files/a/2')];
}

test('a folder gives back what was put there, and only its owner reads it', async () => {
	const folder = await mkdtemp(join(tmpdir(), 'kairan-place-'));
	expect(await roundTrip(new FolderPlace(join(folder, 'b')))).toEqual(['回覧板', undefined]);
	expect((await stat(join(folder, 'b/files/a/1'))).mode & 0o077).toBe(0);
	expect(await readFile(join(folder, 'b/files/a/1'), 'utf8')).toBe('回覧板');
	await rm(folder, { recursive: true });
});

test('a place in a bucket gives back what was put there, under its prefix', async () => {
	const emulator = await startStorage('demo-place');
	const bucket = new Storage({ projectId: 'demo-place', apiEndpoint: emulator.url }).bucket('demo-place.appspot.com');
	expect(await roundTrip(new BucketPlace(bucket, 'kairan/2026'))).toEqual(['回覧板', undefined]);
	expect((await bucket.file('kairan/2026/files/a/1').exists())[0]).toBe(true);
	await emulator.stop();
});
