import { beforeEach, expect, test } from 'vitest';
import type { PushPayload } from '#contract/subscription';
import { UNREADABLE } from '#i18n/notices';
import { openNotice, renewSubscription, showPush, type Surroundings } from './push-events';

const SCOPE = 'https://kairan.example/';

let log: unknown[];
let open: string[];
let fails: { matchAll?: boolean; badge?: boolean; navigate?: boolean };

/** The notices that stand on the screen. */
let standing: { title?: string; lang?: string; data: unknown }[];
/** Whether the pages answer. */
let runs: boolean;

beforeEach(() => ([log, open, fails, standing, runs] = [[], [], {}, [], false]));

const windowAt = (url: string) => ({
	url,
	postMessage: (message: unknown, ports?: MessagePort[]) => {
		log.push(['message', url, message]);
		if (runs) ports?.[0]?.postMessage(null);
	},
	async focus() {
		log.push(['focus', url]);
		return this;
	},
	async navigate(to: string) {
		if (fails.navigate) throw new TypeError('served by no worker');
		log.push(['navigate', url, to]);
	},
});

function around(): Surroundings {
	const stand = {
		registration: {
			scope: SCOPE,
			getNotifications: async () => standing,
			showNotification: async (title: string, options: object) => log.push(['show', title, options]),
			pushManager: { subscribe: async (options: object) => log.push(['subscribe', options]) },
		},
		clients: {
			matchAll: async () => (fails.matchAll ? Promise.reject(new Error('no windows')) : open.map(windowAt)),
			openWindow: async (url: string) => log.push(['open', url]),
		},
		navigator: {
			setAppBadge: async () => (fails.badge ? Promise.reject(new Error('no badge')) : log.push(['badge'])),
		},
	};
	return {
		...stand,
		wait: async () => undefined,
		reportShown: async (token: string) => void log.push(['shown', token]),
	} as unknown as Surroundings;
}

const notification = { title: '至急：川掃除は中止です', lang: 'ja', tag: 'a1 c1', navigate: '/circular/c1' };
const payload: PushPayload = { web_push: 8030, mutable: true, notification };
const data = (json: () => unknown) => ({ data: { json } });
const options = ({ lang, tag, navigate } = notification) => ({
	lang,
	tag,
	icon: '/icons/icon-192.png',
	renotify: true,
	data: { navigate, version: undefined as string | undefined },
});

test('a push shows its notice, sets the badge, and every open window fetches what is new', async () => {
	open = [SCOPE, `${SCOPE}older`];
	await showPush(
		around(),
		data(() => payload),
	);
	expect(log).toHaveLength(4);
	expect(log).toEqual(
		expect.arrayContaining([
			['show', notification.title, options()],
			['badge'],
			['message', SCOPE, { type: 'pushed' }],
			['message', `${SCOPE}older`, { type: 'pushed' }],
		]),
	);
});

test.each([
	['nothing', { data: null }],
	[
		'no JSON',
		data(() => {
			throw new SyntaxError('not JSON');
		}),
	],
	['JSON of another shape', data(() => ({ ...payload, notification: { title: 7 } }))],
])('a push with %s shows that something came', async (_, push) => {
	await showPush(around(), push);
	expect(log).toContainEqual(['show', UNREADABLE, options({ title: '', lang: 'ja', tag: 'unreadable', navigate: '' })]);
});

test('a declarative push that Safari has read itself shows what it proposes', async () => {
	await showPush(around(), { data: null, notification });
	expect(log).toContainEqual(['show', notification.title, options()]);
});

test('neither windows that cannot be found nor a badge that is refused keep the notice from being shown', async () => {
	fails = { matchAll: true, badge: true };
	await expect(
		showPush(
			around(),
			data(() => payload),
		),
	).resolves.toBeUndefined();
	expect(log).toEqual([['show', notification.title, options()]]);
	const { navigator: _, ...rest } = around();
	await expect(showPush({ ...rest, navigator: {} }, { data: null })).resolves.toBeUndefined();
});

const pressed = (navigate?: unknown) => ({ close: () => log.push(['close']), data: { navigate } });

test('a press opens the page in a window of its own when none is open', async () => {
	await openNotice(around(), pressed('/circular/c1'));
	expect(log).toEqual([['close'], ['open', `${SCOPE}circular/c1`]]);
});

test('a press goes to the page in the window that was used last', async () => {
	open = [`${SCOPE}older`, SCOPE];
	await openNotice(around(), pressed('/circular/c1'));
	expect(log).toEqual([
		['close'],
		['focus', `${SCOPE}older`],
		['message', `${SCOPE}older`, { type: 'open', path: '/circular/c1' }],
		['navigate', `${SCOPE}older`, `${SCOPE}circular/c1`],
	]);
});

