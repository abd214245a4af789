import { JOIN_PATH } from '#contract/card-link';
import { CODE_ALPHABET, type ShownKey } from '#contract/session';

/** How many letters a card's code has. */
export const CODE_LENGTH = 12;

/** Letters that look like others on paper; no card has them. */
const LOOKALIKES = ['0', 'O', '1', 'I'];

/** What somebody typed of a card's code, as far as it can be understood. */
export interface TypedCode {
	/** The letters in capitals, without spaces and dashes, at most twelve. */
	letters: string;
	/** Those of 0, O, 1 and I that were typed: they must be something else on the card. */
	lookalikes: string[];
	key?: ShownKey;
}

/**
 * Reads a typed code as forgivingly as it can: wide letters, lower case, spaces, dashes and long vowel signs between
 * the groups are all fine. It never guesses a look-alike: a wrong guess would count as a try.
 */
export function readCode(typed: string): TypedCode {
	const letters = typed
		.normalize('NFKC')
		.toUpperCase()
		.replace(/[^0-9A-Z]/gu, '')
		.slice(0, CODE_LENGTH);
	const lookalikes = LOOKALIKES.filter((sign) => letters.includes(sign));
	const whole = letters.length === CODE_LENGTH && [...letters].every((sign) => CODE_ALPHABET.includes(sign));
	return { letters, lookalikes, ...(whole && { key: { by: 'code', code: letters } }) };
}

/**
 * The key in the fragment of a card's link (`#…`), or nothing when it is not one. What stands behind it is left alone:
 * the sentence that the link was sent in (`」`, `%20`), or what a messenger adds (`?openExternalBrowser=1`).
 */
export function readFragment(hash: string): ShownKey | undefined {
	const secret = /^#([\w-]{22})/u.exec(hash)?.[1];
	return secret === undefined ? undefined : { by: 'secret', secret };
}

const LINK = new RegExp(`${JOIN_PATH}/?(?:\\?[^#\\s]*)?(?:#|%23)([\\w-]{22})`, 'u');

/** The key of a card's whole link, wherever it stands in a text that was pasted. */
export function readLink(pasted: string): ShownKey | undefined {
	const secret = LINK.exec(pasted.normalize('NFKC'))?.[1];
	return secret === undefined ? undefined : { by: 'secret', secret };
}

const ADDRESS = new RegExp(`://|${JOIN_PATH}|^\\s*https?:`, 'iu');

/** True for an address, or the beginning of one: nothing that stands on a card in letters. */
export const isAddress = (typed: string): boolean => ADDRESS.test(typed.normalize('NFKC'));
