import { expect, it } from 'vitest';
import { ShownKey } from '#contract/session';
import { isAddress, readCode, readFragment, readLink } from './read-key';

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

it('a fragment is a key only when it has the shape of one', () => {
	expect(readFragment('#AbCdEfGhIjKlMnOpQrSt_-')).toEqual({ by: 'secret', secret: 'AbCdEfGhIjKlMnOpQrSt_-' });
	for (const hash of ['', '#', '#short', '#AbCdEfGhIjKlMnOpQrStU/', '#main'])
		expect(readFragment(hash)).toBeUndefined();
});

const SECRET = 'AbCdEfGhIjKlMnOpQrSt_-';

it.each(['。', '」', '）', ')', '%20', '%E3%80%82', '?openExternalBrowser=1', '&utm_source=line', ' ご確認ください'])(
	'a link with %s behind it opens the card that it was made for',
	(rest) => {
		expect(readFragment(`#${SECRET}${rest}`)).toEqual({ by: 'secret', secret: SECRET });
		expect(readLink(`https://kairan.example/join#${SECRET}${rest}`)).toEqual({ by: 'secret', secret: SECRET });
	},
);

it.each([
	`https://kairan.example/join?openExternalBrowser=1#${SECRET}`,
	`https://kairan.example/join/#${SECRET}`,
	`https://kairan.example/join%23${SECRET}`,
	`鍵カードです。\nhttps://kairan.example/join#${SECRET}\nよろしくお願いします。`,
	`ｈｔｔｐｓ：／／kairan.example／join＃${SECRET}`,
])('the card is found in a pasted link: %s', (pasted) => {
	expect(readLink(pasted)).toEqual({ by: 'secret', secret: SECRET });
});

it('an address that is no card, or was cut off, opens none and is not taken for letters', () => {
	for (const pasted of ['https://kairan.example/join#AbCdEf', 'https://kairan.example/', 'http://', '/join']) {
		expect(readLink(pasted)).toBeUndefined();
		expect(isAddress(pasted)).toBe(true);
	}
	expect(isAddress('ABCD EFGH JKLM')).toBe(false);
});
