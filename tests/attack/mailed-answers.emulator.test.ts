import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { Email } from 'postal-mime';
import { MailAnswerLook } from '#contract/mail';
import type { Question } from '#contract/questions';
import { isByMail, standing } from '#domain/answers/entries';
import { DAY_MS } from '#domain/moment';
import { FROM, Mails, tokenOf } from '#tests/support/mails';
import { content, question } from '#tests/support/sample-rows';
import { startTestServer, type TestServer } from '#tests/support/server';

/*
 * Whoever holds a mail answers in its household's name, because that needs no login. So its link may do that and
 * nothing else: one circular, one household, until the deadline, and seen as what it is.
 */

const MINUTE_MS = 60_000;
const [TARO, HANAKO] = ['taro@example.jp', 'hanako@example.jp'];

let server: TestServer;
let mails: Mails;
beforeAll(async () => {
	server = await startTestServer({ inbound: { secret: 'what the mail server shows', from: FROM } });
});
afterAll(() => server.stop());
beforeEach(async () => {
	mails = await Mails.start(server);
});
afterEach(() => mails.stop());

const lunches = (over: Partial<Question> = {}) => question({ deadline: '2026-11-27T12:00:00.000Z', ...over });

/** The mail of a circular that asks for lunches, a minute after it was sent. */
async function asked(actor = mails.association.h1, relation: 'self' | 'family' = 'self', address = TARO) {
	await mails.confirmed(actor, address, relation);
	await mails.publish('c1', { title: 'お弁当', question: lunches() });
	await mails.sweep();
	server.clock.advance(MINUTE_MS);
	return mails.last(address);
}

let ids = 0;
const newId = () => `01ARZ3NDEKTSV4RRFFQ69G${String((ids += 1)).padStart(4, '0')}`;
const lunch = (number: number) => [{ item: 'q1', kind: 'number', number }];
const post = async (path: string, json: object) => {
	const reply = await server.request(path, { json });
	const body = (await reply.json().catch(() => ({}))) as { status?: string; code?: string };
	return body.status ?? body.code ?? reply.status;
};
const answer = (mail: Email, number: number, { id = newId(), token = tokenOf('answer', mail) } = {}) =>
	post('/api/mail/answer', { token, id, values: lunch(number) });
const look = async (mail: Email) => {
	const reply = await server.request('/api/mail/answer/look', { json: { token: tokenOf('answer', mail) } });
	return reply.ok ? MailAnswerLook.parse(await reply.json()) : ((await reply.json()) as { code: string }).code;
};
const rowOf = async (household = 'h1') => {
	const id = `c1.${household}`;
	return (await server.store.delivery.rows(mails.association.id, 'answer', [id])).get(id);
};
const counts = async (household = 'h1') => standing(await rowOf(household)).counts?.values;

test('a mail names what is asked and until when, and its link answers, changes and shows that', async () => {
	const mail = await asked();
	expect(mail.text).toContain('弁当の数');
	expect(mail.text).toContain('11月27日（金） 午後9時まで');
	expect(await look(mail)).toMatchObject({ title: 'お弁当', address: TARO, open: true });
	expect(await answer(mail, 2)).toBe('done');
	expect(await look(mail)).toMatchObject({ said: lunch(2) });
	expect(await answer(mail, 3)).toBe('done');
	expect(await counts()).toEqual(lunch(3));
	expect((await rowOf())?.entries).toHaveLength(1);
	expect(await mails.receiptOf('c1', 'h1')).toMatchObject({ readBySelf: { by: 'mail' } });
});

test('a scanner that opens each link and presses each button within a minute answers nothing', async () => {
	const mail = await asked();
	server.clock.advance(-MINUTE_MS);
	for (const path of ['/api/mail/answer', '/api/mail/answer/look'])
		expect((await server.request(`${path}?token=${tokenOf('answer', mail)}`)).status).toBe(404);
	expect(await look(mail)).toMatchObject({ open: true });
	expect(await answer(mail, 2)).toBe('wait');
	expect(await rowOf()).toBeUndefined();
});

