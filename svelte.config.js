import { readFile, writeFile } from 'node:fs/promises';
import adapter from '@sveltejs/adapter-static';
import { vitePreprocess } from '@sveltejs/vite-plugin-svelte';

const INLINE = /<script>([\s\S]*?)<\/script>/g;

/**
 * The pages that a person opens first, and the joined chunks (vite.config.ts) that each will ask for: so that the
 * browser fetches all of them at once and not one after the other. index.html answers every other address too.
 */
const PRELOADS = {
	'index.html': ['frame', 'join', 'data', 'home'],
	'join.html': ['frame', 'join'],
	'lessons.html': ['frame', 'join', 'data', 'home', 'lessons'],
};

/**
 * Links that fetch these chunks ahead, and the page's own file, which does no more than import the last of them.
 * @param {string[]} names @param {import('vite').Manifest} manifest Vite's of the build
 */
function preloadLinks(names, manifest) {
	const entries = Object.entries(manifest);
	const chunks = names.map((name) => {
		const found = entries.find(([, { name: own, file }]) => own === name && file.includes('/chunks/'));
		if (!found) throw new Error(`the build has no chunk named ${name}`);
		return found;
	});
	const last = chunks.at(-1)?.[0];
	const pages = entries.filter(([, { file, imports = [] }]) => file.includes('/nodes/') && imports.join() === last);
	const scripts = [...chunks, ...pages].map(([, { file }]) => `<link href="/${file}" rel="modulepreload">`);
	const styles = chunks.flatMap(([, { css = [] }]) => css.map((file) => `<link href="/${file}" rel="stylesheet">`));
	return [...scripts, ...styles].join('');
}

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
			const started = html.replace(INLINE, '<script src="/_app/start.js"></script>');
			const manifest = JSON.parse(await readFile(`${builder.getClientDirectory()}/.vite/manifest.json`, 'utf8'));
			for (const [page, names] of Object.entries(PRELOADS))
				await writeFile(`build/${page}`, started.replace('</head>', `${preloadLinks(names, manifest)}</head>`));
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
