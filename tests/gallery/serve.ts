import { join } from 'node:path';
import { build, preview } from 'vite';

const configFile = join(import.meta.dirname, 'vite.config.ts');

/** Builds the gallery and serves it at a free port for the tests, which find its address in KAIRAN_GALLERY. */
export default async function serve(): Promise<() => Promise<void>> {
	await build({ configFile, logLevel: 'warn' });
	const server = await preview({ configFile, preview: { host: '127.0.0.1', port: 0 } });
	const [address] = server.resolvedUrls?.local ?? [];
	if (!address) throw new Error('the gallery has no address');
	process.env.KAIRAN_GALLERY = address;
	return () => server.close();
}
