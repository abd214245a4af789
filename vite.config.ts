import { sveltekit } from '@sveltejs/kit/vite';
import { defineConfig, type ViteUserConfig } from 'vitest/config';

type Plugins = NonNullable<ViteUserConfig['plugins']>;

/**
 * What is loaded together lies in one file: each takes its modules with all that they import and that stands in
 * none before it. Without them the question on the card was 48 files, most below 1 kB, and each is a request on a weak
 * signal. Pages that are not named are split as Vite likes. `svelte.config.js` says in the page which of these it will
 * ask for.
 */
const CHUNKS = {
	// Apart from the frame: Kit waits for the language (src/hooks.client.ts) before it imports what reads words. So
	// what a catalogue imports, a number of years, must lie here too.
	start:
		/kit\/src\/runtime\/client\/entry\.js$|src\/(hooks\.client|domain\/kept-for)\.ts$|\.svelte-kit\/generated\/root\.(svelte|js)$/,
	frame: /src\/(routes\/\+(layout|error)|ui\/Section)\.svelte$/,
	join: /src\/routes\/join\/\+page\.svelte$/,
	data: /src\/(app\/(association|circulars|context|household|member-query\.svelte)|local\/queries)\.ts$/,
	home: /src\/routes\/(\+page|circular\/\[id\]\/\+page)\.svelte$/,
	mail: /src\/routes\/mail\/\[use\]\/\+page\.svelte$/,
	sync: /src\/app\/(start|sync-engine)\.ts$/,
	replies: /src\/app\/OwnReplies\.svelte$/,
	// After what a circular needs: else the page would hold modules of that, and come along with each of them.
	lessons: /src\/routes\/lessons\/\+page\.svelte$/,
};

/** Joins the chunks of the browser's build; the server's is run once, by the build itself. */
function joinedChunks(): Plugins[number] {
	const groups = Object.entries(CHUNKS).map(([name, test], at, { length }) => ({ name, test, priority: length - at }));
	return {
		name: 'kairan-joined-chunks',
		outputOptions(options) {
			return this.environment.name === 'client' ? { ...options, codeSplitting: { groups } } : null;
		},
	};
}

export default defineConfig({
	plugins: [sveltekit(), joinedChunks()],
	// The editions for browsers with modules. Those that the packages name are for older ones too, 2.2 kB more.
	resolve: {
		alias: [
			{ find: /^dexie$/u, replacement: 'dexie/dist/modern/dexie.mjs' },
			{ find: /^workbox-window$/u, replacement: 'workbox-window/build/workbox-window.prod.mjs' },
		],
	},
	// Phones that are still in hands: an iPhone 8 stops at iOS 16, an iPhone 7 at 15.
	build: {
		target: ['chrome100', 'safari15.4', 'firefox102'],
		// The table of routes, which every phone loads first, would name each script of each desk. A page of it is asked
		// for when the worker has all of them (src/service-worker/shell.ts), or is named in `svelte.config.js`.
		modulePreload: {
			resolveDependencies: (_, scripts, { hostId }) => (hostId.includes('/entry/app.') ? [] : scripts),
		},
		rolldownOptions: {
			// Words are read from one module that names all catalogues; a page is to load those that it says.
			treeshake: { moduleSideEffects: [{ test: /\/src\/i18n\//u, sideEffects: false }] },
		},
	},
	test: {
		projects: [
			{
				extends: true,
				test: {
					name: 'unit',
					include: ['{src,functions,seeds}/**/*.test.ts', 'tests/{lint,attack}/**/*.test.ts'],
					exclude: ['**/*.emulator.test.ts'],
					// Without this vitest hands out every style sheet as empty.
					css: { include: [/(tokens|layout)\.css/] },
				},
			},
			{
				extends: true,
				test: {
					name: 'emulator',
					include: ['**/*.emulator.test.ts'],
					exclude: ['node_modules/**'],
					// Each file has a database of its own; one emulator and two files fill two cores.
					maxWorkers: 2,
					globalSetup: ['tests/emulator/setup.ts'],
					testTimeout: 60_000,
					hookTimeout: 120_000,
				},
			},
		],
	},
});
