import { readFile } from 'node:fs/promises';
import type { Email } from 'postal-mime';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { MailLook, type MailUse } from '#contract/mail';
import { DAY_MS } from '#domain/moment';
import { REMOVED_MAIL_DAYS } from '#domain/retention';
import { sha256 } from '#functions/commands/secrets';
import { FROM, Mails, tokenOf } from '#tests/support/mails';
import { content } from '#tests/support/sample-rows';
import { startTestServer, type TestServer } from '#tests/support/server';

const MINUTE_MS = 60_000;
const TARO = 'taro@example.jp';
const SECRET = 'what the mail server shows';

let server: TestServer;
let mails: Mails;
beforeAll(async () => {
	server = await startTestServer({ inbound: { secret: SECRET, from: FROM } });
});
afterAll(() => server.stop());
beforeEach(async () => {
	mails = await Mails.start(server);
});
afterEach(() => mails.stop());

const circularTo = async (actor = mails.association.h1, relation: 'self' | 'family' = 'self') => {
	await mails.confirmed(actor, TARO, relation);
	await mails.publish('c1');
	await mails.sweep();
	return mails.last(TARO);
};

/** How the page answers whoever opens it. */
const look = async (use: MailUse, mail: Email) =>
	(await server.request('/api/mail/look', { json: { use, token: tokenOf(use, mail) } })).status;

describe('「読みました」 of a mail', () => {
	test('counts as read, by mail, from a minute after it was sent on', async () => {
		const mail = await circularTo();
		server.clock.advance(MINUTE_MS);
		expect(await mails.press('read', mail)).toBe('done');
		expect(await mails.receiptOf('c1', 'h1')).toMatchObject({
			readBySelf: { at: server.clock.now, version: 1, by: 'mail' },
		});
		expect((await mails.receiptOf('c1', 'h1'))?.readByFamily).toBeUndefined();
	});

	test('of a family counts as the family', async () => {
		const mail = await circularTo(mails.association.family, 'family');
		server.clock.advance(MINUTE_MS);
		await mails.press('read', mail);
		expect(await mails.receiptOf('c1', 'h1')).toMatchObject({ readByFamily: { by: 'mail' } });
		expect((await mails.receiptOf('c1', 'h1'))?.readBySelf).toBeUndefined();
	});

	test('never counts for a scanner that follows every link and presses every button within a minute', async () => {
		const mail = await circularTo();
		for (const use of ['read', 'stop'] as const) {
			const token = tokenOf(use, mail);
			const looked = await server.request('/api/mail/look', { json: { use, token } });
			expect(looked.status).toBe(200);
			for (let i = 0; i < 3; i++) {
				server.clock.advance(15_000);
				expect(await mails.press(use, mail)).toBe(server.clock.now < '2026-11-22T01:02:00.000Z' ? 'wait' : 'done');
			}
			server.clock.advance(-45_000);
		}
		expect(await mails.receiptOf('c1', 'h1')).toBeUndefined();
		expect(await mails.statesOf('h1')).toEqual([`${TARO} confirmed`]);
	});

	test('is shown with its title and whether it was pressed before', async () => {
		const mail = await circularTo();
		server.clock.advance(MINUTE_MS);
		const look = async () => {
			const reply = await server.request('/api/mail/look', { json: { use: 'read', token: tokenOf('read', mail) } });
			return MailLook.parse(await reply.json());
		};
		expect(await look()).toEqual({ association: expect.anything(), title: '川掃除', done: false });
		await mails.press('read', mail);
		expect((await look()).done).toBe(true);
	});

	test('of an address that was taken out, or of an old mail, says nothing', async () => {
		const mail = await circularTo();
		server.clock.advance(61 * DAY_MS);
		expect(await mails.press('read', mail)).toBe(404);
		server.clock.advance(-60 * DAY_MS);
		await mails.association.h1.must({ name: 'mail.remove', args: { household: 'h1', address: TARO } });
		expect(await mails.press('read', mail)).toBe(404);
	});
});

