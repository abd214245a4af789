import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest';
import type { Email } from 'postal-mime';
import { MailSafetyLook, SAFETY_USE } from '#contract/mail';
import type { Said } from '#contract/safety';
import { standingOf } from '#domain/safety/standing';
import { FROM, Mails, tokenOf } from '#tests/support/mails';
import { startTestServer, type TestServer } from '#tests/support/server';

/*
 * Whoever holds the mail of a check answers in its household's name. So its link may do that and nothing else: one
 * check, one household, and seen as what it is; and no program that presses everything calls for help.
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

const start = (drill: boolean) =>
	mails.association.chair.must({ name: 'safety.start', args: { id: 's1', drill, scope: { to: 'all' } } });

/** The mail of a check, a minute after it was sent. */
async function asked({ drill = false, relation = 'self' as 'self' | 'family', address = TARO } = {}) {
	await mails.confirmed(mails.association.h1, address, relation);
	await start(drill);
	await mails.sweep();
	server.clock.advance(MINUTE_MS);
	return mails.last(address);
}

let ids = 0;
const newId = () => `01ARZ3NDEKTSV4RRFFQ69H${String((ids += 1)).padStart(4, '0')}`;
const post = async (path: string, json: object) => {
	const reply = await server.request(path, { json });
	const body = (await reply.json().catch(() => ({}))) as { status?: string; code?: string };
	return body.status ?? body.code ?? reply.status;
};
const say = (mail: Email, said: Said | undefined, { id = newId(), token = tokenOf(SAFETY_USE, mail), ...more } = {}) =>
	post('/api/mail/safety', { token, id, ...(said && { said }), ...more });
const reportOf = async (household = 'h1') =>
	(await server.store.delivery.rows(mails.association.id, 'safetyReport', [`s1.${household}`])).get(`s1.${household}`);
const stateOf = async () => standingOf(await reportOf()).state;

test('a mail says whether it is a drill, and its link answers, changes and takes back', async () => {
	const mail = await asked();
	expect(mail.subject).toBe('安否確認：無事かどうか教えてください');
	expect(mail.text).toContain('【これは本番です。');
	expect(await say(mail, { state: 'help' })).toBe('done');
	expect(await stateOf()).toBe('help');
	expect(await say(mail, { state: 'safe' })).toBe('done');
	const reply = await server.request('/api/mail/safety/look', { json: { token: tokenOf(SAFETY_USE, mail) } });
	expect(MailSafetyLook.parse(await reply.json())).toMatchObject({ drill: false, open: true, said: { state: 'safe' } });
	expect((await reportOf())?.entries).toHaveLength(1);
	expect(JSON.stringify(await reportOf())).not.toContain(TARO);
	expect(await say(mail, undefined)).toBe('done');
	expect(await stateOf()).toBe('unanswered');
});

test('a drill’s mail begins with that in its subject and before all else', async () => {
	const mail = await asked({ drill: true });
	expect(mail.subject).toMatch(/^【訓練】/u);
	expect(mail.text).toMatch(/^【これは訓練です。/u);
});

test('a scanner that opens each link and presses each button within a minute says nothing', async () => {
	const mail = await asked();
	server.clock.advance(-MINUTE_MS);
	for (const path of ['/api/mail/safety', '/api/mail/safety/look'])
		expect((await server.request(`${path}?token=${tokenOf(SAFETY_USE, mail)}`)).status).toBe(404);
	expect(await say(mail, { state: 'help' })).toBe('wait');
	expect(await reportOf()).toBeUndefined();
});

test('the link of another purpose, or of nothing, opens nothing, and what a body says besides is not heard', async () => {
	const mail = await asked();
	for (const token of [tokenOf('stop', mail), 'nonsense', tokenOf(SAFETY_USE, mail).slice(4)])
		expect(await say(mail, { state: 'help' }, { token })).toBe('MAIL_UNKNOWN');
	expect(await post('/api/mail/answer', { token: tokenOf(SAFETY_USE, mail), id: newId(), values: [] })).toBe(
		'MAIL_UNKNOWN',
	);
	const more = { household: 'h2', check: 's9', way: 'door', source: 'leader', settles: ['x'] };
	expect(await say(mail, { state: 'safe' }, more as never)).toBe('done');
	expect(await reportOf('h2')).toBeUndefined();
	expect((await reportOf())?.entries[0]).toMatchObject({ way: 'self', at: server.clock.now });
});

test('the same report ten times is one, and its id with another body is refused', async () => {
	const mail = await asked();
	const id = newId();
	for (let i = 0; i < 10; i++) expect(await say(mail, { state: 'safe' }, { id })).toBe('done');
	expect(await say(mail, { state: 'help' }, { id })).toBe('COMMAND_ID_REUSED');
	expect((await reportOf())?.entries).toHaveLength(1);
});

test('family elsewhere is named as that, and stands beside what the household says', async () => {
	const mail = await asked({ relation: 'family', address: HANAKO });
	expect(await say(mail, { state: 'safe' })).toBe('done');
	await mails.association.h1.must({ name: 'safety.report', args: { check: 's1', said: { state: 'help' } } });
	expect((await reportOf())?.entries.map(({ way }) => way).sort()).toEqual(['family', 'self']);
	expect(await stateOf()).toBe('help');
});

test('after the end of a real check a call for help is taken still, and nothing else; nor after it left', async () => {
	const mail = await asked();
	await mails.association.chair.must({ name: 'safety.end', args: { check: 's1' } });
	server.clock.advance(MINUTE_MS);
	expect(await say(mail, { state: 'safe' })).toBe('SAFETY_ENDED');
	expect(await say(mail, { state: 'help' })).toBe('done');
	await mails.association.chair.must({ name: 'household.leave', args: { id: 'h1' } });
	expect(await say(mail, { state: 'help' })).toBe('MAIL_UNKNOWN');
});
