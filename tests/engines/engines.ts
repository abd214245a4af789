import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { chromium } from '#tests/support/chromium';
import type { Driver, Size } from './driver';
import { openByPuppeteer } from './puppeteer';
import { openWebkit } from './webkit';

interface Engine {
	/** What has to be on PATH, each with the Debian package that brings it. */
	needs: Record<string, string>;
	/** @param preferences of Firefox, beside those that all its windows have */
	open(size: Size, preferences?: Record<string, unknown>): Promise<Driver>;
}

/** The browsers that a journey runs in. */
export const ENGINES = {
	chromium: {
		needs: {},
		async open(size) {
			const { executablePath, args, env } = await chromium();
			return openByPuppeteer(
				{ browser: 'chrome', executablePath, args: [...args, '--lang=ja', '--accept-lang=ja'], env },
				size,
			);
		},
	},
	firefox: {
		needs: { 'firefox-esr': 'firefox-esr' },
		async open(size, preferences) {
			const { env } = await chromium();
			const executablePath = onPath('firefox-esr') ?? '';
			const extraPrefsFirefox = { 'intl.accept_languages': 'ja', ...preferences };
			return openByPuppeteer({ browser: 'firefox', executablePath, env, extraPrefsFirefox }, size);
		},
	},
	webkit: {
		needs: { WebKitWebDriver: 'webkit2gtk-driver', 'xvfb-run': 'xvfb' },
		open: async (size) => openWebkit((await chromium()).env, size),
	},
} as const satisfies Record<string, Engine>;

export type EngineName = keyof typeof ENGINES;
export const ENGINE_NAMES = Object.keys(ENGINES) as EngineName[];

/** Why this engine can't be run on this machine, as a sentence; undefined where it can. */
export function missing(name: EngineName): string | undefined {
	const { needs }: Engine = ENGINES[name];
	const packages = Object.entries(needs).flatMap(([program, of]) => (onPath(program) ? [] : [of]));
	if (packages.length > 0)
		return `${name} is skipped: this machine lacks ${packages.join(' and ')} (Debian's packages).`;
}

function onPath(program: string): string | undefined {
	const folders = (process.env.PATH ?? '').split(delimiter);
	return folders.map((folder) => join(folder, program)).find((file) => existsSync(file));
}
