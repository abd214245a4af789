import { createHash } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { CODE_ALPHABET, ShownKey } from '#contract/session';
import { digestsOf, makeSecrets, type Fill } from './secrets';

/** Bytes that count on, so that every value comes up. */
function counting(): Fill {
	let next = 0;
	return (bytes) => bytes.forEach((_, i) => (bytes[i] = next++ % 256));
}

describe('the secrets of a card', () => {
	test('are what the contract reads: 128 bits in base64url, and twelve letters', () => {
		for (const value of [0, 63, 255]) {
			const { secret, code } = makeSecrets((bytes) => bytes.fill(value));
			expect(ShownKey.safeParse({ by: 'secret', secret }).success).toBe(true);
			expect(ShownKey.safeParse({ by: 'code', code }).success).toBe(true);
		}
	});

	test('each letter is as likely as any other: over all bytes each comes equally often', () => {
		const counts = new Map<string, number>();
		for (let value = 0; value < 256; value += 1) {
			const { code } = makeSecrets((bytes) => bytes.fill(value));
			counts.set(code.charAt(0), (counts.get(code.charAt(0)) ?? 0) + 1);
		}
		expect([...counts.keys()].sort()).toEqual([...CODE_ALPHABET].sort());
		expect(new Set(counts.values())).toEqual(new Set([256 / CODE_ALPHABET.length]));
	});

	test('every random byte counts: secret and letters come from bytes of their own', () => {
		const fill = counting();
		const [first, second] = [makeSecrets(fill), makeSecrets(fill)];
		expect(Buffer.from(first.secret, 'base64url')).toEqual(Buffer.from([...Array(16).keys()]));
		expect(first.code).toBe('JKLMNPQRSTUV');
		expect(second.secret).not.toBe(first.secret);
	});

	test('leave as SHA-256 of the text that stands on the card', async () => {
		const secrets = makeSecrets(counting());
		const hex = (text: string) => createHash('sha256').update(text).digest('hex');
		expect(await digestsOf(secrets)).toEqual({ secret: hex(secrets.secret), code: hex(secrets.code) });
	});
});
