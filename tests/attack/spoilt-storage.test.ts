import { beforeEach, expect, test, vi } from 'vitest';
import { OwnJoinRequest } from '#app/own-join-request.svelte.ts';
import { JoinRequestSecret, PutJoinRequest } from '#contract/join-requests';

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
