import { sveltekit } from '@sveltejs/kit/vite';
import { defineConfig } from 'vitest/config';

export default defineConfig({
	plugins: [sveltekit()],
	test: {
		projects: [
			{
				extends: true,
				test: {
					name: 'unit',
					include: ['src/**/*.test.ts', 'functions/**/*.test.ts', 'seeds/**/*.test.ts', 'tests/lint/**/*.test.ts'],
					exclude: ['**/*.emulator.test.ts'],
				},
			},
			{
				extends: true,
				test: {
					name: 'emulator',
					include: ['**/*.emulator.test.ts'],
					exclude: ['node_modules/**'],
					fileParallelism: false,
					globalSetup: ['tests/emulator/setup.ts'],
					testTimeout: 60_000,
					hookTimeout: 120_000,
				},
			},
		],
	},
});
