import type { PrecacheEntry } from 'workbox-precaching';

/** The page that answers every address of the app; unlike the prerendered ones, it greets nobody as a newcomer. */
export const FALLBACK = '/app.html';

/** What Kit knows of a build. */
export interface Built {
	/** Hashed files of the app. */
	build: string[];
	/** Files of `static/`. */
	files: string[];
	version: string;
}

const HASHED = /^\/_app\/immutable\//;
/** Written into the build beside Kit's lists: the page, its start script, and what routes make of the theme. */
const MADE = [FALLBACK, '/_app/start-app.js', '/manifest.webmanifest', '/icons/mark.svg'];

/**
 * What a phone needs to start without signal. Hashed files never change under their name; all others carry the version
 * of the build. Not among it: the home screen's icons, which the system fetches itself, pdf.js, which only the desk
 * needs, and the reader of QR codes, which the page keeps from its first use on (features/scan/kept.ts).
 */
export function shell({ build, files, version }: Built): PrecacheEntry[] {
	return [...build.filter((url) => !url.endsWith('.wasm')), ...files, ...MADE].map((url) => ({
		url,
		revision: HASHED.test(url) ? null : version,
	}));
}

/** Addresses that are not the app's pages: never answered with the page. */
export const NOT_PAGES = [/^\/api\//, /^\/_app\//, /\.[a-z0-9]+$/i];
