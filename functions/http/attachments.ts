import type { Context, Hono } from 'hono';
import { ATTACHMENT_MAX_BYTES, LEFT_HEADER, MEMBER_HEADER, typeOf } from '#contract/attachments';
import type { AttachmentType } from '#contract/content';
import { Id, Sha256, type MemberRef } from '#contract/ids';
import { dayInJapan } from '#domain/moment';
import { isDesk } from '#domain/permission';
import { tokensOf } from '#domain/visibility';
import { sha256 } from '#functions/commands/secrets';
import type { BlobName } from '#functions/store/blobs';
import type { AttachmentDoc } from '#functions/store/docs';
import { UPLOAD_QUOTA } from '#functions/store/uploads';
import { memberNow } from '#functions/store/members';
import { forDevice } from './auth';
import { readBody } from './body';
import type { Deps, Env } from './deps';
import { HttpRefusal, later } from './errors';

const PATH = '/attachments/:association/:hash';

function named(c: Context<Env>): { as: MemberRef; hash: Sha256 } {
	const association = Id.safeParse(c.req.param('association'));
	// Phones of before said it in the address.
	const member = Id.safeParse(c.req.header(MEMBER_HEADER) ?? c.req.query('member'));
	const hash = Sha256.safeParse(c.req.param('hash'));
	if (!association.success || !member.success || !hash.success) throw new HttpRefusal('MALFORMED', { detail: 'path' });
	return { as: { association: association.data, member: member.data }, hash: hash.data };
}

/** Who asks for which file, and what is known of it. @throws HttpRefusal ACCESS_ENDED */
async function asked(c: Context<Env>, deps: Deps, device: string) {
	const { as, hash } = named(c);
	const { member: doc, attachment } = await deps.store.memberAndAttachment(as, hash);
	const member = memberNow(as, doc, device, dayInJapan(c.get('now')));
	if (!member || !doc) throw new HttpRefusal('ACCESS_ENDED');
	return { as, hash, member, tokens: tokensOf(member, doc.officer), attachment };
}

/** The bytes of an upload with their type. @throws HttpRefusal ATTACHMENT_* */
async function readFile(c: Context, hash: Sha256): Promise<{ bytes: Uint8Array; type: AttachmentType }> {
	const bytes = await readBody(c, ATTACHMENT_MAX_BYTES);
	if (!bytes) throw new HttpRefusal('ATTACHMENT_TOO_LARGE');
	if (bytes.byteLength === 0) throw new HttpRefusal('ATTACHMENT_EMPTY');
	const type = typeOf(bytes);
	if (!type) throw new HttpRefusal('ATTACHMENT_TYPE');
	if (sha256(bytes) !== hash) throw new HttpRefusal('ATTACHMENT_HASH');
	return { bytes, type };
}

/**
 * What a desk uploads is open to all desks of the association, and to whoever may see a circular that holds it. What a
 * circular has let go, withdrawn or corrected, is open to nobody.
 */
function opens(attachment: AttachmentDoc, tokens: string[]): boolean {
	return (
		(tokens.includes('desk') && attachment.letGo === undefined) ||
		Object.values(attachment.circulars)
			.flat()
			.some((token) => tokens.includes(token))
	);
}

/** `PUT` stores a picture; `GET` streams it to those who may see it. */
export function attachments(app: Hono<Env>, deps: Deps): void {
	app.put(PATH, (c) => forDevice(c, deps, 'upload', (device) => store(c, deps, device)));

	app.get(PATH, (c) =>
		forDevice(c, deps, 'picture', async (device) => {
			const { as, hash, tokens, attachment } = await asked(c, deps, device);
			// The same answer for what is not there and what is not for this reader.
			if (!attachment || !opens(attachment, tokens)) throw new HttpRefusal('ATTACHMENT_UNKNOWN');
			spend(attachment.bytes, device, c);
			return pictureAnswer(c, { association: as.association, hash }, attachment, deps);
		}),
	);
}

const spend = (bytes: number, device: string, c: Context<Env>): void =>
	c.get('devices').spend('bytes', device, bytes, Date.parse(c.get('now')));

async function store(c: Context<Env>, deps: Deps, device: string): Promise<Response> {
	const { as, hash, member } = await asked(c, deps, device);
	if (!isDesk(member.role)) throw new HttpRefusal('NOT_ALLOWED');
	const { bytes, type } = await readFile(c, hash);
	spend(bytes.byteLength, device, c);
	const [name, now] = [{ association: as.association, hash }, c.get('now')];
	const upload = { bytes: bytes.byteLength, quota: deps.quota ?? UPLOAD_QUOTA };
	const { state, left } = await deps.store.uploads.renew(name, upload, now);
	if (state === 'busy') return later(c);
	if (state === 'full') throw new HttpRefusal('ATTACHMENTS_FULL');
	if (state === 'absent') {
		// The file first: what the store knows of can always be read.
		await deps.blobs.put(name, bytes, type);
		await deps.store.uploads.note(name, { type, bytes: bytes.byteLength, at: now });
	}
	c.header(LEFT_HEADER, String(left));
	return c.body(null, 204);
}

/** A stored picture. @throws HttpRefusal when its file is gone */
export async function pictureAnswer(
	c: Context<Env>,
	name: BlobName,
	{ type, bytes }: Pick<AttachmentDoc, 'type' | 'bytes'>,
	{ blobs }: Pick<Deps, 'blobs'>,
): Promise<Response> {
	const stream = await blobs.get(name);
	if (!stream) throw new HttpRefusal('ATTACHMENT_UNKNOWN');
	return c.body(stream, 200, {
		'Content-Type': type,
		'Content-Length': String(bytes),
		'Cache-Control': 'private, max-age=31536000, immutable',
		Vary: MEMBER_HEADER,
		// Opened by itself it is a picture and nothing else, whatever is hidden in it.
		'Content-Security-Policy': "default-src 'none'; sandbox",
	});
}
