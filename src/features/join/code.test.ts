import { expect, it } from 'vitest';
import { ShownKey } from '#contract/session';
import { inFours, readCode, readFragment } from './code';

it.each([
	'ABCD EFGH JKLM',
	'abcdefghjklm',
	'ＡＢＣＤ　ＥＦＧＨ　ＪＫＬＭ',
	'abcd-efgh-jklm',
	'ａｂｃｄーｅｆｇｈーｊｋｌｍ',
	' ABCD\tEFGH−JKLM。',
	'ABCDEFGHJKLMNP',
])('%s is understood as the card means it', (typed) => {
	const { key, lookalikes } = readCode(typed);
	expect(key).toEqual({ by: 'code', code: 'ABCDEFGHJKLM' });
	expect(ShownKey.safeParse(key).success).toBe(true);
	expect(lookalikes).toEqual([]);
});

it('letters that no card has are named and never guessed', () => {
	expect(readCode('0BCD OFGH 1KLI')).toMatchObject({ lookalikes: ['0', 'O', '1', 'I'] });
	expect(readCode('0BCD EFGH JKLM').key).toBeUndefined();
});

it('eleven letters are not a key yet', () => expect(readCode('ABCD EFGH JKL').key).toBeUndefined());

it('letters are shown in fours', () => {
	expect(inFours('ABCDEFGHJK')).toBe('ABCD EFGH JK');
	expect(inFours('')).toBe('');
});

it('a fragment is a key only when it has the shape of one', () => {
	expect(readFragment('#AbCdEfGhIjKlMnOpQrSt_-')).toEqual({ by: 'secret', secret: 'AbCdEfGhIjKlMnOpQrSt_-' });
	for (const hash of ['', '#', '#short', '#AbCdEfGhIjKlMnOpQrStU/', '#main'])
		expect(readFragment(hash)).toBeUndefined();
});
