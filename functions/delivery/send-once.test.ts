import { expect, test } from 'vitest';
import type { Moment } from '#contract/ids';
import { addMs } from '#domain/moment';
import type { MailDoc } from '#functions/store/docs';
import { MailStore } from '#functions/store/mail-store';
import { CLAIM_MS } from '#functions/store/mails';
import type { Meter } from '#functions/store/meter';
import type { Paths } from '#functions/store/paths';
import type { Store } from '#functions/store/store';
import type { Tx } from '#functions/store/tx';
import { household } from '#tests/support/sample-rows';
import type { Mail, MailOutcome } from './mail-sender';
import { createTokenSealer } from './sealed-token';
import { sendOnce } from './send-once';

const START = '2026-11-22T01:00:00.000Z';
const TEXT = { subject: '回覧', text: '回覧です', html: '<p>回覧です</p>' };
const OF = { association: 'a1', household: 'h1', address: 'taro@example.jp', circular: 'c1' };

/** The real rules for mails over a map, and a server that answers as the test says. */
function office(answer: (mail: Mail) => Promise<MailOutcome>) {
	const docs = new Map<string, MailDoc>();
	const rows = new Map([['household.h1', { row: household({ id: 'h1' }) }]]);
	let now: Moment = START;
	const paths = { mail: (token: string) => token };
	const tx = {
		paths,
		mail: async (token: string) => docs.get(token),
		read: async () => ({ rows }),
		set: (token: string, doc: MailDoc) => void docs.set(token, doc),
		delete: (token: string) => void docs.delete(token),
	} as unknown as Tx;
	const mails = new MailStore(paths as unknown as Paths, {} as Meter, (work) => work(tx));
	const sent: Mail[] = [];
	const mail = {
		send: async (one: Mail) => {
			sent.push(one);
			return answer(one);
		},
	};
	const store = { mails } as unknown as Store;
	const send = (): ReturnType<typeof sendOnce> =>
		sendOnce(
			{ name: ['mail', 'c1', 'h1'], of: OF, from: '操南町内会', write: async () => TEXT },
			{ mail, store, tokens: createTokenSealer('the pepper of the tests'), now: () => now },
		);
	const advance = (ms: number) => void (now = addMs(now, ms));
	const forget = () => void rows.set('household.h1', { row: household({ id: 'h1', forgotten: START }) });
	return { docs, mails, sent, send, advance, forget };
}

test('what a server took is not sent again', async () => {
	const { sent, send } = office(async () => 'accepted');
	expect([await send(), await send()]).toEqual(['accepted', 'accepted']);
	expect(sent).toHaveLength(1);
});

test('of two that send it at once the second one waits, and finds it sent', async () => {
	let second: unknown;
	const { sent, send, advance } = office(async () => {
		second = await send();
		return 'accepted';
	});
	expect(await send()).toBe('accepted');
	expect(second).toEqual({ later: CLAIM_MS });
	advance(CLAIM_MS);
	expect(await send()).toBe('accepted');
	expect(sent).toHaveLength(1);
});

test('who dies before it is noted leaves it to be sent again once its claim is over, with the same Message-ID', async () => {
	const { mails, sent, send, advance } = office(async () => 'accepted');
	const { noteSent } = mails;
	mails.noteSent = () => Promise.reject(new Error('the function died'));
	await expect(send()).rejects.toThrow('the function died');
	mails.noteSent = noteSent;
	advance(CLAIM_MS - 1);
	expect(await send()).toEqual({ later: 1 });
	advance(1);
	expect(await send()).toBe('accepted');
	expect(sent.map(({ id }) => id)).toEqual([sent[0]?.id, sent[0]?.id]);
});

test.each(['gone', 'refused', { later: undefined }] as const)(
	'what no server took (%s) leaves nothing, and may be sent at once',
	async (outcome) => {
		const { docs, sent, send } = office(async () => outcome);
		expect([await send(), await send()]).toEqual([outcome, outcome]);
		expect(sent).toHaveLength(2);
		expect(docs.size).toBe(0);
	},
);

test('what must not be sent leaves nothing', async () => {
	const { docs, sent, mails } = office(async () => 'accepted');
	const deps = { mail: { send: async () => 'accepted' as const }, now: () => START };
	const tokens = createTokenSealer('the pepper of the tests');
	const once = { name: ['mail'], of: OF, from: '操南町内会', write: async () => undefined };
	expect(await sendOnce(once, { ...deps, tokens, store: { mails } as unknown as Store })).toBeUndefined();
	expect([sent.length, docs.size]).toEqual([0, 0]);
});

test('to a household that is forgotten nothing is sent, and its address is not written down again', async () => {
	const { docs, sent, send, forget } = office(async () => 'accepted');
	forget();
	expect(await send()).toBeUndefined();
	expect([sent.length, docs.size]).toEqual([0, 0]);
});
