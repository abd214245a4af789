import type { Examples } from './examples';
import type Split from './Split.svelte';

export default [
	{
		name: 'two',
		props: {},
		snippets: { children: '<p>1班の戸がならびます。</p>', aside: '<p>回覧の本文です。</p>' },
		why: 'Side by side on a desk, one below the other on a phone.',
		spoken: { text: '回覧の本文です。' },
	},
] satisfies Examples<typeof Split>;
