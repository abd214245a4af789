import { expect, test } from 'vitest';
import { CalendarReply, calendarPath } from '#contract/calendar';
import type { Actor } from '#tests/support/actor';
import { association, associationForAllTests, server } from '#tests/support/association-fixture';
import { foundWithActors } from '#tests/support/emulator-association';

/* Whoever has the address reads a household's dates: nobody may come by it otherwise, or by it to anything else. */

associationForAllTests();

const tokenOf = async ({ device, as }: Actor) => {
	const reply = await server.request('/api/calendar', { device, json: { as, ask: 'change', language: 'ja' } });
	return CalendarReply.parse(await reply.json()).token ?? '';
};
const get = (path: string, call: { method?: string; device?: string } = {}) => server.request(path, call);
const unknown = async () => (await get('/api/nowhere')).text();

test('an address that was tampered with, cut, or made up is none, whatever letter it is', async () => {
	const token = await tokenOf(association.h1);
	const other = (letter = '') => (letter === 'A' ? 'B' : 'A');
	const changed = [0, 20, 60, token.length - 12, token.length - 2].map(
		(at) => token.slice(0, at) + other(token[at]) + token.slice(at + 1),
	);
	const wrong = [...changed, token.slice(1), token.slice(0, -4), token + token, 'A'.repeat(160), '0'];
	for (const one of wrong) {
		const reply = await get(calendarPath(one));
		expect([reply.status, await reply.text()]).toEqual([404, await unknown()]);
	}
});

test('an address leads nowhere by another path or method, and a signed-in neighbour gets no more by it', async () => {
	const token = await tokenOf(association.h1);
	const good = calendarPath(token);
	for (const path of [`/api/calendar/${token}`, `${good}/`, `${good}/../h2.ics`, `/api/calendar/../${token}.ics`])
		expect((await get(path)).status).toBe(404);
	for (const path of [`/api/calendar/x%2F${token}.ics`, `/api/calendar/${token}.ics%00`, `/api/calendar/.ics`])
		expect((await get(path)).status).toBe(404);
	for (const method of ['POST', 'PUT', 'DELETE']) expect((await get(good, { method })).status).toBe(404);
	const { device } = association.h2;
	expect(await (await get(good, { device })).text()).toBe(await (await get(good)).text());
});

test('a token of another purpose opens no calendar, and that of a calendar nothing else', async () => {
	const { h1, volunteer } = association;
	const address = [association.id, 'h1', 'x', 'ja'];
	for (const purpose of ['follow', 'mail.read', 'arrival'] as const) {
		const sealed = server.jobs.tokens.seal(purpose, address);
		expect((await get(calendarPath(sealed))).status).toBe(404);
	}
	const token = await tokenOf(h1);
	for (const path of ['/api/mail/look', '/api/mail/press', '/api/mail/answer/look']) {
		const reply = await server.request(path, { json: { token, use: 'read' } });
		expect(reply.status).toBeGreaterThanOrEqual(400);
	}
	const json = { as: volunteer.as, tokens: [token] };
	const followed = await server.request('/api/follow/progress', { device: volunteer.device, json });
	expect(await followed.json()).toEqual({ progress: [null] });
});

test('what the database holds opens nothing: an address is sealed by the server alone', async () => {
	const token = await tokenOf(association.h1);
	const member = await server.db.doc(`associations/${association.id}/members/h1`).get();
	const kept = String(member.get('calendar'));
	expect(JSON.stringify(member.data())).not.toContain(token);
	expect((await get(calendarPath(kept))).status).toBe(404);
	expect((await get(calendarPath(Buffer.from(`["h1","${kept}"]`).toString('base64url')))).status).toBe(404);
});

test('a phone of another association, and one that is not signed in, ask for nobody’s address', async () => {
	const stranger = await foundWithActors(server);
	const json = { as: association.h1.as, ask: 'show', language: 'ja' };
	expect((await server.request('/api/calendar', { device: stranger.h1.device, json })).status).toBe(403);
	expect((await server.request('/api/calendar', { json })).status).toBe(401);
	const ofLanguage = { ...json, language: '../../en' };
	expect((await server.request('/api/calendar', { device: association.h1.device, json: ofLanguage })).status).toBe(400);
});

test('addresses are not changed without end', async () => {
	const { device, as } = association.h3;
	const change = async () =>
		(await server.request('/api/calendar', { device, json: { as, ask: 'change', language: 'ja' } })).status;
	const answers: number[] = [];
	for (let more = 0; more < 21; more += 1) answers.push(await change());
	expect([answers.slice(0, 20).every((one) => one === 200), answers.at(-1)]).toEqual([true, 503]);
});
