import 'fake-indexeddb/auto';
import { beforeEach, expect, test, vi } from 'vitest';
import { OwnJoinRequest } from '#app/own-join-request.svelte.ts';
import { JoinRequestSecret, PutJoinRequest } from '#contract/join-requests';
import { Player } from '#features/speech/player.svelte.ts';
import { changeHelped, listHelped } from '#local/helped';
import { FakeVoice } from '#tests/support/fake-voice';
import { openDb } from '#tests/support/local-store';

/** What a browser kept may be cut short, or written by another page of the same address. */

const WISH = { name: '田中', address: '公園の北' };
const kept = new Map<string, string>();
const bodies: unknown[] = [];

beforeEach(() => {
	kept.clear();
	bodies.length = 0;
	const storage = {
		getItem: (name: string) => kept.get(name) ?? null,
		setItem: (name: string, text: string) => void kept.set(name, text),
	};
	vi.stubGlobal('localStorage', storage);
	vi.stubGlobal('sessionStorage', storage);
	vi.stubGlobal('fetch', async (_: string, { body }: RequestInit) => {
		bodies.push(JSON.parse(String(body)));
		return Response.json({ name: '椿原町内会', phone: '086-000-0000' });
	});
	return () => vi.unstubAllGlobals();
});

test.each(['', 'null', 'x'.repeat(21), '"><script>'])(
	'with %j as its secret a phone can still ask to join',
	async (spoilt) => {
		kept.set('kairan.joinRequest.a1', spoilt);
		const request = new OwnJoinRequest('a1');
		await request.open();
		expect(bodies).toEqual([{ association: 'a1' }]);
		await request.send(WISH);
		expect(PutJoinRequest.safeParse(bodies[1]).success).toBe(true);
		expect(JoinRequestSecret.safeParse(kept.get('kairan.joinRequest.a1')).success).toBe(true);
	},
);

test.each([-5, 0.5, NaN, Infinity])('at a kept place of %j a text is read aloud from its start', (at) => {
	const voice = new FakeVoice();
	const lines = [{ part: 'body', say: '一。' }];
	const player = new Player(lines, voice, { get: () => ({ at, pace: at }), set: () => undefined });
	player.play();
	expect(voice.said.map(({ text }) => text)).toEqual(['一。']);
});

test('of the persons who were helped a spoilt one takes none of the others along', async () => {
	const at = '2026-11-22T01:00:00.000Z';
	const helped = (id: string) => ({
		...{ id, name: '三宅 節子', since: at, moved: at, until: at, phone: 'android' as const },
		...{ marks: {}, progress: { woken: false } },
	});
	const db = openDb();
	await db.settings.put({ key: 'helped a1/m1', value: [helped('a'), { ...helped('b'), phone: 'other' }, null] });
	await changeHelped(db, 'a1/m1', (list) => [...list, helped('c')]);
	expect((await listHelped(db, 'a1/m1', '2026-11-22')).map(({ id }) => id)).toEqual(['a', 'c']);
});
