import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { LEFT_HEADER } from '#contract/attachments';
import { DAY_MS } from '#domain/moment';
import { UPLOAD_DAYS } from '#domain/retention';
import { sweepUploads } from '#functions/jobs/sweep-uploads';
import type { Actor } from '#tests/support/actor';
import { association, associationForEachTest, foundAnother, server } from '#tests/support/association-fixture';
import { foundWithActors } from '#tests/support/emulator-association';

/* An officer uploads pictures that no circular comes to hold, until the storage is full. */

const SIZE = 1000;
associationForEachTest({ quota: { files: 6, bytes: 4 * SIZE } });

function picture(text: string, size = SIZE): Uint8Array<ArrayBuffer> {
	const bytes = new Uint8Array(Buffer.alloc(size, text));
	bytes.set([0xff, 0xd8, 0xff, 0xe0]);
	return bytes;
}

async function put(actor: Actor, bytes: Uint8Array<ArrayBuffer>) {
	const hash = createHash('sha256').update(bytes).digest('hex');
	const path = `/api/attachments/${actor.as.association}/${hash}?member=${actor.as.member}`;
	const reply = await server.request(path, { method: 'PUT', device: actor.device, body: bytes });
	const code = reply.ok ? undefined : ((await reply.json()) as { code: string }).code;
	return { status: reply.status, code, left: reply.headers.get(LEFT_HEADER) };
}
const said = async (actor: Actor, text: string, size?: number) => {
	const { status, code, left } = await put(actor, picture(text, size));
	return code ?? `${status} ${left}`;
};

test('what is left is said with each upload, and what does not fit is refused before it is stored', async () => {
	const { officer } = association;
	expect(await said(officer, 'a')).toBe('204 3000');
	expect(await said(officer, 'b')).toBe('204 2000');
	expect(await said(officer, 'c')).toBe('204 1000');
	expect(await said(officer, 'too large', SIZE + 1)).toBe('ATTACHMENTS_FULL');
	expect(await said(officer, 'd')).toBe('204 0');
	expect(await said(officer, 'e')).toBe('ATTACHMENTS_FULL');
	expect((await server.db.collection(`associations/${association.id}/attachments`).get()).size).toBe(4);
});

test('a picture that is brought again takes no room, be it at the same moment', async () => {
	const { chair, officer } = association;
	await Promise.all([said(chair, 'a'), said(officer, 'a'), said(chair, 'a')]);
	expect(await said(chair, 'a')).toBe('204 3000');
	expect(await said(chair, 'b')).toBe('204 2000');
});

test('many small ones are as many as there may be', async () => {
	const { officer } = association;
	for (let i = 0; i < 6; i++) expect(await said(officer, `small ${i}`, 20)).toMatch(/^204/);
	expect(await said(officer, 'small 6', 20)).toBe('ATTACHMENTS_FULL');
});

test('one association takes no room from another', async () => {
	const { officer } = association;
	for (const text of ['a', 'b', 'c', 'd']) await said(officer, text);
	const other = await foundWithActors(server);
	expect(await said(other.officer, 'a')).toBe('204 3000');
});

test('what is swept makes room', async () => {
	const { officer } = association;
	for (const text of ['a', 'b', 'c', 'd']) await said(officer, text);
	server.clock.advance((UPLOAD_DAYS + 1) * DAY_MS);
	await sweepUploads(server.jobs);
	await foundAnother();
	const usage = (await server.db.collectionGroup('usage').get()).docs.map((doc) => doc.data());
	expect(usage.filter(({ bytes }) => bytes === 0).length).toBeGreaterThan(0);
	expect(usage.every(({ files, bytes }) => files === 0 && bytes === 0)).toBe(true);
});