test('the link of another purpose, of nothing, or of an old mail opens nothing', async () => {
	const mail = await asked();
	for (const token of [tokenOf('read', mail), tokenOf('stop', mail), 'nonsense', tokenOf('answer', mail).slice(4)])
		expect(await answer(mail, 2, { token })).toBe('MAIL_UNKNOWN');
	expect(await post('/api/mail/press', { use: 'read', token: tokenOf('answer', mail) })).toBe('MAIL_UNKNOWN');
	server.clock.advance(61 * DAY_MS);
	expect(await answer(mail, 2)).toBe('MAIL_UNKNOWN');
	expect(await rowOf()).toBeUndefined();
});

test('what a body says of other households, circulars, ways and hours is not heard', async () => {
	const mail = await asked();
	const more = { household: 'h2', circular: 'c9', way: 'paper', source: 'leader', at: '2026-11-20T00:00:00.000Z' };
	const token = tokenOf('answer', mail);
	expect(await post('/api/mail/answer', { token, id: newId(), values: lunch(2), ...more })).toBe('done');
	expect(await rowOf('h2')).toBeUndefined();
	const [entry] = (await rowOf())?.entries ?? [];
	expect(entry).toMatchObject({ way: 'self', at: server.clock.now });
	expect(entry && isByMail(entry)).toBe(true);
});

test('the same answer ten times counts once, and its id with another body is refused', async () => {
	const mail = await asked();
	const id = newId();
	for (let i = 0; i < 10; i++) expect(await answer(mail, 2, { id })).toBe('done');
	expect(await answer(mail, 9, { id })).toBe('COMMAND_ID_REUSED');
	expect((await rowOf())?.entries).toHaveLength(1);
	expect(await counts()).toEqual(lunch(2));
});

test('after the deadline nothing is taken, and what was said is shown still', async () => {
	const mail = await asked();
	await answer(mail, 2);
	server.clock.now = '2026-11-27T12:00:00.001Z';
	expect(await answer(mail, 3)).toBe('ANSWERS_CLOSED');
	expect(await look(mail)).toMatchObject({ open: false, said: lunch(2) });
	expect(await counts()).toEqual(lunch(2));
});

test('what is too long, too much or not asked is refused', async () => {
	const mail = await asked();
	const token = tokenOf('answer', mail);
	const send = (values: unknown) => post('/api/mail/answer', { token, id: newId(), values });
	expect(await send([{ item: 'q1', kind: 'text', text: 'x'.repeat(20_000) }])).toBe('MALFORMED');
	expect(await send([{ item: 'q1', kind: 'text', text: 'x'.repeat(121) }])).toBe('MALFORMED');
	expect(await send([...lunch(1), ...lunch(2)])).toBe('MALFORMED');
	expect(await send(lunch(10))).toBe('ANSWER_UNFIT');
	expect(await send([{ item: 'q9', kind: 'number', number: 1 }])).toBe('ANSWER_UNFIT');
	expect(await rowOf()).toBeUndefined();
});

test('a mail that was forwarded answers as its own address, beside what the household said itself', async () => {
	const mail = await asked();
	const own = { name: 'answer.put', args: { circular: 'c1', values: lunch(2) } } as never;
	await mails.association.h1.must(own);
	server.clock.advance(MINUTE_MS);
	expect(await look(mail)).toMatchObject({ overtaken: true });
	expect(await look(mail)).not.toHaveProperty('said');
	expect(await answer(mail, 9)).toBe('done');
	const { counts: latest, beside } = standing(await rowOf());
	expect([latest && isByMail(latest), beside.map(({ values }) => values)]).toEqual([true, [lunch(2)]]);
	expect(JSON.stringify(await rowOf())).not.toContain('example.jp');
});

