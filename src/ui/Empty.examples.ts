import type { Examples } from './examples';
import type Empty from './Empty.svelte';

export default [
	{
		name: 'fine',
		props: { title: '回覧はまだありません', text: '新しい回覧が届くと、ここに出ます。' },
		why: 'Nothing is here, and that is fine: it says what comes next.',
		spoken: { text: '回覧はまだありません' },
	},
	{
		name: 'way-on',
		props: { title: 'このページはありません' },
		snippets: { children: '<a class="button main" href="#home">はじめのページへ</a>' },
		why: 'With the way on.',
		spoken: { role: 'link', name: 'はじめのページへ' },
	},
] satisfies Examples<typeof Empty>;
