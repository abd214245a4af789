import { Moment } from '#contract/ids';
import {
	MEMBERS_MAX,
	NoticeTiming,
	WebPushSubscription,
	type SubscriptionReply,
	type SubscriptionRequest,
} from '#contract/subscription';
import { base64url } from '#domain/base64url';
import { DAY_MS } from '#domain/moment';
import type { KairanDb } from '#local/db';
import { liveMembers } from '#local/members';
import { getSetting, getSwitch, putSetting } from '#local/settings';
import { Retry, SignedOut } from '#sync/errors';

/** What of the browser is needed, so that a test can stand in for it. */
export interface PushBrowser {
	/** Whether it can be woken: by itself, only from the home screen (an iPhone), or not at all. */
	can: 'push' | 'pushFromHomeScreen' | 'nothing';
	/** Opened from the home screen: what it may do is set in the phone's settings, else in the browser's. */
	isInstalled: boolean;
	permission: () => NotificationPermission;
	/** Asks the person; only within a press. */
	requestPermission: () => Promise<NotificationPermission>;
	/** Resolves once the service worker is there. */
	pushManager: () => Promise<Pick<PushManager, 'getSubscription' | 'subscribe'>>;
}

export interface PushDeps {
	db: KairanDb;
	browser: PushBrowser;
	/** Which device this browser is signed in as. */
	device: () => Promise<string>;
	put: (request: SubscriptionRequest) => Promise<SubscriptionReply>;
	language: () => string;
	now: () => Moment;
}

/**
 * How it stands on this phone. `unavailable`: the server sends nothing, so nothing is offered. `homeScreen`: not before
 * it is opened from the home screen. `unable`: this browser never. `denied…`: the person said no to the browser, which
 * doesn't ask again. `failed`: wished for, and it did not work.
 */
export type PushState =
	'unavailable' | 'homeScreen' | 'unable' | 'deniedInstalled' | 'deniedInBrowser' | 'off' | 'on' | 'failed';

/** Keys of settings. Each is off on a phone where nobody has chosen yet. */
const SWITCHED_OFF = 'pushSwitchedOff';
const WITHOUT_TITLES = 'pushWithoutTitles';
/** When it tells of what is not urgent. */
const TIMING = 'pushTiming';
/** The server sends pushes, as it said last. */
const OFFERED = 'pushOffered';
/** When 「あとで」 was said. */
const LATER_AT = 'pushLaterAt';

/** After 「あとで」 it is not offered again for so long. */
const LATER_MS = 30 * DAY_MS;

/** Keeps what the browser has subscribed to, what the server knows and what the person wishes the same. */
export class PushSubscriptions {
	readonly #deps: PushDeps;

	constructor(deps: PushDeps) {
		this.#deps = deps;
	}

