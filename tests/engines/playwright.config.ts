import { join } from 'node:path';
import { defineConfig } from '@playwright/test';
import { ENGINE_NAMES } from './engines';
import type { Options } from './test';

const ROOT = join(import.meta.dirname, '../..');

/**
 * Playwright is the runner here and not the driver: its own Firefox and WebKit are patched, and no person uses them.
 */
export default defineConfig<Options>({
	testDir: ROOT,
	testMatch: 'tests/engines/**/*.e2e.ts',
	outputDir: join(ROOT, 'test-results'),
	globalSetup: join(import.meta.dirname, 'setup.ts'),
	reporter: [['list'], ['json', { outputFile: join(ROOT, '.local/reports/engines.json') }]],
	workers: 2,
	retries: 0,
	forbidOnly: true,
	timeout: 120_000,
	projects: ENGINE_NAMES.map((engine) => ({ name: engine, use: { engine } })),
});
