import type { Handle } from '@sveltejs/kit';
import { fillIn } from '#ui/theme.server';

/** Runs when pages are built, and for each page in development: puts colours and the seal into app.html. */
export const handle: Handle = ({ event, resolve }) =>
	resolve(event, { transformPageChunk: ({ html }) => fillIn(html) });
