import { mkdirSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

const ROOT = resolve(fileURLToPath(new URL('../..', import.meta.url)));

export interface Chromium {
	executablePath: string;
	args: string[];
	/** Variables under which it finds Japanese fonts. */
	env: Record<string, string>;
}

/**
 * A Chromium without a download of its own: the one named by CHROMIUM, or else the one inside the npm package
 * @sparticuz/chromium, unpacked under node_modules/.cache so that a stale copy in the system's temp folder is never
 * met.
 */
export async function chromium(): Promise<Chromium> {
	const cache = join(ROOT, 'node_modules', '.cache', 'chromium');
	mkdirSync(cache, { recursive: true });
	const env = { ...withoutUndefined(process.env), FONTCONFIG_FILE: fontConfig(cache) };
	const given = process.env.CHROMIUM;
	if (given) return { executablePath: given, args: ['--no-sandbox'], env };
	const before = process.env.TMPDIR;
	process.env.TMPDIR = cache;
	try {
		const { default: packed } = await import('@sparticuz/chromium');
		return { executablePath: await packed.executablePath(), args: ['--no-sandbox', '--no-zygote'], env };
	} finally {
		if (before === undefined) delete process.env.TMPDIR;
		else process.env.TMPDIR = before;
	}
}

/** Noto Sans JP for every name that a page may ask for, as on a machine made for Japan. */
function fontConfig(cache: string): string {
	const fonts = join(ROOT, 'node_modules', '@expo-google-fonts', 'noto-sans-jp');
	const file = join(cache, 'fonts.conf');
	writeFileSync(
		file,
		`<?xml version="1.0"?><!DOCTYPE fontconfig SYSTEM "fonts.dtd"><fontconfig>
<dir>${join(fonts, '400Regular')}</dir><dir>${join(fonts, '700Bold')}</dir><cachedir>${join(cache, 'fontconfig')}</cachedir>
<match target="pattern"><edit name="family" mode="append" binding="strong"><string>Noto Sans JP</string></edit></match>
</fontconfig>`,
	);
	return file;
}

function withoutUndefined(env: NodeJS.ProcessEnv): Record<string, string> {
	return Object.fromEntries(Object.entries(env).filter((entry): entry is [string, string] => entry[1] !== undefined));
}
