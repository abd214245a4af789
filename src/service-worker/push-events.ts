import { PushPayload } from '#contract/subscription';
import type { WorkerMessage } from '#contract/worker-message';
import { UNREADABLE } from '#i18n/notices';

/** What of the worker's surroundings is needed, so that a test can stand in for it. */
export interface Surroundings {
	registration: Pick<ServiceWorkerRegistration, 'scope' | 'showNotification' | 'getNotifications'> & {
		pushManager: Pick<PushManager, 'subscribe'>;
	};
	clients: Pick<Clients, 'matchAll' | 'openWindow'>;
	/** Browsers without badges lack it. */
	navigator: { setAppBadge?: () => Promise<void> };
	/** Resolves after so many ms. */
	wait: (ms: number) => Promise<void>;
	/** Tells the server that a notice of this token was shown, and keeps what it is about. */
	reportShown: (token: string) => Promise<void>;
}

/**
 * A push as a worker gets it. Safari reads a declarative push itself, leaves `data` empty and gives what it would show:
 * https://w3c.github.io/push-api/#pushevent-interface
 */
export interface Push {
	data: Pick<PushMessageData, 'json'> | null;
	notification?: unknown;
}

type Notice = PushPayload['notification'];

/** Nothing could be read of what came: it opens the first page. */
const FALLBACK: Notice = { title: UNREADABLE, lang: 'ja', tag: 'unreadable', navigate: '' };

const ICON = '/icons/icon-192.png';

/** For `waitUntil`: nothing but the notice may fail it. */
const quietly = (work: Promise<unknown> | undefined) => work?.catch(() => undefined);

/**
 * Shows the notice of a push, always: an iPhone takes the subscription away after three that showed nothing, also where
 * a window is open. Beside that it sets the app's badge, proves to the server that it was shown, keeps what it is
 * about, and open windows fetch what is new. Ends when all is done.
 */
export async function showPush(around: Surroundings, push: Push): Promise<void> {
	const notice = noticeOf(push);
	const arrival = notice.data?.arrival;
	const shown = show(around.registration, notice);
	const proven = shown.then(() => (arrival === undefined ? undefined : around.reportShown(arrival)));
	await Promise.all([
		shown,
		quietly(proven),
		quietly(tellWindows(around, 'pushed')),
		quietly(around.navigator.setAppBadge?.()),
	]);
}

/**
 * What takes the place of an older notice rings as well; the same one again, sent twice after a crash, does not. A push
 * that was overtaken by a newer one leaves that standing: it is shown once more, as something must be.
 */
async function show(registration: Surroundings['registration'], notice: Notice): Promise<void> {
	const { title, lang, tag, navigate, data } = notice;
	const standing = await registration.getNotifications({ tag }).catch(() => []);
	const newer = standing.find((one) => data && numberOf(versionOf(one)) > numberOf(data.version));
	const isAgain = data !== undefined && standing.some((one) => versionOf(one) === data.version);
	const shown = newer ?? { title, lang, data: { navigate, version: data?.version } };
	const options = { lang: shown.lang, tag, icon: ICON, renotify: !newer && !isAgain, data: shown.data as unknown };
	await registration.showNotification(shown.title, options);
}

const versionOf = (standing: Notification) => (standing.data as { version?: string } | null)?.version;
/** A reminder of version 3 is `3-1`; of several circulars there is no number, and none is newer. */
const numberOf = (version = '') => Number.parseInt(version, 10);

function noticeOf({ data, notification }: Push): Notice {
	try {
		const payload = PushPayload.safeParse(data?.json());
		if (payload.success) return payload.data.notification;
	} catch {
		// No JSON: it may be that of a newer server.
	}
	const proposed = PushPayload.shape.notification.safeParse(notification);
	return proposed.success ? proposed.data : FALLBACK;
}

/** A page that runs answers at once; one that was frozen, or is of an older version, never does. */
const ANSWER_MS = 1000;

/**
 * Opens the page of a notice that was pressed, in the window that was used last when one is open. One that shows that
 * page already is only brought to the front, and one that runs goes there by itself, so that nothing is loaded anew
 * under somebody's hands and what is being written is asked about.
 */
export async function openNotice(around: Surroundings, notice: Pick<Notification, 'close' | 'data'>): Promise<void> {
	const { registration, clients } = around;
	notice.close();
	const url = ownPage(notice.data, registration.scope);
	const windows = await windowsOf(clients);
	const window = windows.find((one) => one.url === url) ?? windows[0];
	if (!window) {
		await clients.openWindow(url);
		return;
	}
	const focused = await window.focus();
	if (focused.url === url || (await goesThere(focused, url, around))) return;
	// A window that no worker serves yet, as it was opened before the first one, can't be sent anywhere.
	await focused.navigate(url).catch(() => clients.openWindow(url));
}

/** Asks the page itself to go there; false when it does not answer. */
function goesThere(window: WindowClient, url: string, { wait }: Surroundings): Promise<boolean> {
	const { port1, port2 } = new MessageChannel();
	const { pathname, search, hash } = new URL(url);
	const answered = new Promise<boolean>((answer) => (port1.onmessage = () => answer(true)));
	window.postMessage({ type: 'open', path: pathname + search + hash } satisfies WorkerMessage, [port2]);
	return Promise.race([answered, wait(ANSWER_MS).then(() => false)]).finally(() => port1.close());
}

/** The page that a notice names, or the first one when it names none of ours. */
function ownPage(data: unknown, scope: string): string {
	try {
		const url = new URL((data as Partial<Notice>).navigate ?? '', scope);
		return url.origin === new URL(scope).origin ? url.href : scope;
	} catch {
		return scope;
	}
}

/**
 * The browser took a subscription away: subscribes anew with the same key, and open pages tell the server. Where none
 * is open the next launch does: a worker can't sign in.
 */
export async function renewSubscription(
	around: Surroundings,
	{
		oldSubscription,
		newSubscription,
	}: Partial<Pick<PushSubscriptionChangeEvent, 'oldSubscription' | 'newSubscription'>>,
): Promise<void> {
	const applicationServerKey = oldSubscription?.options.applicationServerKey;
	if (!newSubscription && applicationServerKey)
		await quietly(around.registration.pushManager.subscribe({ userVisibleOnly: true, applicationServerKey }));
	await tellWindows(around, 'subscriptionChanged');
}

/** The windows of this app, the one used last first; also those that were opened before there was a worker. */
const windowsOf = (clients: Surroundings['clients']) => clients.matchAll({ type: 'window', includeUncontrolled: true });

async function tellWindows({ clients }: Surroundings, type: 'pushed' | 'subscriptionChanged'): Promise<void> {
	const message: WorkerMessage = { type };
	for (const window of await windowsOf(clients)) window.postMessage(message);
}
