import { createHash } from 'node:crypto';
import { beforeEach, expect, test } from 'vitest';
import type { Attachment } from '#contract/content';
import { LATER_DAYS } from '#domain/commands/later/put';
import { DAY_MS } from '#domain/moment';
import { LET_GO_DAYS, UPLOAD_DAYS } from '#domain/retention';
import type { BlobStore } from '#functions/store/blobs';
import { SWEEP_MS, UPLOAD_QUOTA } from '#functions/store/uploads';
import { association, associationForEachTest, server } from '#tests/support/association-fixture';
import { content } from '#tests/support/sample-rows';
import { SWEEP_LIMIT, sweepUploads } from './sweep-uploads';

beforeEach(async () => {
	// Nothing that an earlier test uploaded is left for this one to sweep.
	server.clock.advance((UPLOAD_DAYS + 1) * DAY_MS);
	await sweep();
	server.logged.length = 0;
});
associationForEachTest();

const hashOf = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex');
const picture = (text: string) => Buffer.concat([Buffer.from([0xff, 0xd8, 0xff, 0xe0]), Buffer.from(text)]);
const nameOf = (bytes: Uint8Array) => ({ association: association.id, hash: hashOf(bytes) });

const path = (bytes: Uint8Array) => `/api/attachments/${association.id}/${hashOf(bytes)}?member=chair`;
const put = async (bytes: Uint8Array) =>
	(await server.request(path(bytes), { method: 'PUT', device: association.chair.device, body: new Uint8Array(bytes) }))
		.status;
const get = async (bytes: Uint8Array) =>
	(await server.request(path(bytes), { device: association.chair.device })).status;

const described = (bytes: Uint8Array): Attachment => ({
	...{ hash: hashOf(bytes), type: 'image/jpeg', bytes: bytes.byteLength, width: 8, height: 8, kind: 'photo' },
});
const publish = (id: string, ...pictures: Uint8Array[]) =>
	association.chair.ask('circular.publish', {
		...{ id, audience: { to: 'all' }, content: content({ attachments: pictures.map(described) }) },
	});

/** What the store knows of a picture, and whether its bytes are there. */
async function left(bytes: Uint8Array) {
	const { association, hash } = nameOf(bytes);
	const doc = await server.db.doc(`associations/${association}/attachments/${hash}`).get();
	const stream = await server.blobs.get(nameOf(bytes));
	await stream?.cancel();
	return { doc: doc.exists, bytes: stream !== undefined };
}
const ALL = { doc: true, bytes: true };
const NOTHING = { doc: false, bytes: false };

/** Runs the job, with another way to delete bytes when one is given. */
function sweep(remove?: BlobStore['delete']) {
	const { blobs, jobs } = server;
	const own: BlobStore = {
		put: (...args) => blobs.put(...args),
		get: (name) => blobs.get(name),
		delete: remove ?? ((name) => blobs.delete(name)),
	};
	return sweepUploads({ ...jobs, blobs: own });
}
const wait = (days: number) => server.clock.advance(days * DAY_MS);

test('an upload that no circular came to hold goes once it is old, with all that is known of it', async () => {
	const [old, fresh] = [picture('old'), picture('fresh')];
	await put(old);
	wait(UPLOAD_DAYS - 1);
	await put(fresh);
	await sweep();
	expect(await left(old)).toEqual(ALL);
	wait(2);
	await sweep();
	expect([await left(old), await left(fresh)]).toEqual([NOTHING, ALL]);
	expect(await get(old)).toBe(404);
	expect(server.logged).toEqual([]);
});

test('what a circular holds stays, however old it is', async () => {
	const bytes = picture('held');
	await put(bytes);
	expect(await publish('held', bytes)).toBe('done');
	wait(10 * UPLOAD_DAYS);
	await sweep();
	expect(await left(bytes)).toEqual(ALL);
	expect(await get(bytes)).toBe(200);
});

test('what the last circular lets go is kept while what is sent later may hold it', async () => {
	const bytes = picture('let go');
	await put(bytes);
	await publish('first', bytes);
	await publish('second', bytes);
	wait(LET_GO_DAYS + 1);
	expect(await association.chair.ask('circular.withdraw', { id: 'first', reason: '' })).toBe('done');
	wait(LET_GO_DAYS + 1);
	await sweep();
	expect(await left(bytes)).toEqual(ALL);
	expect(await association.chair.ask('circular.withdraw', { id: 'second', reason: '' })).toBe('done');
	wait(LET_GO_DAYS - 1);
	await sweep();
	expect(await left(bytes)).toEqual(ALL);
	wait(2);
	await sweep();
	expect(await left(bytes)).toEqual(NOTHING);
});

test('uploading what is there renews it', async () => {
	const bytes = picture('renewed');
	await put(bytes);
	wait(UPLOAD_DAYS + 1);
	expect(await put(bytes)).toBe(204);
	await sweep();
	expect(await left(bytes)).toEqual(ALL);
	expect(await publish('renewed', bytes)).toBe('done');
});

test('an upload that comes while its file is swept waits, and brings the bytes again', async () => {
	const bytes = picture('at once');
	await put(bytes);
	wait(UPLOAD_DAYS + 1);
	const answers: number[] = [];
	await sweep(async (name) => {
		answers.push(await put(bytes));
		await server.blobs.delete(name);
		answers.push(await put(bytes));
	});
	expect(answers).toEqual([503, 503]);
	expect(await left(bytes)).toEqual(NOTHING);
	expect(await put(bytes)).toBe(204);
	expect(await left(bytes)).toEqual(ALL);
	expect(await publish('at-once', bytes)).toBe('done');
	expect(await get(bytes)).toBe(200);
});

