/**
 * The import graph has no circles: `npm run check:graph`. dependency-cruiser, because it resolves the import maps of
 * package.json and reads Svelte files. A circle of types counts, too; only what a component imports as a type is not
 * seen, because it is read as it is compiled.
 *
 * @type {import('dependency-cruiser').IConfiguration}
 */
export default {
	forbidden: [
		{
			name: 'no-circle',
			comment: 'Files that import each other in a circle: let what both need lie below both.',
			severity: 'error',
			from: {},
			to: { circular: true },
		},
		{
			name: 'no-unresolved',
			comment: 'An import within the repository was not found, so that circles through it would not be seen.',
			severity: 'error',
			from: {},
			to: { couldNotResolve: true, path: '^[#.]', pathNot: '/\\$types$' },
		},
	],
	options: {
		doNotFollow: { path: 'node_modules' },
		tsPreCompilationDeps: true,
		tsConfig: { fileName: 'tsconfig.json' },
		enhancedResolveOptions: {
			conditionNames: ['svelte', 'import', 'node', 'default'],
			extensions: ['.ts', '.js', '.svelte', '.mjs', '.json'],
		},
	},
};
