import { join } from 'node:path';
import { defineConfig } from '@playwright/test';
import { chromium } from '#tests/support/chromium';
import { WORKERS } from './handed';

const ROOT = join(import.meta.dirname, '../..');
const { executablePath, args, env } = await chromium();

export default defineConfig({
	testDir: ROOT,
	testMatch: 'tests/browser/**/*.e2e.ts',
	outputDir: join(ROOT, 'test-results'),
	globalSetup: join(import.meta.dirname, 'setup.ts'),
	reporter: [['list'], ['json', { outputFile: join(ROOT, '.local/reports/browser.json') }]],
	workers: WORKERS,
	retries: 0,
	forbidOnly: true,
	// A limit for what hangs: a walk through twenty pages with axe takes a minute or more on a busy machine.
	timeout: 180_000,
	expect: { timeout: 10_000 },
	use: {
		launchOptions: { executablePath, args, env },
		viewport: { width: 360, height: 800 },
		// Nothing here is told by its pixels, and four times as many of them are a fifth of the suite's work.
		deviceScaleFactor: 1,
		hasTouch: true,
		isMobile: true,
		locale: 'ja-JP',
		timezoneId: 'Asia/Tokyo',
		// The app's own worker is what is tested; Playwright would block none, but routes would not see its requests.
		serviceWorkers: 'allow',
		// A trace of each test makes the whole suite slower: run what failed alone, with KAIRAN_TRACE=1.
		trace: process.env.KAIRAN_TRACE ? 'retain-on-failure' : 'off',
	},
});
