import { fillIn } from '#ui/theme.server';
import manifest from './manifest.json?raw';
import type { RequestHandler } from './$types';

/** A file of the build: the manifest with the colours of the theme. */
export const prerender = true;

export const GET: RequestHandler = () =>
	new Response(fillIn(manifest), { headers: { 'content-type': 'application/manifest+json' } });
