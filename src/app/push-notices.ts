import { goto } from '$app/navigation';
import { wantedLanguage } from '#i18n/languages';
import { WorkerMessage } from '#contract/worker-message';
import { isApple } from '#features/install/install.svelte.ts';
import { live } from '#local/live';
import { liveMembers } from '#local/members';
import { db, now } from './context';
import { engine } from './engine';
import { isInstalled } from './installation.svelte';
import { PushSubscriptions, type PushBrowser } from './push-subscription';

/*
 * The notices of this phone while the app is closed. Nothing on a first screen needs them: this file is loaded after
 * the first pull, or with the card and the section of the settings that show how it stands.
 */

const browser: PushBrowser = {
	can: 'PushManager' in window ? 'push' : needsHomeScreen() ? 'pushFromHomeScreen' : 'nothing',
	isInstalled,
	permission: () => Notification.permission,
	requestPermission: () => Notification.requestPermission(),
	pushManager: async () => (await navigator.serviceWorker.ready).pushManager,
};

function needsHomeScreen(): boolean {
	return !isInstalled && isApple(navigator.userAgent, navigator.maxTouchPoints);
}

export const pushSubscriptions = new PushSubscriptions({
	db,
	browser,
	device: engine.device,
	put: engine.putSubscription,
	language: () => wantedLanguage().code,
	now,
});

/** From now on the server knows how to wake this phone, and for whom. Called once, after the first pull. */
export function keepSubscribed(): void {
	const launch = () => void pushSubscriptions.launch();
	let known = '';
	// Another card was redeemed, or one ended: the server is told for whom this phone is woken now.
	live(async () => (await liveMembers(db)).map(({ m: memberKey }) => memberKey).join(' ')).subscribe(
		(memberKeys) => {
			if (memberKeys !== known) launch();
			known = memberKeys;
		},
		() => undefined,
	);
	navigator.serviceWorker.addEventListener('message', ({ data, ports: [port] }) => {
		const message = WorkerMessage.safeParse(data).data;
		if (message?.type === 'subscriptionChanged') launch();
		if (message?.type !== 'open') return;
		port?.postMessage(null);
		void goto(message.path);
	});
	clearBadge();
	document.addEventListener('visibilitychange', clearBadge);
}

/** The badge says that something came; whoever looks knows. */
function clearBadge(): void {
	if (document.visibilityState === 'visible' && 'clearAppBadge' in navigator)
		void navigator.clearAppBadge().catch(() => undefined);
}
