/// <reference types="@sveltejs/kit" />
import { build, files, version } from '$service-worker';
import { addPlugins, cleanupOutdatedCaches, createHandlerBoundToURL, precacheAndRoute } from 'workbox-precaching';
import { NavigationRoute, registerRoute, setCatchHandler } from 'workbox-routing';
import { KairanDb } from '#local/db';
import { reportShown, type Reporting } from './arrival';
import { openNotice, renewSubscription, showPush, type Surroundings } from './push-events';
import { FALLBACK, NOT_PAGES, shell } from './shell';
import { onlySound } from './sound';

declare const self: ServiceWorkerGlobalScope;

/*
 * The shell only. Answers of the API are never kept here: what a phone knows lies in its own tables, and pictures in
 * the app's cache `kairan-attachments`, to which this worker adds what a push is about, and nothing else.
 */
addPlugins([onlySound]);
precacheAndRoute(shell({ build, files, version }));
cleanupOutdatedCaches();
registerRoute(new NavigationRoute(createHandlerBoundToURL(FALLBACK), { denylist: NOT_PAGES }));
// The browser's cache may fail to be read, which rejects: the network has the same files.
setCatchHandler(({ request }) => fetch(request));

// A new version waits until the reader agrees, so that no draft is lost under their hands.
self.addEventListener('message', (event: ExtendableMessageEvent) => {
	if ((event.data as { type?: string } | null)?.type === 'SKIP_WAITING') void self.skipWaiting();
});

const wait = (ms: number) => new Promise<void>((done) => setTimeout(done, ms));
const reporting: Reporting = {
	fetch: (...asked) => fetch(...asked),
	wait,
	random: Math.random,
	openDb: () => new KairanDb(),
	cache: () => caches.open('kairan-attachments'),
	origin: self.location.origin,
};
const around: Surroundings = {
	registration: self.registration,
	clients: self.clients,
	navigator: self.navigator,
	wait,
	reportShown: (token) => reportShown(token, reporting),
};
self.addEventListener('push', (event) => event.waitUntil(showPush(around, event)));
self.addEventListener('notificationclick', (event) => event.waitUntil(openNotice(around, event.notification)));
self.addEventListener('pushsubscriptionchange', (event) => event.waitUntil(renewSubscription(around, event)));
