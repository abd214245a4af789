import { readFile, writeFile } from 'node:fs/promises';
import adapter from '@sveltejs/adapter-static';
import { vitePreprocess } from '@sveltejs/vite-plugin-svelte';

const INLINE = /<script>([\s\S]*?)<\/script>/g;

/**
 * adapter-static, and then Kit's start script moved out of index.html into a file of its own: so the
 * Content-Security-Policy needs neither 'unsafe-inline' nor a hash that changes with each build. The script finds its
 * place in the page by `document.currentScript`, which a classic external script has as well. It keeps one name, so
 * that an index.html of yesterday still starts today.
 */
function staticWithoutInlineScript() {
	const inner = adapter({ pages: 'build', fallback: 'index.html' });
	return {
		...inner,
		/** @param {import('@sveltejs/kit').Builder} builder */
		async adapt(builder) {
			await inner.adapt(builder);
			const html = await readFile('build/index.html', 'utf8');
			const scripts = [...html.matchAll(INLINE)];
			if (scripts.length !== 1) throw new Error(`index.html has ${scripts.length} inline scripts; one was expected`);
			await writeFile('build/_app/start.js', scripts[0][1].trim());
			await writeFile('build/index.html', html.replace(INLINE, '<script src="/_app/start.js"></script>'));
		},
	};
}

/** @type {import('@sveltejs/kit').Config} */
export default {
	preprocess: vitePreprocess(),
	kit: {
		// One page for every URL: the app is drawn from the phone's own tables, never on a server.
		adapter: staticWithoutInlineScript(),
		// Registered by hand through workbox-window, which tells us when a new version waits.
		serviceWorker: { register: false },
	},
};