test('whoever holds a mail asks so often and no more', async () => {
	const mail = await asked();
	const said = new Set<unknown>();
	for (let i = 0; i < 70; i++) said.add(await answer(mail, i % 10));
	expect([...said]).toEqual(['done', 503]);
});

describe('family elsewhere', () => {
	test('answers only where the household lets it, and is asked for nothing before', async () => {
		const mail = await asked(mails.association.family, 'family', HANAKO);
		expect(mail.text).toContain('弁当の数');
		expect(mail.text).not.toContain('/mail/answer');
		await mails.association.h1.must({ name: 'answer.allowFamily', args: { allowed: true } });
		await mails.publish('c2', { title: 'お茶', question: lunches() });
		await mails.sweep();
		server.clock.advance(MINUTE_MS);
		const next = await mails.last(HANAKO);
		expect(await answer(next, 2)).toBe('done');
		const [entry] = (await server.store.delivery.rows(mails.association.id, 'answer', ['c2.h1'])).get('c2.h1')!.entries;
		expect(entry).toMatchObject({ way: 'family' });
		await mails.association.h1.must({ name: 'answer.allowFamily', args: { allowed: false } });
		expect(await answer(next, 3)).toBe('FAMILY_NOT_LET');
		expect(await look(next)).toBe('FAMILY_NOT_LET');
	});
});

describe('the link ends', () => {
	const { h1, chair } = { h1: () => mails.association.h1, chair: () => mails.association.chair };
	test.each([
		['with its address', () => h1().must({ name: 'mail.remove', args: { household: 'h1', address: TARO } })],
		['with the household that left', () => chair().must({ name: 'household.leave', args: { id: 'h1' } })],
		['with the household that was forgotten', () => chair().must({ name: 'household.forget', args: { id: 'h1' } })],
	])('%s', async (_, end) => {
		const mail = await asked();
		await answer(mail, 2);
		await end();
		expect(await answer(mail, 3)).toBe('MAIL_UNKNOWN');
		expect(await look(mail)).toBe('MAIL_UNKNOWN');
	});

	test('with the circular', async () => {
		const mail = await asked();
		await chair().must({ name: 'circular.withdraw', args: { id: 'c1', reason: '' } });
		expect(await answer(mail, 3)).toBe('CIRCULAR_WITHDRAWN');
		expect(await look(mail)).toBe('CIRCULAR_WITHDRAWN');
	});

	test('not with a correction, and what no longer fits is refused', async () => {
		const mail = await asked();
		const items: Question['items'] = [{ id: 'q1', label: '弁当の数', kind: 'number', least: 0, most: 2 }];
		const corrected = content({ title: 'お弁当', question: lunches({ items }) });
		const args = { id: 'c1', from: 1, content: corrected, note: '', again: false };
		await chair().must({ name: 'circular.correct', args });
		expect(await answer(mail, 3)).toBe('ANSWER_UNFIT');
		expect(await answer(mail, 2)).toBe('done');
	});
});

describe('reminders by mail', () => {
	const evening = async () => {
		mails.smtp.taken.length = 0;
		server.clock.now = '2026-11-26T10:00:00.000Z';
		await mails.sweep();
		await mails.sweep();
		return mails.to();
	};

	test('go once to whoever has not answered, and say so', async () => {
		await asked();
		expect(await evening()).toEqual([TARO]);
		const mail = await mails.last(TARO);
		expect(mail.subject).toBe('まだお答えでない回覧：お弁当');
		server.clock.advance(MINUTE_MS);
		expect(await answer(mail, 2)).toBe('done');
	});

	test('go to nobody who answered, nor to family that may not', async () => {
		const mail = await asked();
		await mails.confirmed(mails.association.family, HANAKO, 'family');
		await answer(mail, 2);
		expect(await evening()).toEqual([]);
	});

	test('go to nobody who may not answer', async () => {
		await asked(mails.association.family, 'family', HANAKO);
		expect(await evening()).toEqual([]);
	});
});
