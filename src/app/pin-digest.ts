/** As many as OWASP asks of PBKDF2 with SHA-256: half a second on a phone. */
const ROUNDS = 600_000;
const BITS = 256;

/**
 * What is kept of a number: slow to make, so that whoever copies the browser's store does not have it at once. Of four
 * digits no digest is safe for long; but the rows lie in the same store.
 */
export async function digestOf(pin: string, salt: string): Promise<string> {
	const encoder = new TextEncoder();
	const key = await crypto.subtle.importKey('raw', encoder.encode(pin), 'PBKDF2', false, ['deriveBits']);
	const how = { name: 'PBKDF2', hash: 'SHA-256', salt: encoder.encode(salt), iterations: ROUNDS };
	const bits = new Uint8Array(await crypto.subtle.deriveBits(how, key, BITS));
	return [...bits].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}
