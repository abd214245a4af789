import type { Sha256 } from './ids';

/** The SHA-256 of bytes, as the contract writes it: what names a file by its content, and a key by its digest. */
export async function sha256(bytes: BufferSource): Promise<Sha256> {
	const digest = await crypto.subtle.digest('SHA-256', bytes);
	return Array.from(new Uint8Array(digest), (byte) => byte.toString(16).padStart(2, '0')).join('');
}
