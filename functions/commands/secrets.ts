import { createHash, createHmac, timingSafeEqual } from 'node:crypto';
import type { Sha256 } from '#contract/ids';
import type { ShownKey } from '#contract/session';

/** What only the server knows. */
export interface Secrets {
	/**
	 * Keyed into every digest that is stored, so that a stolen database opens no door. One a line, the oldest first: see
	 * `fileNames`.
	 */
	pepper: string;
	/** Shown by whoever founds associations. One a line: each is right, while one takes the place of another. */
	operator: string;
}

/** The versions of a secret: one a line, the oldest first. */
export const versionsOf = (secret: string): string[] => secret.split('\n').filter((line) => line !== '');

const hmac = (pepper: string, text: string) => createHmac('sha256', pepper).update(text).digest('hex');

export const sha256 = (data: string | Uint8Array): Sha256 => createHash('sha256').update(data).digest('hex');

/**
 * The names under which a key may be filed, from the digest that the phone that made it sent: under each pepper, the
 * newest first. A name is made of the one before, so that what is filed takes another pepper without the card itself;
 * what an older pepper alone made opens nothing then.
 */
export function fileNames(pepper: string, digest: Sha256): string[] {
	const names: string[] = [];
	for (const each of versionsOf(pepper)) names.unshift(renamed(each, names[0] ?? `key:${digest}`));
	return names;
}

/** The name of a file under the pepper that follows. */
export const renamed = (pepper: string, name: string): string => hmac(pepper, name);

/** The digest of a key as somebody shows it. */
export const digestOf = (key: ShownKey): Sha256 => sha256(key.by === 'secret' ? key.secret : key.code);

/** Stands for a place (see `placeOf`) in the counters of failed tries; the address itself is stored nowhere. */
export const addressName = (pepper: string, address: string) => hmac(pepper, `address:${address}`).slice(0, 32);

/** Compares secrets in a time that does not tell how much of them is right. */
function sameSecret(a: string, b: string): boolean {
	return timingSafeEqual(createHash('sha256').update(a).digest(), createHash('sha256').update(b).digest());
}

/** True for one of the versions of a secret. */
export const isVersionOf = (shown: string, secret: string): boolean =>
	versionsOf(secret).some((version) => sameSecret(shown, version));
