import fc from 'fast-check';
import { expect, test } from 'vitest';
import * as z from 'zod/mini';
import { createTokenSealer } from './sealed-token';

const shape = z.object({ text: z.string() });
const sealer = createTokenSealer('one secret');

/** A busy machine takes its time over the many cases. */
const PATIENCE = { timeout: 30_000 };

test('a token opens to what was sealed, whatever that is, and no two are the same', PATIENCE, () => {
	fc.assert(
		fc.property(fc.string({ unit: 'binary' }), (text) => {
			const [one, other] = [sealer.seal('arrival', { text }), sealer.seal('arrival', { text })];
			expect(one).not.toBe(other);
			expect(one).toMatch(/^[\w-]+$/);
			expect(sealer.open('arrival', one, shape)).toEqual({ text });
		}),
	);
});

test('a token that was changed, cut, made with another secret or of another shape opens nothing', () => {
	const token = sealer.seal('arrival', { text: 'a household' });
	for (let at = 0; at < token.length - 1; at++) {
		const changed = token.slice(0, at) + (token[at] === 'A' ? 'B' : 'A') + token.slice(at + 1);
		expect(sealer.open('arrival', changed, shape)).toBeUndefined();
		expect(sealer.open('arrival', token.slice(0, at), shape)).toBeUndefined();
	}
	expect(createTokenSealer('another').open('arrival', token, shape)).toBeUndefined();
	expect(sealer.open('arrival', sealer.seal('arrival', { other: 1 }), shape)).toBeUndefined();
	expect(sealer.open('arrival', 'これは違う', shape)).toBeUndefined();
});

test('what an older version of the secret sealed opens still; what a newer one seals, the older one cannot', () => {
	const [old, both] = [createTokenSealer('one secret'), createTokenSealer('one secret', 'another')];
	const token = old.seal('mail.read', { text: 'x' });
	expect(both.open('mail.read', token, shape)).toEqual({ text: 'x' });
	const newer = both.seal('mail.read', { text: 'y' });
	expect([both.open('mail.read', newer, shape), old.open('mail.read', newer, shape)]).toEqual([
		{ text: 'y' },
		undefined,
	]);
	expect(both.open('mail.stop', token, shape)).toBeUndefined();
	expect(both.name('a')).not.toBe(old.name('a'));
});