describe('an end of mails', () => {
	const stopped = async () => {
		await mails.publish('c2');
		await mails.sweep();
		return mails.to();
	};

	test('by one click of the mail program, without any login, at once', async () => {
		const mail = await circularTo();
		const header = mail.headers.find(({ key }) => key === 'list-unsubscribe')?.value ?? '';
		const path = new URL(header.slice(1, -1)).pathname;
		const body = 'List-Unsubscribe=One-Click';
		const headers = { 'Content-Type': 'application/x-www-form-urlencoded' };
		expect((await server.request(path, { method: 'POST', body, headers })).status).toBe(204);
		expect((await server.request(path, { method: 'POST', body, headers })).status).toBe(204);
		expect(await mails.statesOf('h1')).toEqual([`${TARO} stopped`]);
		mails.smtp.taken.length = 0;
		expect(await stopped()).toEqual([]);
	});

	test('is not there for whoever only opens its address', async () => {
		const mail = await circularTo();
		const header = mail.headers.find(({ key }) => key === 'list-unsubscribe')?.value ?? '';
		const path = new URL(header.slice(1, -1)).pathname;
		expect((await server.request(path)).status).toBe(404);
		expect((await server.request(path, { method: 'POST', body: 'x' })).status).toBe(400);
		expect(await mails.statesOf('h1')).toEqual([`${TARO} confirmed`]);
	});

	test('outlasts an old first mail', async () => {
		const { h1 } = mails.association;
		await mails.add(h1, TARO);
		await mails.sweep();
		const first = await mails.last(TARO);
		server.clock.advance(MINUTE_MS);
		await mails.press('confirm', first);
		await mails.publish('c1');
		await mails.sweep();
		server.clock.advance(MINUTE_MS);
		expect(await mails.press('stop', await mails.last(TARO))).toBe('done');
		expect(await mails.press('confirm', first)).toBe(404);
		expect(await mails.statesOf('h1')).toEqual([`${TARO} stopped`]);
		// Asked anew, be it that the address was taken out between, only the new mail confirms.
		await h1.must({ name: 'mail.remove', args: { household: 'h1', address: TARO } });
		await mails.add(h1, TARO);
		expect(await mails.press('confirm', first)).toBe(404);
		expect(await look('confirm', first)).toBe(404);
		expect(await mails.statesOf('h1')).toEqual([`${TARO} asked`]);
		await mails.sweep();
		server.clock.advance(MINUTE_MS);
		expect(await mails.press('confirm', await mails.last(TARO))).toBe('done');
		expect(await mails.statesOf('h1')).toEqual([`${TARO} confirmed`]);
	});
});

describe('an address that is asked twice', () => {
	test.each([
		['sent again', async () => undefined],
		[
			'taken out, and entered again by the leader',
			() => mails.association.h1.must({ name: 'mail.remove', args: { household: 'h1', address: TARO } }),
		],
	])('is confirmed by either mail: %s', async (_, between) => {
		await mails.add(mails.association.h1, TARO);
		await mails.sweep();
		const first = await mails.last(TARO);
		server.clock.advance(MINUTE_MS);
		await between();
		const again = { household: 'h1', address: TARO, relation: 'self' as const, language: 'ja' };
		await mails.association.leader.must({ name: 'mail.add', args: again });
		await mails.sweep();
		expect(mails.to()).toEqual([TARO, TARO]);
		expect(await look('confirm', first)).toBe(200);
		expect(await mails.press('confirm', first)).toBe('done');
		expect(await mails.statesOf('h1')).toEqual([`${TARO} confirmed`]);
	});

	test('is not confirmed for another household', async () => {
		await mails.add(mails.association.h1, TARO);
		await mails.sweep();
		const first = await mails.last(TARO);
		server.clock.advance(MINUTE_MS);
		await mails.add(mails.association.h2, TARO);
		await mails.press('confirm', first);
		expect(await mails.statesOf('h2')).toEqual([`${TARO} asked`]);
	});
});

