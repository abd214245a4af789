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
	reporter: [['list'], ['json', { outputFile: join(ROOT, '.local/reports/gallery.json') }]],
});
