import { expect, test } from 'vitest';
import { isPassing } from './failures';

const failure = (code: number, message = '') => Object.assign(new Error(message), { code });

test('contention, a limit of time or of means, and a server that is away pass by themselves', () => {
	expect([4, 8, 10, 14].map((code) => isPassing(failure(code)))).toEqual([true, true, true, true]);
});

test('a transaction that lost its locks passes; any other argument at fault does not', () => {
	expect(isPassing(failure(3, '3 INVALID_ARGUMENT: Transaction is invalid or closed.'))).toBe(true);
	expect(isPassing(failure(3, '3 INVALID_ARGUMENT: bad field'))).toBe(false);
	expect(isPassing(new TypeError('x'))).toBe(false);
});
