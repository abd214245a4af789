/** Bundles the functions into `dist/functions`, with the package.json that they are deployed with. Run by tsx. */
import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const OUT = join(ROOT, 'dist', 'functions');

/**
 * Packages that stay outside: Google's packages load their own files at run time, and firebase-tools looks for
 * `firebase-functions` beside the code. All others go into the bundle.
 */
const EXTERNAL = ['@google-cloud/firestore', '@google-cloud/storage', 'firebase-admin', 'firebase-functions'];

/** What calls the API: the one that `tests/attack` tries, where Google would choose its newest. */
const FRAMEWORK = '@google-cloud/functions-framework';

interface Package {
	version: string;
	dependencies: Record<string, string>;
}

async function manifest(): Promise<string> {
	const { version, dependencies } = JSON.parse(await readFile(join(ROOT, 'package.json'), 'utf8')) as Package;
	const own = Object.fromEntries([...EXTERNAL, FRAMEWORK].map((name) => [name, dependencies[name]]));
	const all = { name: 'kairan-functions', version, private: true, type: 'module', main: 'index.js' };
	return JSON.stringify({ ...all, engines: { node: '24' }, dependencies: own }, null, '\t');
}

/** Chunks of an earlier build would be deployed with the new ones. `.secret.local` and `.env*` stay. */
async function clear(): Promise<void> {
	await mkdir(OUT, { recursive: true });
	await rm(join(OUT, 'chunks'), { recursive: true, force: true });
}

await clear();
// Mails have the app's colours: see functions/delivery/theme.ts.
const tokens = await readFile(join(ROOT, 'src', 'ui', 'tokens.css'), 'utf8');
await build({
	define: { TOKENS_CSS: JSON.stringify(tokens) },
	absWorkingDir: ROOT,
	entryPoints: ['functions/index.ts'],
	outdir: OUT,
	chunkNames: 'chunks/[name]-[hash]',
	bundle: true,
	splitting: true,
	format: 'esm',
	platform: 'node',
	target: 'node24',
	external: EXTERNAL,
	sourcemap: true,
	minifySyntax: true,
	logLevel: 'warning',
	// Packages in CommonJS ask for `require`, which a module of the new kind does not have.
	banner: { js: "import { createRequire } from 'node:module'; const require = createRequire(import.meta.url);" },
});
await writeFile(join(OUT, 'package.json'), await manifest());
