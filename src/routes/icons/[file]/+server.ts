import { APP_ICONS, drawAppIcon } from '#ui/app-icons.server';
import type { EntryGenerator, RequestHandler } from './$types';

/** The app's icons: files of the build, drawn when they are asked for in development. */
export const prerender = true;

export const entries: EntryGenerator = () => APP_ICONS.map((file) => ({ file }));

export const GET: RequestHandler = async ({ params }) => {
	const icon = await drawAppIcon(params.file);
	if (!icon) return new Response(null, { status: 404 });
	return new Response(icon.body, { headers: { 'content-type': icon.type } });
};
