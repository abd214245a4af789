import type { PrecacheEntry } from 'workbox-precaching';

/** The page that answers every address of the app. */
export const FALLBACK = '/index.html';

/** What Kit knows of a build. */
export interface Built {
	/** Hashed files of the app. */
	build: string[];
	/** Files of `static/`. */
	files: string[];
	version: string;
}

/** Pictures for the home screen, which the system fetches itself. */
const SYSTEM_ONLY = /^\/icons\/.*\.png$/;
const HASHED = /^\/_app\/immutable\//;

/**
 * What a phone needs to start without signal; pdf.js is served from `desk/pdf/` and is in neither list. Hashed files
 * never change under their name; all others carry the version of the build. The page and its start script are made after
 * Kit's list is, so they are added here.
 */
export function shell({ build, files, version }: Built): PrecacheEntry[] {
	const wanted = [...build, ...files].filter((url) => !SYSTEM_ONLY.test(url));
	return [...wanted, FALLBACK, '/_app/start.js'].map((url) => ({ url, revision: HASHED.test(url) ? null : version }));
}

/** Addresses that are not the app's pages: never answered with the page. */
export const NOT_PAGES = [/^\/api\//, /^\/_app\//, /\.[a-z0-9]+$/i];
