import adapter from '@sveltejs/adapter-static';
import { vitePreprocess } from '@sveltejs/vite-plugin-svelte';

/** @type {import('@sveltejs/kit').Config} */
export default {
	preprocess: vitePreprocess(),
	kit: {
		// One page for every URL: the app is drawn from the phone's own tables, never on a server.
		adapter: adapter({ fallback: 'index.html' }),
		// Registered by hand through workbox-window, which tells us when a new version waits.
		serviceWorker: { register: false },
	},
};
