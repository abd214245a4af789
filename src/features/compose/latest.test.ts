import { describe, expect, it } from 'vitest';
import { Latest } from './latest';

/** A writer whose writings end when the test says so. */
function held() {
	const written: string[] = [];
	const told: unknown[] = [];
	const calls: { resolve(): void; reject(error: Error): void }[] = [];
	const latest = new Latest<string>(
		(value) => {
			written.push(value);
			return new Promise((resolve, reject) => calls.push({ resolve, reject }));
		},
		(error) => told.push(error),
	);
	return { latest, written, told, next: () => calls.shift() };
}

describe('keeping a draft at every keystroke', () => {
	it('never writes two at a time, and leaves out what is overtaken', async () => {
		const { latest, written, next } = held();
		for (const value of ['a', 'ab', 'abc']) latest.put(value);
		expect(written).toEqual(['a']);
		next()?.resolve();
		await Promise.resolve().then(() => undefined);
		await Promise.resolve();
		expect(written).toEqual(['a', 'abc']);
		next()?.resolve();
		await latest.settled();
		expect(written).toEqual(['a', 'abc']);
	});

	it('a writing that fails is told of, and the next one is tried', async () => {
		const { latest, written, told, next } = held();
		const full = new Error('full');
		latest.put('a');
		next()?.reject(full);
		await latest.settled();
		expect(told).toEqual([full]);
		latest.put('ab');
		next()?.resolve();
		await latest.settled();
		expect(written).toEqual(['a', 'ab']);
		expect(told).toEqual([full, undefined]);
	});
});