/** A circular with a picture, mailed to h1; the way to that picture in the mail. */
async function pictureInMail() {
	const bytes = await readFile('seeds/assets/photo-key.jpg');
	const hash = sha256(bytes);
	const { id, chair, h1 } = mails.association;
	const path = `/api/attachments/${id}/${hash}?member=${chair.as.member}`;
	await server.request(path, { method: 'PUT', device: chair.device, body: new Uint8Array(bytes) });
	await mails.confirmed(h1, TARO);
	const picture = {
		hash,
		type: 'image/jpeg' as const,
		bytes: bytes.byteLength,
		width: 10,
		height: 10,
		kind: 'photo' as const,
	};
	await mails.publish('c1', { attachments: [picture] });
	await mails.sweep();
	const { text = '' } = await mails.last(TARO);
	const link = /https:\/\/kairan\.example(\/api\/mail\/pictures\/[\w-]+)/.exec(text)?.[1] ?? '';
	return { hash, link };
}

test('a picture is there for fourteen days, for whoever holds the mail, and no longer', async () => {
	const { hash, link } = await pictureInMail();
	const shown = await server.request(link);
	expect(shown.headers.get('Content-Type')).toBe('image/jpeg');
	expect(sha256(new Uint8Array(await shown.arrayBuffer()))).toBe(hash);
	server.clock.advance(14 * DAY_MS + MINUTE_MS);
	expect((await server.request(link)).status).toBe(404);
});

test.each([
	['was forgotten', () => ({ name: 'household.forget', args: { id: 'h1' } }) as const],
	['took the address out', () => ({ name: 'mail.remove', args: { household: 'h1', address: TARO } }) as const],
])('the pictures of a mail are closed once its household %s', async (_, command) => {
	const { link } = await pictureInMail();
	await mails.association.chair.must(command());
	expect((await server.request(link)).status).toBe(404);
});

test('whoever has left is not shown by an old mail what was written since', async () => {
	const mail = await circularTo();
	const title = async () => {
		const reply = await server.request('/api/mail/look', { json: { use: 'read', token: tokenOf('read', mail) } });
		return reply.ok ? MailLook.parse(await reply.json()).title : reply.status;
	};
	const { chair } = mails.association;
	const correct = (to: string, was: number) =>
		chair.must({
			name: 'circular.correct',
			args: { id: 'c1', content: content({ title: to }), from: was, note: '日の誤り', again: false },
		});
	await chair.must({ name: 'household.leave', args: { id: 'h1' } });
	await correct('うちわの話', 1);
	await correct('うちわの話の続き', 2);
	expect(await title()).toBe('川掃除');
	await chair.must({ name: 'circular.withdraw', args: { id: 'c1', reason: '' } });
	expect(await title()).toBe(404);
});

test('what is known of the mails to an address goes within days of its being taken out', async () => {
	await circularTo();
	const known = async () => {
		const found = await server.db.collection('mails').where('address', '==', TARO).get();
		return found.docs.filter((doc) => doc.get('association') === mails.association.id);
	};
	const isFound = async () =>
		(await Promise.all((await known()).map(({ id }) => server.store.mails.find(id, server.clock.now)))).some(Boolean);
	await mails.association.h1.must({ name: 'mail.remove', args: { household: 'h1', address: TARO } });
	expect((await known()).length).toBeGreaterThan(0);
	for (const doc of await known())
		expect((doc.get('expires') as { toDate(): Date }).toDate().getTime()).toBe(
			Date.parse(server.clock.now) + REMOVED_MAIL_DAYS * DAY_MS,
		);
	expect(await isFound()).toBe(true);
	server.clock.advance(REMOVED_MAIL_DAYS * DAY_MS);
	expect(await isFound()).toBe(false);
});
