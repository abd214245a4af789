import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it } from 'vitest';
import { SubscriptionRequest, type SubscriptionReply } from '#contract/subscription';
import type { KairanDb } from '#local/db';
import { Retry } from '#sync/errors';
import { DEVICE, NOW, localMember, openDb } from '#tests/support/local-store';
import { member } from '#tests/support/sample-rows';
import { PushSubscriptions, type PushBrowser } from './push-subscription';

/** 65 bytes of a point of P-256, as a server's key has them. */
const keyOf = (byte: number) => Uint8Array.from({ length: 65 }, () => byte);
const textOf = (bytes: Uint8Array) => Buffer.from(bytes).toString('base64url');
const [KEY, NEWER] = [textOf(keyOf(251)), textOf(keyOf(7))];

let db: KairanDb;
let browser: PushBrowser;
/** What the browser is subscribed to: with which key, and which subscription of the test's it is. */
let subscribed: { key: string; n: number } | undefined;
let count: number;
let refuses: boolean;
let asked: SubscriptionRequest[];
let answer: () => Promise<SubscriptionReply>;
let clock: string;

const keys = { p256dh: 'B'.repeat(87), auth: 'a'.repeat(22) };
const endpointOf = (n: number) => `https://push.example/${n}`;

function subscriptionOf({ key, n }: { key: string; n: number }): PushSubscription {
	const stand = {
		options: { applicationServerKey: new Uint8Array(Buffer.from(key, 'base64url')).buffer },
		toJSON: () => ({ endpoint: endpointOf(n), expirationTime: null, keys }),
		unsubscribe: async () => {
			subscribed = undefined;
			return true;
		},
	};
	return stand as unknown as PushSubscription;
}

beforeEach(async () => {
	db = openDb();
	await db.members.put(localMember());
	[subscribed, count, refuses, asked, clock] = [undefined, 0, false, [], NOW];
	answer = async () => ({ vapidKey: KEY });
	let permission: NotificationPermission = 'granted';
	const pushManager = {
		getSubscription: async () => (subscribed ? subscriptionOf(subscribed) : null),
		subscribe: async (options?: PushSubscriptionOptionsInit) => {
			if (refuses) throw new DOMException('no push service', 'AbortError');
			subscribed = { key: String(options?.applicationServerKey), n: (count += 1) };
			return subscriptionOf(subscribed);
		},
	};
	browser = {
		can: 'push',
		isInstalled: false,
		permission: () => permission,
		requestPermission: async () => (permission = permission === 'default' ? 'granted' : permission),
		pushManager: async () => pushManager,
	};
	withPermission = (given) => (permission = given);
});
let withPermission: (given: NotificationPermission) => void;

const pushes = () =>
	new PushSubscriptions({
		db,
		browser,
		device: async () => DEVICE,
		put: async (request) => {
			asked.push(SubscriptionRequest.parse(request));
			return answer();
		},
		language: () => 'ja',
		now: () => clock,
	});

const endpoints = () => asked.map(({ subscription }) => subscription?.endpoint ?? null);
const offline = () => Promise.reject(new Retry('network'));

describe('at a launch', () => {
	it('the server is told of the subscription that is there, for all whom this sign-in acts for', async () => {
		subscribed = { key: KEY, n: 9 };
		const seat = member('chair');
		await db.members.bulkPut([
			localMember({ member: seat }),
			localMember({ m: 'a1/ended', state: 'ended' }),
			localMember({ m: 'a1/other', device: 'd-before' }),
		]);
		await pushes().launch();
		const own = localMember().member;
		expect(asked).toEqual([
			{
				members: expect.arrayContaining([
					{ association: own.association, member: own.member },
					{ association: seat.association, member: seat.member },
				]),
				subscription: { endpoint: endpointOf(9), keys },
				language: 'ja',
				titles: true,
				timing: 'now',
			},
		]);
		expect(asked[0]?.members).toHaveLength(2);
	});

	it('a subscription that the browser dropped is made anew, and the server is told', async () => {
		await pushes().launch();
		expect([endpoints(), subscribed]).toEqual([[null, endpointOf(1)], { key: KEY, n: 1 }]);
	});

	it('a subscription of an older key is replaced', async () => {
		subscribed = { key: KEY, n: 9 };
		answer = async () => ({ vapidKey: NEWER });
		await pushes().launch();
		expect([endpoints(), subscribed]).toEqual([[endpointOf(9), endpointOf(1)], { key: NEWER, n: 1 }]);
	});

	it('nothing is subscribed to where the server sends nothing', async () => {
		answer = async () => ({ vapidKey: null });
		await pushes().launch();
		expect([endpoints(), subscribed]).toEqual([[null], undefined]);
	});

	it.each(['default', 'denied'] as const)(
		'nothing is asked and nobody is told while permission is %s',
		async (given) => {
			withPermission(given);
			await pushes().launch();
			expect(asked).toEqual([]);
		},
	);

	it('no failure disturbs: neither without signal nor where the browser refuses', async () => {
		answer = offline;
		await expect(pushes().launch()).resolves.toBeUndefined();
		[answer, refuses] = [async () => ({ vapidKey: KEY }), true];
		await expect(pushes().launch()).resolves.toBeUndefined();
		db.close();
		await expect(pushes().launch()).resolves.toBeUndefined();
	});

	it('a phone that acts for nobody asks nothing', async () => {
		await db.members.clear();
		await pushes().launch();
		expect(asked).toEqual([]);
	});
});

