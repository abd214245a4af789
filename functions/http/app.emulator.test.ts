import { expect, test } from 'vitest';
import { COMMAND_VERSION } from '#contract/commands';
import { TextLanguage } from '#contract/further-texts';
import { LIMITS } from '#contract/limits';
import type { Attachment } from '#contract/content';
import { ROWS_VERSION } from '#contract/pull';
import { PUSH_MAX_BYTES } from '#contract/push';
import { createHash } from 'node:crypto';
import { Store } from '#functions/store/store';
import { association, associationForAllTests, server } from '#tests/support/association-fixture';
import { startTestServer, type TestServer } from '#tests/support/server';
import { cardOf } from '#tests/support/cards';
import { founding } from '#tests/support/emulator-association';
import { content } from '#tests/support/sample-rows';
import { cloudLog, traits } from '../log';
import { NOW_HEADER } from './app';

associationForAllTests();

test('health answers without reading anything', async () => {
	server.store.meter.take();
	const reply = await server.request('/api/health');
	expect(await reply.json()).toEqual({ ok: true, commands: COMMAND_VERSION, rows: ROWS_VERSION });
	expect(server.store.meter.take().reads).toBe(0);
});

test.each(['/api/push', '/api/pull'])('%s: nobody gets in without a good token', async (path) => {
	const tokens = [undefined, 'Bearer', 'Bearer nonsense', `Bearer ${server.signIn('x').slice(4)}`, 'Basic eDp5'];
	for (const token of tokens) {
		const reply = await server.request(path, { json: {}, headers: token ? { Authorization: token } : {} });
		expect([reply.status, reply.headers.get('Cache-Control')]).toEqual([401, 'no-store']);
		expect(await reply.json()).toEqual({ code: 'NOT_SIGNED_IN' });
	}
});

test('a session is not opened under a token that is not good', async () => {
	const key = cardOf('any').secret;
	const reply = await server.request('/api/session', { json: { key }, headers: { Authorization: 'Bearer nonsense' } });
	expect(reply.status).toBe(401);
});

test('a body that cannot be read is malformed, and says which field', async () => {
	const { device } = association.h1;
	const push = async (body: BodyInit) => {
		const reply = await server.request('/api/push', { device, body });
		return [reply.status, await reply.json(), reply.headers.get('Cache-Control')];
	};
	expect(await push('{')).toEqual([400, { code: 'MALFORMED' }, 'no-store']);
	expect(await push(new Uint8Array([0x22, 0xff, 0x22]))).toEqual([400, { code: 'MALFORMED' }, 'no-store']);
	expect(await push('{"commands":[]}')).toEqual([400, { code: 'MALFORMED', detail: 'commands' }, 'no-store']);
	const many = JSON.stringify({ commands: Array(51).fill(null) });
	expect(await push(many)).toEqual([400, { code: 'MALFORMED', detail: 'commands' }, 'no-store']);
});

test('an unknown path is an error that nobody caches', async () => {
	for (const path of ['/api/nothing', '/api/push/x', '/elsewhere']) {
		const reply = await server.request(path);
		expect([reply.status, reply.headers.get('Cache-Control')]).toEqual([404, 'no-store']);
	}
});

test('a body over the limit is refused before it is read to its end', async () => {
	let sent = 0;
	const body = new ReadableStream<Uint8Array>({
		pull(controller) {
			sent += 64 * 1024;
			if (sent > 64 * PUSH_MAX_BYTES) controller.close();
			else controller.enqueue(new Uint8Array(64 * 1024));
		},
	});
	const init = { method: 'POST', body, duplex: 'half', headers: { Authorization: `Bearer ${server.signIn('x')}` } };
	const reply = await server.app.request('/api/push', init);
	expect([reply.status, await reply.json()]).toEqual([413, { code: 'MALFORMED', detail: 'size' }]);
	expect(sent).toBeLessThan(2 * PUSH_MAX_BYTES);
});

