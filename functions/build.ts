/**
 * Bundles the functions into `dist/functions`, with the package.json and the lockfile that they are deployed with. Run
 * by tsx.
 */
import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { lockOf, versionsIn, type Lock } from './release/lock';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const OUT = join(ROOT, 'dist', 'functions');

/**
 * Packages that stay outside: Google's packages load their own files at run time, and firebase-tools looks for
 * `firebase-functions` beside the code. All others go into the bundle.
 */
const EXTERNAL = ['@google-cloud/firestore', '@google-cloud/storage', 'firebase-admin', 'firebase-functions'];

/** What calls the API: the one that `tests/attack` tries, where Google would choose its newest. */
const FRAMEWORK = '@google-cloud/functions-framework';

const read = async <T>(name: string) => JSON.parse(await readFile(join(ROOT, name), 'utf8')) as T;
const write = (name: string, content: object) => writeFile(join(OUT, name), JSON.stringify(content, null, '\t'));

/** The package.json that the functions are deployed with, and its lockfile: the packages that were tested. */
async function writeManifest(): Promise<void> {
	const [{ version }, lock] = await Promise.all([
		read<{ version: string }>('package.json'),
		read<Lock>('package-lock.json'),
	]);
	const name = 'kairan-functions';
	const own = { engines: { node: '24' }, dependencies: versionsIn(lock, [...EXTERNAL, FRAMEWORK]) };
	await write('package.json', { name, version, private: true, type: 'module', main: 'index.js', ...own });
	await write('package-lock.json', lockOf(lock, { name, version, ...own }));
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
await writeManifest();
