import { createHash } from 'node:crypto';
import type { KeyDigests } from '#contract/commands';
import { CODE_ALPHABET } from '#contract/session';
import type { Random } from './random';
import type { Card } from './script';

const digest = (text: string) => createHash('sha256').update(text).digest('hex');

/** Prints a card. The same chance prints the same card, so that the links of a seeded town stay the same. */
export function printCard(random: Random, of: Pick<Card, 'key' | 'role' | 'member' | 'name'>): Card {
	const secret = random.bytes(16).toString('base64url');
	const code = Array.from({ length: 12 }, () => CODE_ALPHABET.charAt(random.int(0, 31))).join('');
	return { ...of, secret, code };
}

/** What the server is told of a card. */
export function digestsOf({ secret, code }: Pick<Card, 'secret' | 'code'>): KeyDigests {
	return { secret: digest(secret), code: digest(code) };
}
