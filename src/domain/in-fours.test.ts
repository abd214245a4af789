import { expect, it } from 'vitest';
import { inFours } from './in-fours';

it('letters are shown in fours', () => {
	expect(inFours('ABCDEFGHJKLM')).toBe('ABCD EFGH JKLM');
	expect(inFours('ABCDEFGHJK')).toBe('ABCD EFGH JK');
	expect(inFours('')).toBe('');
});
