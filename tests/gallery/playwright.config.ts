import { join } from 'node:path';
import { defineConfig } from '@playwright/test';
import browser from '../browser/playwright.config';

const ROOT = join(import.meta.dirname, '../..');

/** The browser of the other tests, without their town: components need no server. */
export default defineConfig({
	...browser,
	testDir: import.meta.dirname,
	testMatch: '*.e2e.ts',
	outputDir: join(ROOT, 'test-results/gallery'),
	globalSetup: join(import.meta.dirname, 'serve.ts'),
	// As on a phone: with one device pixel for each of CSS, letters are set at whole pixels, and lines break elsewhere.
	use: { ...browser.use, deviceScaleFactor: 2 },
	reporter: [['list'], ['json', { outputFile: join(ROOT, '.local/reports/gallery.json') }]],
});
