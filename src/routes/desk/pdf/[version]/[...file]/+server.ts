import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import type { EntryGenerator, RequestHandler } from './$types';

/**
 * pdf.js and what it fetches by name (encodings, standard fonts, decoders), written into the build as they stand in
 * the package. Its workers find these by folder, so they keep their names; and being no part of the app's bundle they
 * stay out of the precache of residents' phones.
 */
export const prerender = true;

const packaged = createRequire(import.meta.url).resolve('pdfjs-dist/package.json');
const home = path.dirname(packaged);
const { version } = JSON.parse(readFileSync(packaged, 'utf8')) as { version: string };

const FOLDERS = ['cmaps', 'standard_fonts', 'iccs', 'wasm'];
const files = new Map([
	...['pdf.min.mjs', 'pdf.worker.min.mjs', 'pdf.renderer.min.mjs'].map(
		(name) => [name, `legacy/build/${name}`] as const,
	),
	...FOLDERS.flatMap((folder) =>
		readdirSync(path.join(home, folder))
			.filter((name) => !name.endsWith('.wasm'))
			.map((name) => [`${folder}/${name}`, `${folder}/${name}`] as const),
	),
]);

export const entries: EntryGenerator = () => [...files.keys()].map((file) => ({ version, file }));

export const GET: RequestHandler = ({ params }) => {
	const found = params.version === version && files.get(params.file);
	if (!found) return new Response(null, { status: 404 });
	const type = /\.m?js$/.test(found) ? 'text/javascript' : 'application/octet-stream';
	return new Response(readFileSync(path.join(home, found)), { headers: { 'content-type': type } });
};
