import { randomUUID } from 'node:crypto';
import { appendFile, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeEach, expect, test } from 'vitest';
import { sha256 } from '#functions/commands/secrets';
import { makeBackup, readManifest, restoreBackup } from '#functions/operator/backups';
import { PlainError } from '#functions/operator/terminal';
import { FolderPlace } from '#functions/store/backup-place';
import { BackupStore } from '#functions/store/backup-store';
import { association, associationForEachTest, server } from '#tests/support/association-fixture';
import { enter, foundWithActors } from '#tests/support/emulator-association';
import { everyDocument, everyFile, type StoredDoc } from '#tests/support/everything';
import { content } from '#tests/support/sample-rows';

let folder: string;

beforeEach(async () => {
	await loseEverything();
	folder = await mkdtemp(join(tmpdir(), 'kairan-backup-'));
});
associationForEachTest();
beforeEach(async () => {
	await publishWithPicture('c1');
	await association.h1.must({ name: 'receipt.read', args: { circular: 'c1', version: 1 } });
	return () => rm(folder, { recursive: true });
});

const backing = () => ({
	store: new BackupStore(server.db),
	blobs: server.blobs,
	place: new FolderPlace(folder),
});
const restore = (options: Partial<Parameters<typeof restoreBackup>[1]> = {}) =>
	restoreBackup(backing(), { now: server.clock.now, ...options });
const reasonOf = (work: Promise<unknown>) =>
	work.then(String, (error: unknown) =>
		error instanceof PlainError ? error.message : `no sentence: ${String(error)}`,
	);

/** A circular with a picture of its own. */
async function publishWithPicture(id: string): Promise<string> {
	const { chair } = association;
	const bytes = Buffer.concat([Buffer.from([0xff, 0xd8, 0xff, 0xe0]), Buffer.from(`${association.id} ${id}`)]);
	const hash = sha256(bytes);
	const path = `/api/attachments/${association.id}/${hash}?member=chair`;
	await server.request(path, { method: 'PUT', device: chair.device, body: new Uint8Array(bytes) });
	const photo = { hash, type: 'image/jpeg', bytes: bytes.byteLength, width: 8, height: 8, kind: 'photo' } as const;
	await chair.must({
		name: 'circular.publish',
		args: { id, content: content({ attachments: [photo] }), audience: { to: 'all' } },
	});
	return path.replace('member=chair', 'member=h1');
}

async function loseEverything(): Promise<void> {
	for (const { path } of await everyDocument(server)) await server.db.doc(path).delete();
	await rm(server.blobDir, { recursive: true, force: true });
}

/** All that is stored, without what a restore notes at the heads. */
async function everything(of = ''): Promise<StoredDoc[]> {
	// Its city is another tenant, whose id holds the association's.
	const isOf = (path: string) => path.includes(of) && (of === '' || !path.includes(`city-of-${of}`));
	const docs = (await everyDocument(server)).filter(({ path, data }) => data !== undefined && isOf(path));
	return docs
		.map(({ path, data }) => {
			const { restored: _, ...rest } = data as { restored?: string };
			return { path, data: rest };
		})
		.sort((a, b) => (a.path < b.path ? -1 : 1));
}

test('everything is lost, and everything is there again', async () => {
	await publishWithPicture('c2');
	const before = [await everything(), (await everyFile(server.blobDir)).sort()];
	const { documents, files, missing } = await makeBackup(backing());
	expect([documents > 40, files.length, missing]).toEqual([true, 2, []]);
	await loseEverything();
	expect(await everything()).toEqual([]);
	await restore();
	expect([await everything(), (await everyFile(server.blobDir)).sort()]).toEqual(before);
});

test('phones go on after it: nobody is thrown out while it is lost, all fill anew, and old cards let in', async () => {
	const { h1, chair } = association;
	const { cursor } = await h1.pull();
	await makeBackup(backing());
	const lost = await publishWithPicture('lost');
	const after = (await h1.pull(cursor)).cursor;
	await loseEverything();
	const pull = (from: typeof cursor | null) =>
		server.request('/api/pull', { device: h1.device, json: { v: 10, members: [{ as: h1.as, cursor: from }] } });
	expect((await pull(after)).status).toBe(503);
	const read = h1.command('receipt.read', { circular: 'c1', version: 1 });
	expect(await h1.send([read])).toMatchObject([{ status: 'retry' }]);
	await restore();
	expect([(await h1.page(cursor)).status, (await h1.page(after)).status]).toEqual(['reset', 'reset']);
	const pulled = await h1.pull();
	expect(pulled.rows('circular').map(({ id }) => id)).toEqual(['c1']);
	expect(pulled.rows('receipt')).toMatchObject([{ circular: 'c1', readBySelf: { version: 1 } }]);
	expect(await h1.send([read])).toMatchObject([{ status: 'done' }]);
	expect((await server.request(lost, { device: h1.device })).status).toBe(404);
	await chair.must({ name: 'circular.publish', args: { id: 'new', content: content(), audience: { to: 'all' } } });
	expect((await h1.pull(pulled.cursor)).rows('circular').map(({ id }) => id)).toEqual(['new']);
	await enter(server, association.card('k-h4').secret);
});