	/**
	 * At each launch: a browser drops a subscription without a word, and a server may have lost it too. Never throws, and
	 * asks nobody anything.
	 */
	async launch(): Promise<void> {
		if (await this.#isWished().catch(() => false)) await this.#register();
	}

	/** How it stands, mended where it can be. Without signal as it was known last. @throws StorageUnavailable */
	async look(): Promise<PushState> {
		const { browser, db } = this.#deps;
		if (await this.#isWished()) return this.#register();
		await this.#put(null).catch(() => undefined);
		if (!(await getSwitch(db, OFFERED))) return 'unavailable';
		if (browser.can !== 'push') return browser.can === 'nothing' ? 'unable' : 'homeScreen';
		if (browser.permission() !== 'denied') return 'off';
		return browser.isInstalled ? 'deniedInstalled' : 'deniedInBrowser';
	}

	/**
	 * What to offer by itself, after something was read: to be told, or how to get there on this phone. Nothing where it
	 * was decided already, or put off not long ago. @throws StorageUnavailable
	 */
	async toOffer(): Promise<'off' | 'homeScreen' | undefined> {
		const { browser, db, now } = this.#deps;
		const laterAt = await getSetting(db, LATER_AT, Moment);
		if (laterAt && Date.parse(now()) - Date.parse(laterAt) < LATER_MS) return;
		if (browser.can === 'push' && (browser.permission() !== 'default' || (await getSwitch(db, SWITCHED_OFF)))) return;
		const state = await this.look();
		return state === 'off' || state === 'homeScreen' ? state : undefined;
	}

	/** 「あとで」. @throws StorageFull, StorageUnavailable */
	putOff(): Promise<void> {
		return putSetting(this.#deps.db, LATER_AT, this.#deps.now());
	}

	/** Asks the browser's permission, and subscribes when it is given. @throws StorageFull, StorageUnavailable */
	async switchOn(): Promise<PushState> {
		// Before anything else: Safari asks only within the press itself.
		await this.#deps.browser.requestPermission();
		await putSetting(this.#deps.db, SWITCHED_OFF, false);
		return this.look();
	}

	/**
	 * From now on this phone is not woken. Where the server can't be told now, it learns from the push service that the
	 * subscription is gone. @throws StorageFull, StorageUnavailable
	 */
	async switchOff(): Promise<PushState> {
		await putSetting(this.#deps.db, SWITCHED_OFF, true);
		const manager = await this.#deps.browser.pushManager();
		await (await manager.getSubscription())?.unsubscribe().catch(() => false);
		return this.look();
	}

	/** Whether titles stand on the lock screen. */
	showsTitles = async (): Promise<boolean> => !(await getSwitch(this.#deps.db, WITHOUT_TITLES));

	/** The server writes the notices: it is told with the same request. @throws StorageFull, StorageUnavailable */
	async showTitles(shown: boolean): Promise<void> {
		await putSetting(this.#deps.db, WITHOUT_TITLES, !shown);
		await this.launch();
	}

	/** When this phone tells of what is not urgent. */
	timing = async (): Promise<NoticeTiming> => (await getSetting(this.#deps.db, TIMING, NoticeTiming)) ?? 'now';

	/** @throws StorageFull, StorageUnavailable */
	async chooseTiming(timing: NoticeTiming): Promise<void> {
		await putSetting(this.#deps.db, TIMING, timing);
		await this.launch();
	}

	async #isWished(): Promise<boolean> {
		const { browser, db } = this.#deps;
		return browser.can === 'push' && browser.permission() === 'granted' && !(await getSwitch(db, SWITCHED_OFF));
	}

	async #register(): Promise<PushState> {
		let subscription: PushSubscription | null = null;
		try {
			const manager = await this.#deps.browser.pushManager();
			subscription = await manager.getSubscription();
			const key = await this.#put(subscription);
			if (key === null) return 'unavailable';
			if (subscription && isOfKey(subscription, key)) return 'on';
			await subscription?.unsubscribe();
			subscription = null;
			await this.#put(await manager.subscribe({ userVisibleOnly: true, applicationServerKey: key }));
			return 'on';
		} catch (error) {
			// Without signal what was there stays as it was; the next launch tries again.
			return subscription && error instanceof Retry ? 'on' : 'failed';
		}
	}

	/** Tells the server; answers its key. @throws ApiError, Retry, SignedOut, StorageFull, StorageUnavailable */
	async #put(subscription: PushSubscription | null): Promise<string | null> {
		const { db, device, put, language } = this.#deps;
		const own = await device();
		const live = (await liveMembers(db)).filter((one) => one.device === own).slice(0, MEMBERS_MAX);
		if (live.length === 0) throw new SignedOut();
		const { vapidKey } = await put({
			members: live.map(({ member: { association, member } }) => ({ association, member })),
			subscription: subscription && WebPushSubscription.parse(subscription.toJSON()),
			language: language(),
			titles: await this.showsTitles(),
			timing: await this.timing(),
		});
		await putSetting(db, OFFERED, vapidKey !== null);
		return vapidKey;
	}
}

/** True when its push service takes pushes from the owner of this key. A browser that doesn't tell is believed. */
function isOfKey({ options: { applicationServerKey } }: PushSubscription, key: string): boolean {
	if (!applicationServerKey) return true;
	return base64url(new Uint8Array(applicationServerKey)) === key.replaceAll('=', '');
}
