import { createHash } from 'node:crypto';
import type { KeyDigests } from '#contract/commands/key';
import { CODE_ALPHABET } from '#contract/session';

/** What only the paper card holds: 128 bits in base64url for the link and its QR, or twelve letters to type. */
export interface CardSecrets {
	secret: string;
	code: string;
}

const SECRET_BYTES = 16;
const CODE_LETTERS = 12;

const digest = (text: string) => createHash('sha256').update(text).digest('hex');

/**
 * Makes the secrets of a card from so many bytes of a random source. 256 is a multiple of the alphabet's 32, so that
 * each letter is as likely as any other.
 */
export function makeSecrets(bytes: (count: number) => Buffer): CardSecrets {
	const secret = bytes(SECRET_BYTES).toString('base64url');
	const code = [...bytes(CODE_LETTERS)].map((byte) => CODE_ALPHABET.charAt(byte % CODE_ALPHABET.length)).join('');
	return { secret, code };
}

/** What the server is told of a card. */
export function digestsOf({ secret, code }: CardSecrets): KeyDigests {
	return { secret: digest(secret), code: digest(code) };
}