test('a phone that is only remembered gets no account by it, and who acts for whom is looked at again', async () => {
	const { h1, family } = association;
	await server.db.doc(`associations/${association.id}/members/h1`).update({ [`devices.${h1.device}.copied`]: 'then' });
	const of = { kind: 'household', household: 'h1' } as const;
	await family.must({ name: 'device.remove', args: { device: h1.device, of } });
	await makeBackup(backing());
	await loseEverything();
	await server.db.doc('walks/accounts').set({ done: true });
	await restore();
	const there = async (path: string) => (await server.db.doc(path).get()).exists;
	expect(await there(`accounts/${family.device}`)).toBe(true);
	expect(await there(`accounts/${h1.device}`)).toBe(false);
	expect(await there('walks/accounts')).toBe(false);
});

test('a backup is of one moment, also while people write', async () => {
	const { chair } = association;
	let round = 0;
	const store = new BackupStore(server.db);
	const lines = store.lines.bind(store);
	// Between any two pages of it somebody adds a household and names it in the group's order.
	store.lines = async function* (...asked) {
		for await (const line of lines(...asked)) {
			if (round++ % 10 === 0)
				await chair.must({
					name: 'household.add',
					args: { id: `w${round}`, name: `w${round}`, group: 'g1', order: round, ways: [] },
				});
			yield line;
		}
	};
	const before = await everything();
	await makeBackup({ ...backing(), store });
	expect(round).toBeGreaterThan(40);
	await loseEverything();
	await restore();
	expect(await everything()).toEqual(before);
});

test('one association is backed up and restored, and its neighbour is not touched', async () => {
	const other = await foundWithActors(server);
	await makeBackup(backing(), association.id);
	await other.chair.must({ name: 'group.add', args: { id: 'g3', name: '3班', order: 3 } });
	await association.chair.must({ name: 'household.leave', args: { id: 'h1' } });
	const [mine, theirs] = [association.id, other.id];
	const neighbour = await everything(theirs);
	expect(await reasonOf(restore())).toContain('--replace');
	await restore({ replace: true });
	expect(await everything(theirs)).toEqual(neighbour);
	expect((await association.chair.pull()).rows('group')).toHaveLength(2);
	expect((await association.h1.page(null)).status).toBe('page');
	expect((await everything(mine)).length).toBeGreaterThan(20);
});

test('of a backup of all one association is restored alone', async () => {
	const other = await foundWithActors(server);
	await makeBackup(backing());
	const before = await everything(association.id);
	await loseEverything();
	await restore({ association: association.id });
	expect(await everything(association.id)).toEqual(before);
	expect(await everything(`associations/${other.id}`)).toEqual([]);
	expect(await reasonOf(restore({ association: randomUUID() }))).toContain('does not hold');
});

test('a damaged backup is refused before anything is deleted', async () => {
	await makeBackup(backing());
	const before = await everything();
	const { files } = await readManifest(new FolderPlace(folder));
	const file = join(folder, 'files', association.id, files[0]?.hash ?? '');
	await writeFile(file, 'x');
	expect(await reasonOf(restore({ replace: true }))).toContain('is damaged');
	await rm(file);
	expect(await reasonOf(restore({ replace: true }))).toContain('is missing');
	await appendFile(join(folder, 'documents.ndjson.gz'), 'x');
	expect(await reasonOf(restore({ replace: true }))).toBe('documents.ndjson.gz is damaged.');
	await rm(join(folder, 'manifest.json'));
	expect(await reasonOf(restore({ replace: true }))).toContain('no whole backup');
	expect(await everything()).toEqual(before);
});

test('an association that there is not has no backup', async () => {
	expect(await reasonOf(makeBackup(backing(), randomUUID()))).toBe('There is no such association.');
});
