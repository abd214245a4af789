import { afterEach, expect, it, vi } from 'vitest';
import { readSmall, writeSmall } from './small-store';

afterEach(() => void vi.unstubAllGlobals());

function storage(): Pick<Storage, 'getItem' | 'setItem'> {
	const kept = new Map<string, string>();
	return { getItem: (key) => kept.get(key) ?? null, setItem: (key, text) => void kept.set(key, text) };
}

it('keeps with the browser and with the tab, apart', () => {
	vi.stubGlobal('localStorage', storage());
	vi.stubGlobal('sessionStorage', storage());
	writeSmall('device', 'x', 'a');
	expect([readSmall('device', 'x'), readSmall('tab', 'x')]).toEqual(['a', null]);
	expect(localStorage.getItem('kairan.x')).toBe('a');
});

it('has nothing, and fails at nothing, where storage is switched off', () => {
	vi.stubGlobal('localStorage', {
		getItem: () => {
			throw new Error('switched off');
		},
		setItem: () => {
			throw new Error('switched off');
		},
	});
	expect(() => writeSmall('device', 'x', 'a')).not.toThrow();
	expect(readSmall('device', 'x')).toBeNull();
});
