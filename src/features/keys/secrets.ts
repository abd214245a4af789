import type { KeyDigests } from '#contract/commands/key';
import { CODE_ALPHABET } from '#contract/session';
import { sha256 } from '#contract/sha256';
import { base64url } from '#domain/base64url';

/** Fills the bytes from a random source. On a phone: `(bytes) => crypto.getRandomValues(bytes)`. */
export type Fill = (bytes: Uint8Array<ArrayBuffer>) => unknown;

/** What stands on a card and nowhere else: the QR's secret (128 bits in base64url) and the twelve letters (60 bits). */
export interface Secrets {
	secret: string;
	code: string;
}

const SECRET_BYTES = 16;
const CODE_LETTERS = 12;

/**
 * Makes both secrets of a card. A letter is five bits of a byte: 256 is a multiple of the alphabet's 32, so each letter
 * is as likely as any other.
 */
export function makeSecrets(fill: Fill): Secrets {
	const secret = new Uint8Array(SECRET_BYTES);
	const letters = new Uint8Array(CODE_LETTERS);
	fill(secret);
	fill(letters);
	return {
		secret: base64url(secret),
		code: [...letters].map((byte) => CODE_ALPHABET.charAt(byte % CODE_ALPHABET.length)).join(''),
	};
}

/** SHA-256 of both, in hex: all that leaves the phone. */
export async function digestsOf({ secret, code }: Secrets): Promise<KeyDigests> {
	const [bySecret, byCode] = await Promise.all([digestOf(secret), digestOf(code)]);
	return { secret: bySecret, code: byCode };
}

const digestOf = (text: string) => sha256(new TextEncoder().encode(text));