describe('switched off and on', () => {
	it('off ends the subscription and tells the server, and no launch brings it back', async () => {
		await pushes().launch();
		asked = [];
		expect(await pushes().switchOff()).toBe('off');
		expect([endpoints(), subscribed]).toEqual([[null], undefined]);
		await pushes().launch();
		expect([endpoints(), subscribed]).toEqual([[null], undefined]);
		expect(await pushes().switchOn()).toBe('on');
		expect(subscribed).toEqual({ key: KEY, n: 2 });
	});

	it('off holds without signal too', async () => {
		await pushes().launch();
		answer = offline;
		expect(await pushes().switchOff()).toBe('off');
		expect(subscribed).toBeUndefined();
	});

	it('on asks for permission and subscribes', async () => {
		withPermission('default');
		expect(await pushes().switchOn()).toBe('on');
		expect(endpoints()).toEqual([null, endpointOf(1)]);
	});

	it('a subscription that the server could not be told of is no success', async () => {
		answer = () => (asked.length > 1 ? offline() : Promise.resolve({ vapidKey: KEY }));
		expect(await pushes().switchOn()).toBe('failed');
	});

	it('titles are shown until somebody switches them off; the server is told at once', async () => {
		expect(await pushes().showsTitles()).toBe(true);
		await pushes().showTitles(false);
		expect([await pushes().showsTitles(), asked.at(-1)?.titles]).toEqual([false, false]);
	});

	it('what is not urgent is told of at once until another time is chosen; the server is told of that', async () => {
		expect(await pushes().timing()).toBe('now');
		await pushes().chooseTiming('evening');
		expect([await pushes().timing(), asked.at(-1)?.timing]).toEqual(['evening', 'evening']);
	});
});

describe('how it stands', () => {
	it.each([
		['push', 'default', false, 'off'],
		['push', 'denied', false, 'deniedInBrowser'],
		['push', 'denied', true, 'deniedInstalled'],
		['push', 'granted', false, 'on'],
		['pushFromHomeScreen', 'default', false, 'homeScreen'],
		['nothing', 'default', false, 'unable'],
	] as const)('%s, %s, installed: %s is %s', async (can, permission, isInstalled, state) => {
		withPermission(permission);
		browser = { ...browser, can, isInstalled };
		expect(await pushes().look()).toBe(state);
		answer = offline;
		expect(await pushes().look(), 'without signal').toBe(state);
	});

	it('a browser that subscribes to nothing has failed', async () => {
		refuses = true;
		expect(await pushes().look()).toBe('failed');
	});

	it('nothing is offered by a server that sends nothing, or that was never heard', async () => {
		withPermission('default');
		answer = offline;
		expect([await pushes().look(), await pushes().toOffer()]).toEqual(['unavailable', undefined]);
		answer = async () => ({ vapidKey: null });
		expect([await pushes().look(), await pushes().toOffer()]).toEqual(['unavailable', undefined]);
	});
});

describe('what is offered after reading', () => {
	it('to be told, where nobody has decided; after 「あとで」 not for a month', async () => {
		withPermission('default');
		expect(await pushes().toOffer()).toBe('off');
		await pushes().putOff();
		expect(await pushes().toOffer()).toBeUndefined();
		clock = '2026-12-21T23:59:59.000Z';
		expect(await pushes().toOffer()).toBeUndefined();
		clock = '2026-12-22T00:00:00.000Z';
		expect(await pushes().toOffer()).toBe('off');
	});

	it('the way to the home screen, where a phone can be woken from there alone', async () => {
		browser = { ...browser, can: 'pushFromHomeScreen' };
		expect(await pushes().toOffer()).toBe('homeScreen');
	});

	it('nothing where it was decided, or where there is no way: the settings say how it stands', async () => {
		expect(await pushes().toOffer(), 'it is on').toBeUndefined();
		await pushes().switchOff();
		expect(await pushes().toOffer(), 'switched off').toBeUndefined();
		withPermission('default');
		expect(await pushes().toOffer(), 'switched off, and asked by the browser again').toBeUndefined();
		withPermission('denied');
		expect(await pushes().toOffer(), 'denied').toBeUndefined();
		browser = { ...browser, can: 'nothing' };
		expect(await pushes().toOffer(), 'unable').toBeUndefined();
	});
});
