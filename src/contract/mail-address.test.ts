import { expect, test } from 'vitest';
import { MailAddress } from './mail-address';

test.each([
	'taro@example.jp',
	'a..b@docomo.ne.jp',
	'a.@ezweb.ne.jp',
	'.a-b_c+d@k.vodafone.ne.jp',
	'a@日本.jp',
	"o'b@x.co",
])('an address: %s', (text) => expect(MailAddress.safeParse(text).success).toBe(true));

test.each([
	...['', 'taro', 'taro@', '@example.jp', 'taro@example', 'taro@10.0.0.10', 'taro@[127.0.0.1]', 'a@b@example.jp'],
	...['<taro@example.jp>', 'taro@example.jp,x@example.jp', 'taro @example.jp', 'taro@example.jp\r\nBcc: x@example.jp'],
	...['"a b"@example.jp', 'taro@example..jp', '太郎@example.jp', `${'a'.repeat(65)}@example.jp`],
	`a@${'b'.repeat(120)}.jp`,
	'taro@ｅxample.jp',
])('no address: %j', (text) => expect(MailAddress.safeParse(text).success).toBe(false));
