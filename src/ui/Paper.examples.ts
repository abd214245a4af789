import type { Examples } from './examples';
import type Paper from './Paper.svelte';

const children = '<p>川掃除のお知らせです。</p>';

export default [
	{
		name: 'plain',
		props: {},
		snippets: { children },
		why: 'A sheet on the board.',
		spoken: { text: '川掃除のお知らせです。' },
	},
	{
		name: 'clip',
		props: { as: 'article', clip: true, label: '回覧' },
		snippets: { children },
		why: 'The sheet that the clipboard holds, and something that stands for itself.',
		spoken: { role: 'article', name: '回覧' },
	},
	{
		name: 'flush',
		props: { as: 'section', flush: true, label: '出した回覧' },
		snippets: { children: '<ul><li>川掃除</li><li>敬老会</li></ul>' },
		why: 'Lines run from edge to edge; as a part of a page it has a label.',
		spoken: { role: 'region', name: '出した回覧' },
	},
] satisfies Examples<typeof Paper>;
