import { expect, test } from 'vitest';
import { Busy } from '#functions/turns';
import { demandRefill, REFILLS } from './refills';

const after = (changes: number) => ({ changes: () => changes, add: () => undefined });

test('a phone may be sent all that its association holds a few times, and no more', () => {
	const stock = 300_000;
	expect(() => demandRefill(after(REFILLS * stock - 1), stock)).not.toThrow();
	expect(() => demandRefill(after(REFILLS * stock), stock)).toThrow(Busy);
});

test('a young association holds little, and its phones ask as often as others', () => {
	expect(() => demandRefill(after(500), 3)).not.toThrow();
	expect(() => demandRefill(after(REFILLS * 2_000), 3)).toThrow(Busy);
});
