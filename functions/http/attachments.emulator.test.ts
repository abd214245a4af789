import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { ATTACHMENT_MAX_BYTES } from '#contract/attachments';
import type { Attachment, Audience } from '#contract/content';
import type { Actor } from '#tests/support/actor';
import { association, associationForAllTests, server } from '#tests/support/association-fixture';
import { foundWithActors } from '#tests/support/emulator-association';
import { content } from '#tests/support/sample-rows';

associationForAllTests();

const JPEG = [0xff, 0xd8, 0xff, 0xe0];
const hashOf = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex');

/** A picture, as far as its first bytes tell, that is another one for each text. */
const picture = (text: string, size = 64) => {
	const bytes = Buffer.alloc(size, text);
	bytes.set(JPEG);
	return bytes;
};

const path = (actor: Actor, hash: string) =>
	`/api/attachments/${actor.as.association}/${hash}?member=${actor.as.member}`;

const put = (actor: Actor, bytes: Uint8Array, hash = hashOf(bytes)) =>
	server.request(path(actor, hash), { method: 'PUT', device: actor.device, body: new Uint8Array(bytes) });

const get = (actor: Actor, hash: string) => server.request(path(actor, hash), { device: actor.device });

const codeOf = async (reply: Response) => [reply.status, ((await reply.json()) as { code: string }).code];

const described = (bytes: Uint8Array): Attachment => ({
	...{ hash: hashOf(bytes), type: 'image/jpeg', bytes: bytes.byteLength, width: 8, height: 8, kind: 'photo' },
});

async function publish(id: string, bytes: Uint8Array, audience: Audience): Promise<string> {
	return association.chair.ask('circular.publish', {
		id,
		content: content({ attachments: [described(bytes)] }),
		audience,
	});
}

test('a picture that a circular holds is given to its readers, to keep for good', async () => {
	const bytes = picture('kept');
	expect((await put(association.chair, bytes)).status).toBe(204);
	expect(await publish('with-picture', bytes, { to: 'all' })).toBe('done');
	const reply = await get(association.h1, hashOf(bytes));
	expect(reply.status).toBe(200);
	expect(Object.fromEntries(reply.headers)).toMatchObject({
		'content-type': 'image/jpeg',
		'content-length': '64',
		'cache-control': 'private, max-age=31536000, immutable',
		'x-content-type-options': 'nosniff',
	});
	expect(Buffer.from(await reply.arrayBuffer()).equals(bytes)).toBe(true);
});

test('storing the same picture again changes nothing, even when a circular holds it', async () => {
	const bytes = picture('again');
	await put(association.chair, bytes);
	await publish('again', bytes, { to: 'all' });
	expect((await put(association.officer, bytes)).status).toBe(204);
	expect((await get(association.h1, hashOf(bytes))).status).toBe(200);
});

test('what is empty, no picture, too large or not what its name says is refused', async () => {
	const empty = new Uint8Array();
	expect(await codeOf(await put(association.chair, empty))).toEqual([400, 'ATTACHMENT_EMPTY']);
	const pdf = Buffer.from('%PDF-1.7 a file that calls itself photo.jpg');
	expect(await codeOf(await put(association.chair, pdf))).toEqual([415, 'ATTACHMENT_TYPE']);
	expect(await codeOf(await put(association.chair, picture('x'), hashOf(picture('y'))))).toEqual([
		400,
		'ATTACHMENT_HASH',
	]);
	const large = picture('large', ATTACHMENT_MAX_BYTES + 1);
	expect(await codeOf(await put(association.chair, large))).toEqual([413, 'ATTACHMENT_TOO_LARGE']);
	expect((await put(association.chair, picture('limit', ATTACHMENT_MAX_BYTES))).status).toBe(204);
});

test('only the desk stores pictures', async () => {
	for (const actor of [
		association.leader,
		association.volunteer,
		association.city,
		association.h1,
		association.family,
	]) {
		expect(await codeOf(await put(actor, picture('no')))).toEqual([403, 'NOT_ALLOWED']);
	}
});

test('a circular cannot hold what was never stored, or was stored as something else', async () => {
	const bytes = picture('never');
	expect(await publish('never', bytes, { to: 'all' })).toBe('ATTACHMENT_UNKNOWN');
	await put(association.chair, bytes);
	const wrong = content({ attachments: [{ ...described(bytes), type: 'image/png' }] });
	expect(
		await association.chair.ask('circular.publish', { id: 'never', content: wrong, audience: { to: 'all' } }),
	).toBe('ATTACHMENT_UNKNOWN');
	expect(await publish('never', bytes, { to: 'all' })).toBe('done');
});

test('the picture of another group’s circular is not there', async () => {
	const bytes = picture('for g2');
	await put(association.chair, bytes);
	expect(await codeOf(await get(association.h3, hashOf(bytes)))).toEqual([404, 'ATTACHMENT_UNKNOWN']);
	await publish('for-g2', bytes, { to: 'groups', groups: ['g2'] });
	expect((await get(association.h3, hashOf(bytes))).status).toBe(200);
	expect((await get(association.leader2, hashOf(bytes))).status).toBe(200);
	expect((await get(association.officer, hashOf(bytes))).status).toBe(200);
	for (const actor of [
		association.h1,
		association.family,
		association.leader,
		association.volunteer,
		association.city,
	]) {
		const reply = await get(actor, hashOf(bytes));
		expect(reply.headers.get('Cache-Control')).toBe('no-store');
		expect(await codeOf(reply)).toEqual([404, 'ATTACHMENT_UNKNOWN']);
	}
});

test('a picture that a correction took out is open to the desk alone, one of a withdrawn circular to nobody', async () => {
	const [first, second] = [picture('first'), picture('second')];
	for (const bytes of [first, second]) await put(association.chair, bytes);
	await publish('changing', first, { to: 'all' });
	const corrected = { id: 'changing', content: content({ attachments: [described(second)] }), note: '', again: false };
	expect(await association.chair.ask('circular.correct', { ...corrected, from: 1 })).toBe('done');
	const statuses = async (actor: Actor) => [
		(await get(actor, hashOf(first))).status,
		(await get(actor, hashOf(second))).status,
	];
	expect(await statuses(association.h1)).toEqual([404, 200]);
	expect(await statuses(association.chair)).toEqual([200, 200]);
	expect(await association.chair.ask('circular.withdraw', { id: 'changing', reason: '' })).toBe('done');
	expect(await statuses(association.h1)).toEqual([404, 404]);
	expect(await statuses(association.chair)).toEqual([404, 404]);
});

test('nobody gets a picture of an association that is not theirs', async () => {
	const bytes = picture('theirs');
	await put(association.chair, bytes);
	await publish('theirs', bytes, { to: 'all' });
	const other = await foundWithActors(server);
	const url = `/api/attachments/${association.id}/${hashOf(bytes)}?member=h1`;
	expect(await codeOf(await server.request(url, { device: other.h1.device }))).toEqual([403, 'ACCESS_ENDED']);
	expect(await codeOf(await server.request(url))).toEqual([401, 'NOT_SIGNED_IN']);
	expect((await get(other.h1, hashOf(bytes))).status).toBe(404);
});

test('a path that names no association, hash or member is malformed', async () => {
	const { device } = association.chair;
	for (const bad of [
		`${association.id}/abc?member=chair`,
		`a.b/${'0'.repeat(64)}?member=chair`,
		`${association.id}/${'0'.repeat(64)}`,
	]) {
		expect(await codeOf(await server.request(`/api/attachments/${bad}`, { device }))).toEqual([400, 'MALFORMED']);
	}
});