test('the largest circular that is legal fits into a push, and five corrections of it into its row', async () => {
	const { chair } = association;
	const attachments: Attachment[] = [];
	for (let i = 0; i < LIMITS.attachments; i++) {
		const bytes = Buffer.from([0xff, 0xd8, 0xff, i]);
		const hash = createHash('sha256').update(bytes).digest('hex');
		const path = `/api/attachments/${association.id}/${hash}?member=chair`;
		await server.request(path, { method: 'PUT', device: chair.device, body: bytes });
		const text = '頁'.repeat(LIMITS.pageTextTotal / LIMITS.attachments);
		const size = { bytes: 4, width: 20_000, height: 20_000 };
		attachments.push({ hash, type: 'image/jpeg', ...size, kind: 'page', text, name: '名'.repeat(120) });
	}
	const line = (sign: string) => sign.repeat(LIMITS.field);
	const largest = (sign: string) =>
		content({
			title: sign.repeat(LIMITS.title),
			body: sign.repeat(LIMITS.body),
			fields: { place: line(sign), bring: line(sign), contact: line(sign), deadline: '2026-12-01' },
			texts: TextLanguage.options.map((lang) => ({
				...{ lang, title: sign.repeat(LIMITS.furtherTitle), body: sign.repeat(LIMITS.furtherBody) },
				...{ machine: true, earlier: true },
			})),
			attachments: sign === '回' ? attachments : attachments.map((each) => ({ ...each, name: line(sign) })),
		});
	const publish = chair.command('circular.publish', { id: 'largest', content: largest('回'), audience: { to: 'all' } });
	expect(Buffer.byteLength(JSON.stringify({ commands: [publish] }))).toBeLessThan(PUSH_MAX_BYTES / 2);
	await chair.must(publish);
	for (const [i, sign] of ['一', '二', '三', '四', '五'].entries()) {
		const args = { id: 'largest', content: largest(sign), from: i + 1, note: '訂'.repeat(200), again: true };
		expect(await chair.ask('circular.correct', args)).toBe('done');
	}
	expect((await association.h1.pull()).rows('circular').map(({ version }) => version)).toEqual([6]);
});

/** A store whose database is away. */
class Down extends Store {
	override memberAndHead(): Promise<never> {
		return Promise.reject(Object.assign(new Error('14 UNAVAILABLE'), { code: 14 }));
	}
}

test('when the database cannot answer, the phone is asked to come later and no person is named in the log', async () => {
	const broken = await startTestServer({ store: new Down(server.db) });
	const json = { v: 1, members: [{ as: association.h1.as, cursor: null }] };
	const reply = await broken.request('/api/pull', { device: association.h1.device, json });
	expect([reply.status, reply.headers.get('Retry-After'), await reply.text()]).toEqual([503, '5', '']);
	expect(reply.headers.get('Cache-Control')).toBe('no-store');
	expect(broken.logged.map(({ what }) => what)).toEqual(['request.contention']);
	await broken.stop();
});

test('the log tells where an error arose, and nothing of what it says', () => {
	const told = JSON.stringify(traits(Object.assign(new TypeError('山田 203.0.113.7'), { code: 3 })));
	expect(told).toContain('TypeError');
	expect(told).toContain('app.emulator.test');
	expect(told).not.toContain('山田');
	expect(told).not.toContain('203.0.113.7');
	expect(traits('山田')).toEqual({ error: 'string' });
	expect(Object.keys(cloudLog)).toEqual(['failed', 'noted']);
});

test('the clock follows the header on a developer’s machine and nowhere else', async () => {
	const local = await startTestServer({ clockByHeader: true });
	const dates: number[] = [];
	const issuedAt = async (at: TestServer) => {
		const Authorization = `Operator ${at.operatorSecret}`;
		const json = founding('dated', cardOf('dated'));
		const asked = { Authorization, [NOW_HEADER]: '2025-04-01T00:00:00.000Z' };
		const reply = await at.request('/api/found', { json, headers: asked });
		dates.push(Date.parse(reply.headers.get('Date') ?? ''));
		const key = await at.db.doc('associations/dated/rows/key.k-chair').get();
		return (key.data() as { row: { issuedAt: string } }).row.issuedAt;
	};
	expect(await issuedAt(local)).toBe('2025-04-01T00:00:00.000Z');
	expect(await issuedAt(server)).toBe(server.clock.now);
	// Each answer says the time that it was made at: a phone whose clock is wrong goes by it.
	expect(dates).toEqual([
		Date.parse('2025-04-01T00:00:00.000Z'),
		Math.floor(Date.parse(server.clock.now) / 1000) * 1000,
	]);
	await local.stop();
});
