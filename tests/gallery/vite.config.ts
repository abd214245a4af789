import { svelte } from '@sveltejs/vite-plugin-svelte';
import { defineConfig } from 'vite';

/** A page of its own for the components: not a route of the app, so that it is in no build of it. */
export default defineConfig({
	root: import.meta.dirname,
	plugins: [svelte({ configFile: false })],
	// For before-paint.js, which knows the themes.
	publicDir: '../../static',
	cacheDir: '../../node_modules/.cache/gallery',
	build: { outDir: '../../.local/gallery', emptyOutDir: true },
});
