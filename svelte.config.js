import { copyFile, readdir, readFile, writeFile } from 'node:fs/promises';
import adapter from '@sveltejs/adapter-static';
import { vitePreprocess } from '@sveltejs/vite-plugin-svelte';
import { transform } from 'esbuild';

const INLINE = /<script>([\s\S]*?)<\/script>/g;
/** A style or a script fetched ahead, as Kit writes them and `preloadLinks` below. */
const LINK = /<link href="[^"]+" rel="(?:stylesheet|modulepreload)">/g;

/** Answers every address that is not prerendered; the service worker keeps it (src/service-worker/shell.ts). */
const FALLBACK = 'app.html';

const BEFORE_PAINT = 'build/before-paint.js';

/**
 * The pages of the build, and the joined chunks (vite.config.ts) that each will ask for: so that the browser fetches
 * all of them at once and not one after the other. Pages that are read as they are prerendered name none: on a slow
 * line the scripts would take their share from the styles, without which nothing is painted.
 */
/** @type {Record<string, string[]>} */
const PRELOADS = {
	[FALLBACK]: ['frame', 'join', 'data', 'home'],
	'join.html': ['frame', 'join'],
	'index.html': [],
	'lessons.html': [],
	'mail/answer.html': ['frame', 'join', 'mail'],
	'mail/confirm.html': ['frame', 'join', 'mail'],
	'mail/safety.html': ['frame', 'join', 'mail'],
	'mail/read.html': ['frame', 'join', 'mail'],
	'mail/stop.html': ['frame', 'join', 'mail'],
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
	return [...scripts, ...styles];
}

/**
 * adapter-static, and then Kit's start script moved out of each page into a file of its own: so the
 * Content-Security-Policy needs neither 'unsafe-inline' nor a hash that changes with each build. The script finds its
 * place in the page by `document.currentScript`, which a classic external script has as well. It keeps one name, so
 * that a page of yesterday still starts today.
 */
function staticWithoutInlineScript() {
	const inner = adapter({ pages: 'build', fallback: FALLBACK });
	return {
		...inner,
		/** @param {import('@sveltejs/kit').Builder} builder */
		async adapt(builder) {
			await inner.adapt(builder);
			const manifest = JSON.parse(await readFile(`${builder.getClientDirectory()}/.vite/manifest.json`, 'utf8'));
			for (const page of await listPages()) {
				const names = PRELOADS[page];
				if (!names) throw new Error(`PRELOADS does not name ${page}`);
				await finish(page, preloadLinks(names, manifest));
			}
			// Every page waits for it, and Vite leaves what is in `static` as it was written.
			const { code } = await transform(await readFile(BEFORE_PAINT, 'utf8'), { minify: true, target: 'es2020' });
			await writeFile(BEFORE_PAINT, code);
			// Hosting's answer for a file that is not there: an address that was mistyped gets our words, with its 404.
			await copyFile(`build/${FALLBACK}`, 'build/404.html');
		},
	};
}

/** All pages of the build: one that were left as Kit writes it would not start. */
async function listPages() {
	return (await readdir('build', { recursive: true })).filter((name) => name.endsWith('.html'));
}

/** @param {string} page @param {string[]} links */
async function finish(page, links) {
	const html = await readFile(`build/${page}`, 'utf8');
	const scripts = [...html.matchAll(INLINE)];
	if (scripts.length !== 1) throw new Error(`${page} has ${scripts.length} inline scripts; one was expected`);
	const start = `/_app/start-${page.replace('.html', '').replaceAll('/', '-')}.js`;
	await writeFile(`build${start}`, scripts[0][1].trim());
	const started = html.replace(INLINE, `<script src="${start}"></script>`);
	await writeFile(`build/${page}`, withLinks(page === FALLBACK ? started : prerendered(started), links));
}

/**
 * All styles before all scripts: without the first nothing is painted, and on a slow line the second would go before
 * them. Each file once: Kit has named some already. Without links of its own a page has none of Kit's to scripts.
 * @param {string} html @param {string[]} links
 */
function withLinks(html, links) {
	const all = [...new Set([...(html.match(LINK) ?? []), ...links])];
	const ofKind = (/** @type {string} */ rel) => all.filter((link) => link.includes(rel)).join('');
	const scripts = links.length > 0 ? ofKind('"modulepreload"') : '';
	return html
		.replace(LINK, '')
		.replace('<link', `${ofKind('"stylesheet"')}<link`)
		.replace('</head>', `${scripts}</head>`);
}

/**
 * A prerendered page has its own title after that of app.html, and src/ui/cover.css must know it.
 * @param {string} html
 */
const prerendered = (html) =>
	html.replace(/<title>.*?<\/title>/, '').replace('id="cover"', 'id="cover" class="prerendered"');

/** @type {import('@sveltejs/kit').Config} */
export default {
	preprocess: vitePreprocess(),
	kit: {
		// The app is drawn from the phone's own tables, never on a server; only what needs no data is prerendered.
		adapter: staticWithoutInlineScript(),
		// The same in every page, so that no file is named in it twice.
		paths: { relative: false },
		// Registered by hand through workbox-window, which tells us when a new version waits.
		serviceWorker: { register: false },
	},
};
