import type Boundary from './Boundary.svelte';
import type { Examples } from './examples';

export default [
	{
		name: 'whole',
		props: { of: 'c1', text: '「秋の川掃除」を表示できませんでした。', again: 'もう一度ためす' },
		snippets: { children: '<p>秋の川掃除</p>' },
		why: 'What it guards is drawn as it is, without anything around it.',
		spoken: { text: '秋の川掃除' },
	},
] satisfies Examples<typeof Boundary>;
