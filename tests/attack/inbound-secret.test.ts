import { expect, test } from 'vitest';
import { inboundSettings } from '#functions/inbound-settings';

const from = 'kairan@kairan.example';

test('a secret of inbound mail that could be guessed opens nothing, and the log says so', () => {
	const logged: string[] = [];
	const log = { failed: (what: string) => void logged.push(what), noted: () => undefined };
	for (const secret of ['', 'x', 'kairan', 'x'.repeat(31)]) expect(inboundSettings({ secret, from }, log)).toEqual({});
	expect(logged).toEqual(Array(4).fill('mail.inbound.short-secret'));
	const secret = '0123456789abcdef'.repeat(2);
	expect(inboundSettings({ secret, from }, log)).toEqual({ inbound: { secret, from } });
	expect(inboundSettings({ secret: '', from: '' }, log)).toEqual({});
	expect(logged).toHaveLength(4);
});
