import { createHash } from 'node:crypto';
import type { KeyDigests } from '#contract/commands';
import { CODE_ALPHABET, type ShownKey } from '#contract/session';

/** A key card as a phone makes it: both secrets and their digests. */
export interface Card {
	secret: ShownKey;
	code: ShownKey;
	digests: KeyDigests;
}

const hash = (text: string) => createHash('sha256').update(text);

/** A card made from a seed, always the same one for it. */
export function cardOf(seed: string): Card {
	const secret = hash(`secret ${seed}`).digest('base64url').slice(0, 22);
	const bytes = hash(`code ${seed}`).digest().subarray(0, 12);
	const code = [...bytes].map((byte) => CODE_ALPHABET[byte % CODE_ALPHABET.length]).join('');
	return {
		secret: { by: 'secret', secret },
		code: { by: 'code', code },
		digests: { secret: hash(secret).digest('hex'), code: hash(code).digest('hex') },
	};
}
