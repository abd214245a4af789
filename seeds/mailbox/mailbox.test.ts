import { expect, test } from 'vitest';
import type { Client } from '#seeds/replay/client';
import type { Letters } from './letters';
import { Mailbox } from './mailbox';

const PHONE = { device: 'd1', member: 'h1', name: '三宅 節子さん' };

test('a phone that was off shows of each tag the last, however often it is switched on, and proves nothing else', async () => {
	const proven: string[] = [];
	const client = {
		target: { origin: '' },
		arrive: async (token: string) => {
			proven.push(token);
			return [];
		},
	} as unknown as Client;
	const mailbox = new Mailbox(client, [PHONE]);
	const take = (title: string, tag: string) => {
		const notification = { title, lang: 'ja', tag, navigate: '/', data: { arrival: title, version: '1' } };
		return mailbox.take(PHONE.device, JSON.stringify({ web_push: 8030, mutable: true, notification }));
	};
	await mailbox.power(PHONE.device, false);
	await take('回覧', 'c1');
	await take('お知らせ', 'm1');
	await take('中止', 'c1');
	await mailbox.power(PHONE.device, true);
	await mailbox.power(PHONE.device, true);
	expect(proven).toEqual(['お知らせ', '中止']);
	const { notices } = mailbox.state({ all: () => [] } as unknown as Letters);
	expect(notices.map(({ title, shown, dropped }) => [title, shown !== undefined, dropped])).toEqual([
		['中止', true, undefined],
		['お知らせ', true, undefined],
		['回覧', false, true],
	]);
});
