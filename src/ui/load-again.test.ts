import { expect, it, vi } from 'vitest';
import { loadAgain } from './load-again';

const fails = async () => {
	throw new Error('no chunk');
};

it('a part that can be had now is had, in the page as it is', async () => {
	const reopen = vi.fn();
	expect(await loadAgain(async () => 'part', true, reopen)).toBe('part');
	expect(reopen).not.toHaveBeenCalled();
});

it('a failure that the browser remembers needs the page anew', async () => {
	const reopen = vi.fn();
	await expect(loadAgain(fails, true, reopen)).rejects.toThrow('no chunk');
	expect(reopen).toHaveBeenCalledOnce();
});

it('without signal the page stays', async () => {
	const reopen = vi.fn();
	await expect(loadAgain(fails, false, reopen)).rejects.toThrow('no chunk');
	expect(reopen).not.toHaveBeenCalled();
});