test('a window that runs goes there by itself, and nothing is loaded anew', async () => {
	[open, runs] = [[SCOPE], true];
	const never = { ...around(), wait: () => new Promise<void>(() => undefined) };
	await openNotice(never, pressed('/circular/c1'));
	expect(log).toEqual([['close'], ['focus', SCOPE], ['message', SCOPE, { type: 'open', path: '/circular/c1' }]]);
});

test('a window that shows the page already is brought to the front, and not loaded anew', async () => {
	open = [SCOPE, `${SCOPE}circular/c1`];
	await openNotice(around(), pressed('/circular/c1'));
	expect(log).toEqual([['close'], ['focus', `${SCOPE}circular/c1`]]);
});

test('a window that no worker serves yet stays as it is, and another one is opened', async () => {
	[open, fails] = [[SCOPE], { navigate: true }];
	await openNotice(around(), pressed('/circular/c1'));
	expect(log.at(-1)).toEqual(['open', `${SCOPE}circular/c1`]);
});

test.each(['https://evil.example/circular/c1', '//evil.example', 'javascript:alert(1)', 'http://[', undefined, 7])(
	'a notice never leads out of the app: %s',
	async (navigate) => {
		await openNotice(around(), pressed(navigate));
		const [, opened] = log as [unknown, [string, string]];
		expect(new URL(opened[1]).origin).toBe(new URL(SCOPE).origin);
	},
);

test('a subscription that was taken away is renewed with its own key, and the pages hear of it', async () => {
	open = [SCOPE];
	const applicationServerKey = new Uint8Array([4, 1]).buffer;
	const oldSubscription = { options: { applicationServerKey, userVisibleOnly: true } } as PushSubscription;
	await renewSubscription(around(), { oldSubscription, newSubscription: null });
	expect(log).toEqual([
		['subscribe', { userVisibleOnly: true, applicationServerKey }],
		['message', SCOPE, { type: 'subscriptionChanged' }],
	]);
	log = [];
	await renewSubscription(around(), { oldSubscription, newSubscription: oldSubscription });
	expect(log).toEqual([['message', SCOPE, { type: 'subscriptionChanged' }]]);
});

test('the server hears that it was shown once it was, and not before', async () => {
	const shownFirst = { ...notification, data: { arrival: 'token', version: '1' } };
	await showPush(
		around(),
		data(() => ({ ...payload, notification: shownFirst })),
	);
	const kinds = log.map((one) => (one as string[])[0]);
	expect(kinds).toContain('shown');
	expect(kinds.indexOf('show')).toBeLessThan(kinds.indexOf('shown'));
	log = [];
	await showPush(around(), { data: null, notification: shownFirst });
	expect(log).toContainEqual(['shown', 'token']);
});

test.each<[string, { arrival?: string; version: string }, boolean]>([
	['the same one, sent again, makes no sound', { arrival: 'token', version: '1' }, false],
	['nor does one that nobody asks the proof of', { version: '1' }, false],
	['what takes the place of an older one rings as well', { arrival: 'token', version: '2' }, true],
])('%s', async (_, about, renotify) => {
	standing = [{ data: { navigate: '/circular/c1', version: '1' } }];
	const again = { ...notification, data: about };
	await showPush(
		around(),
		data(() => ({ ...payload, notification: again })),
	);
	const kept = { navigate: '/circular/c1', version: about.version };
	expect(log).toContainEqual(['show', notification.title, { ...options(), renotify, data: kept }]);
	const reported = log.filter((one) => (one as string[])[0] === 'shown');
	expect(reported).toEqual(about.arrival ? [['shown', about.arrival]] : []);
});

test.each(['1', '1-2'])('a push of version %s that a newer one has overtaken leaves that standing', async (version) => {
	const newer = { navigate: '/circular/c1', version: '2' };
	standing = [{ title: '川掃除は行います', lang: 'ja', data: newer }];
	const late = { ...notification, data: { arrival: 'token', version } };
	await showPush(
		around(),
		data(() => ({ ...payload, notification: late })),
	);
	expect(log).toContainEqual(['show', '川掃除は行います', { ...options(), renotify: false, data: newer }]);
	expect(log).toContainEqual(['shown', 'token']);
});

test('of several circulars the notice of another evening takes the place of the one before', async () => {
	standing = [{ title: '回覧が2件', lang: 'ja', data: { navigate: '/', version: 'a1/evening-2026-11-22' } }];
	const next = { ...notification, data: { arrival: 'token', version: 'a1/evening-2026-11-23' } };
	await showPush(
		around(),
		data(() => ({ ...payload, notification: next })),
	);
	expect(log).toContainEqual(['show', notification.title, expect.objectContaining({ renotify: true })]);
});
