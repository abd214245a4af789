import { sveltekit } from '@sveltejs/kit/vite';
import { defineConfig } from 'vitest/config';

export default defineConfig({
	plugins: [sveltekit()],
	// Phones that are still in hands: an iPhone 8 stops at iOS 16, an iPhone 7 at 15.
	build: {
		target: ['chrome100', 'safari15.4', 'firefox102'],
		rolldownOptions: {
			// Words are read from one module that names all catalogues; a page is to load those that it says.
			treeshake: { moduleSideEffects: [{ test: /\/src\/i18n\//u, sideEffects: false }] },
		},
	},
	test: {
		projects: [
			{
				extends: true,
				test: {
					name: 'unit',
					include: ['src/**/*.test.ts', 'functions/**/*.test.ts', 'seeds/**/*.test.ts', 'tests/lint/**/*.test.ts'],
					exclude: ['**/*.emulator.test.ts'],
					// Without this vitest hands out every style sheet as empty.
					css: { include: [/(tokens|layout)\.css/] },
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
