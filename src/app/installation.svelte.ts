import { browser } from '$app/environment';
import { Install } from '#features/install/install.svelte.ts';
import type { Update } from '#features/install/update.svelte.ts';

/** The version of the app that runs: from `start` on, whether a newer one is ready to take its place. */
export const appVersion = $state<{ update?: Update }>({});

/** Whether the app can be put on the home screen of this phone, and how. */
export const install = new Install();

/** True when this page was opened from the home screen. */
export const isInstalled =
	browser &&
	(matchMedia('(display-mode: standalone)').matches || ('standalone' in navigator && navigator.standalone === true));

// Not while pages are prerendered.
if (browser)
	install.watch({
		events: window,
		// Read when it is used: where storage is switched off, naming it already throws.
		store: { getItem: (key) => localStorage.getItem(key), setItem: (key, value) => localStorage.setItem(key, value) },
		userAgent: navigator.userAgent,
		touchPoints: navigator.maxTouchPoints,
		standalone: isInstalled,
	});
