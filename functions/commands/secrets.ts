import { createHash, createHmac, timingSafeEqual } from 'node:crypto';
import type { Sha256 } from '#contract/ids';
import type { ShownKey } from '#contract/session';

/** What only the server knows. */
export interface Secrets {
	/** Keyed into every digest that is stored, so that a stolen database opens no door. */
	pepper: string;
	/** Shown by whoever founds associations. */
	operator: string;
}

const hmac = (pepper: string, text: string) => createHmac('sha256', pepper).update(text).digest('hex');

export const sha256 = (data: string | Uint8Array): Sha256 => createHash('sha256').update(data).digest('hex');

/** The name under which a key is filed, from the digest that the phone that made it sent. */
export const fileName = (pepper: string, digest: Sha256) => hmac(pepper, `key:${digest}`);

/** The digest of a key as somebody shows it. */
export const digestOf = (key: ShownKey): Sha256 => sha256(key.by === 'secret' ? key.secret : key.code);

/** Stands for a place (see `placeOf`) in the counters of failed tries; the address itself is stored nowhere. */
export const addressName = (pepper: string, address: string) => hmac(pepper, `address:${address}`).slice(0, 32);

/** Compares secrets in a time that does not tell how much of them is right. */
export function sameSecret(a: string, b: string): boolean {
	return timingSafeEqual(createHash('sha256').update(a).digest(), createHash('sha256').update(b).digest());
}