test('a circular that is published while its picture is swept is refused, and can be published after a new upload', async () => {
	const bytes = picture('published at once');
	await put(bytes);
	wait(UPLOAD_DAYS + 1);
	let answer = '';
	await sweep(async (name) => {
		answer = await publish('too-late', bytes);
		await server.blobs.delete(name);
	});
	expect(answer).toBe('ATTACHMENT_UNKNOWN');
	expect(await left(bytes)).toEqual(NOTHING);
	await put(bytes);
	expect(await publish('too-late', bytes)).toBe('done');
});

test('whichever of a sweep, a circular and an upload comes first, no circular is left without its picture', async () => {
	for (let round = 0; round < 4; round++) {
		const bytes = picture(`race ${round}`);
		await put(bytes);
		wait(UPLOAD_DAYS + 1);
		const [answer] = await Promise.all([publish(`race-${round}`, bytes), sweep(), put(bytes)]);
		await sweep();
		const { doc, bytes: there } = await left(bytes);
		expect(there).toBe(doc);
		if (answer === 'done') expect(await get(bytes)).toBe(200);
		else expect(answer).toBe('ATTACHMENT_UNKNOWN');
	}
});

test('a sweep that dies before or after the bytes are gone is finished by the next one', async () => {
	const [before, after] = [picture('before'), picture('after')];
	for (const bytes of [before, after]) await put(bytes);
	wait(UPLOAD_DAYS + 1);
	await sweep(async (name) => {
		if (name.hash === hashOf(after)) await server.blobs.delete(name);
		throw new Error('stopped');
	});
	expect(server.logged.map(({ what }) => what)).toEqual(['jobs.sweepUploads', 'jobs.sweepUploads']);
	expect([await left(before), await left(after)]).toEqual([ALL, { doc: true, bytes: false }]);
	expect(await publish('halfway', before)).toBe('ATTACHMENT_UNKNOWN');
	await sweep();
	expect([await left(before), await left(after)]).toEqual([NOTHING, NOTHING]);
});

test('what a dead sweep has marked can be brought again, and the next sweep leaves it alone meanwhile', async () => {
	const bytes = picture('marked');
	await put(bytes);
	wait(UPLOAD_DAYS + 1);
	await sweep(async (name) => {
		await server.blobs.delete(name);
		throw new Error('stopped');
	});
	expect(await put(bytes)).toBe(503);
	server.clock.advance(SWEEP_MS);
	const upload = { bytes: bytes.byteLength, quota: UPLOAD_QUOTA };
	expect(await server.store.uploads.renew(nameOf(bytes), upload, server.clock.now)).toMatchObject({ state: 'absent' });
	await sweep(async () => expect.unreachable('a file that is being brought is swept'));
	expect(await put(bytes)).toBe(204);
	expect(await left(bytes)).toEqual(ALL);
	expect(await publish('marked', bytes)).toBe('done');
});

test('one run deletes no more than its limit, and one that fails keeps back none of the others', async () => {
	const bytes = [picture('1'), picture('2'), picture('3')];
	for (const each of bytes) await put(each);
	wait(UPLOAD_DAYS + 1);
	const before = new Date(Date.parse(server.clock.now) - UPLOAD_DAYS * DAY_MS).toISOString();
	expect(SWEEP_LIMIT).toBeGreaterThan(3);
	expect(await server.store.uploads.unheld(before, 2)).toHaveLength(2);
	let tries = 0;
	await sweep(async (name) => {
		if (tries++ === 0) throw new Error('no');
		await server.blobs.delete(name);
	});
	expect(tries).toBe(3);
	expect((await Promise.all(bytes.map(left))).filter(({ doc }) => doc)).toHaveLength(1);
});

test('a picture that its circular has let go is open to nobody from then on, and is deleted within weeks', async () => {
	const bytes = picture('withdrawn');
	await put(bytes);
	expect(await publish('taken-back', bytes)).toBe('done');
	await association.chair.must({ name: 'circular.withdraw', args: { id: 'taken-back', reason: '' } });
	for (const { as, device } of [association.chair, association.officer, association.h1]) {
		const asked = path(bytes).replace('member=chair', `member=${as.member}`);
		expect((await server.request(asked, { device })).status).toBe(404);
	}
	wait(LET_GO_DAYS - 1);
	await sweep();
	expect(await left(bytes)).toEqual(ALL);
	wait(1);
	await sweep();
	expect(await left(bytes)).toEqual(NOTHING);
});

test('a picture that was let go is an upload again once it is brought anew', async () => {
	const bytes = picture('again');
	await put(bytes);
	await publish('first', bytes);
	await association.chair.must({ name: 'circular.withdraw', args: { id: 'first', reason: '' } });
	expect(await get(bytes)).toBe(404);
	expect(await put(bytes)).toBe(204);
	expect(await get(bytes)).toBe(200);
	wait(LET_GO_DAYS + 1);
	await sweep();
	expect(await left(bytes)).toEqual(ALL);
});

test('what is sent later still finds the picture of a circular that was withdrawn meanwhile', () => {
	expect(LET_GO_DAYS).toBeGreaterThan(LATER_DAYS);
});
