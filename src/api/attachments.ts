import { ATTACHMENT_MAX_BYTES, LEFT_HEADER, MEMBER_HEADER } from '#contract/attachments';
import type { MemberRef, Sha256 } from '#contract/ids';
import { Retry } from '#sync/errors';
import type { Client } from './client';

/** Time for the connection itself, in milliseconds, on top of the time that the bytes take. */
const START_MS = 30_000;
/** Bytes a millisecond that even a weak signal carries: 25 kB/s, a fifth of what a slow 3G phone has upwards. */
const BYTES_PER_MS = 25;
/** A download's size isn't known beforehand; this is what the largest file takes. */
const LONGEST_MS = START_MS + Math.ceil(ATTACHMENT_MAX_BYTES / BYTES_PER_MS);

/** Where a file is, below the API's base, and for whom it is asked. */
const fileOf = ({ association, member }: MemberRef, hash: Sha256) => ({
	path: `attachments/${association}/${hash}`,
	headers: { [MEMBER_HEADER]: member },
});

export interface Upload {
	hash: Sha256;
	type: string;
	bytes: Uint8Array<ArrayBuffer>;
}

/**
 * Puts a file on the server.
 *
 * @returns the bytes of files for which the association has room still, where the server says so
 * @throws ApiError with an ATTACHMENT_ code; Retry, SignedOut
 */
export async function putAttachment(
	client: Client,
	as: MemberRef,
	{ hash, type, bytes }: Upload,
): Promise<number | undefined> {
	const response = await client({
		method: 'PUT',
		...fileOf(as, hash),
		signing: 'always',
		timeout: START_MS + Math.ceil(bytes.byteLength / BYTES_PER_MS),
		type,
		body: bytes,
	});
	const left = Number(response.headers.get(LEFT_HEADER) ?? Number.NaN);
	return Number.isSafeInteger(left) && left >= 0 ? left : undefined;
}

/** Fetches a file. @throws ApiError when this member may not see it; Retry, SignedOut */
export async function getAttachment(client: Client, as: MemberRef, hash: Sha256): Promise<Blob> {
	const response = await client({ method: 'GET', ...fileOf(as, hash), signing: 'always', timeout: LONGEST_MS });
	try {
		return await response.blob();
	} catch (error) {
		throw new Retry('network', undefined, { cause: error });
	}
}
