import svelte from 'eslint-plugin-svelte';
import globals from 'globals';
import ts from 'typescript-eslint';
import kairan from './tests/lint/walls.js';
import svelteConfig from './svelte.config.js';

const JAPANESE = '/[\\u3040-\\u30ff\\u3400-\\u9fff\\uff01-\\uff60]/';
const noJapanese = ['SvelteText', 'SvelteLiteral', 'Literal', 'TemplateElement'].map((node) => ({
	selector: node === 'TemplateElement' ? `${node}[value.raw=${JAPANESE}]` : `${node}[value=${JAPANESE}]`,
	message: 'Words on screen live in src/i18n.',
}));

/** Words that a page says in whatever letters: between tags, and in the attributes that are read aloud or shown. */
const noWords = [
	'SvelteElement > SvelteText[value=/\\p{L}{2}/u]',
	'SvelteAttribute[key.name=/^(aria-label|alt|title|placeholder|label|text|hint|lead|yes|no)$/] > SvelteLiteral[value=/\\p{L}{2}/u]',
].map((selector) => ({ selector, message: 'Words on screen live in src/i18n.' }));

/** How an engine arranges dates and numbers is its own matter and changes: one file asks it, part by part. */
const noIntl = [
	"NewExpression[callee.object.name='Intl'][callee.property.name=/Format$/]",
	'CallExpression[callee.property.name=/^toLocale(Date|Time)?String$/]',
].map((selector) => ({ selector, message: 'Dates, numbers and lists are put into words by src/i18n/format.ts.' }));

const noClockOrRandom = [
	{
		selector: "CallExpression[callee.object.name='Date'][callee.property.name='now']",
		message: 'The domain has no clock.',
	},
	{ selector: "NewExpression[callee.name='Date'][arguments.length=0]", message: 'The domain has no clock.' },
	{ selector: "Identifier[name='performance']", message: 'The domain has no clock.' },
	{
		selector: "MemberExpression[object.name='Math'][property.name='random']",
		message: 'The domain has no random source.',
	},
	{ selector: "Identifier[name='crypto']", message: 'The domain has no random source.' },
];

export default ts.config(
	{ ignores: ['.svelte-kit/', 'build/', 'dist/', '.local/', 'static/', 'test-results/'] },
	...ts.configs.recommended,
	...svelte.configs['flat/recommended'],
	{
		plugins: { kairan },
		languageOptions: { globals: { ...globals.browser, ...globals.node } },
		rules: {
			'kairan/walls': 'error',
			'kairan/comment-width': ['error', 120],
			'kairan/max-lines': ['error', 200],
			'max-lines-per-function': ['error', { max: 40, skipBlankLines: true, skipComments: true }],
			'no-undef': 'off',
			'no-console': 'error',
			eqeqeq: 'error',
			'@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
			'svelte/no-at-html-tags': 'error',
			'svelte/no-navigation-without-resolve': 'off',
		},
	},
	{
		files: ['src/**/*.ts', 'functions/**/*.ts', 'seeds/**/*.ts', 'tests/**/*.ts'],
		languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
		rules: {
			'@typescript-eslint/no-floating-promises': 'error',
			'@typescript-eslint/no-misused-promises': 'error',
			'@typescript-eslint/switch-exhaustiveness-check': ['error', { considerDefaultExhaustiveForUnions: true }],
		},
	},
	{
		files: ['**/*.svelte', '**/*.svelte.ts'],
		languageOptions: { parserOptions: { parser: ts.parser, svelteConfig } },
		rules: { 'no-restricted-syntax': ['error', ...noJapanese, ...noWords, ...noIntl] },
	},
	// The gallery is a page for engineers: what it says itself is English.
	{ files: ['tests/gallery/*.svelte'], rules: { 'no-restricted-syntax': ['error', ...noJapanese, ...noIntl] } },
	{
		// Newer than the browsers of vite.config.ts; what is newer in the language itself, tsconfig's `lib` leaves out.
		files: ['src/**'],
		ignores: ['**/*.test.ts'],
		rules: {
			'kairan/no-lookbehind': 'error',
			'no-restricted-properties': [
				'error',
				...['timeout', 'any'].map((property) => ({ object: 'AbortSignal', property, message: 'Safari 15 has none.' })),
			],
		},
	},
	{
		files: ['src/**'],
		ignores: ['src/app/pages.ts', 'src/contract/card-link.ts', '**/*.test.ts'],
		rules: { 'kairan/page-urls': 'error' },
	},
	{
		files: ['src/**/*.ts', 'functions/**/*.ts'],
		ignores: ['src/i18n/format.ts', '**/*.test.ts'],
		rules: { 'no-restricted-syntax': ['error', ...noIntl] },
	},
	// Beside the components, where a word would reach the screen; not in their examples, which nobody ships. What reads
	// the files of Japanese rosters knows their headers and formats.
	{
		files: ['src/{app,features,routes,service-worker,ui}/**/*.ts'],
		ignores: ['**/*.test.ts', '**/*.examples.ts', 'src/features/roster/file/**'],
		rules: { 'no-restricted-syntax': ['error', ...noJapanese, ...noIntl] },
	},
	{ files: ['src/domain/**/*.ts'], rules: { 'no-restricted-syntax': ['error', ...noClockOrRandom, ...noIntl] } },
	{ files: ['**/*.svelte'], rules: { 'max-lines-per-function': 'off' } },
	// A describe() is a list of rules, and a table is clearer whole.
	{
		files: ['**/*.test.ts', 'tests/**/*.e2e.ts'],
		rules: { 'max-lines-per-function': 'off', 'kairan/max-lines': ['error', 300] },
	},
	// Programs that talk to the person at the terminal.
	{
		files: [
			'seeds/**/*.ts',
			'tests/bench/**/*.ts',
			'tests/engines/setup.ts',
			'functions/build.ts',
			'functions/operator/*.ts',
		],
		rules: { 'no-console': 'off' },
	},
);
