import type { Examples } from './examples';
import type Dialog from './Dialog.svelte';

export default [
	{
		name: 'sheet',
		props: { open: true, title: '文字の大きさ', closeLabel: '閉じる' },
		snippets: { children: '<p>読みやすい大きさをえらんでください。</p>' },
		why: 'Something that is looked at or chosen without leaving the page.',
		spoken: { role: 'dialog', name: '文字の大きさ' },
	},
	{
		name: 'foot',
		props: { open: true, title: '佐藤さんの世帯を、3班にうつします', closeLabel: '閉じる' },
		snippets: {
			children: '<p>これまでの回覧の記録は、そのまま残ります。</p>',
			foot: '<button type="button" class="button main">うつす</button>',
		},
		why: 'Its buttons stay at the foot; a long title breaks, and the way out stays beside it.',
		spoken: { role: 'dialog', name: '佐藤さんの世帯を、3班にうつします' },
	},
	{
		name: 'all',
		props: { open: true, title: '2枚のうち1枚め', closeLabel: '閉じる', size: 'all' },
		snippets: { children: '<p>写真がここに出ます。</p>' },
		why: 'The whole screen, for looking at a picture.',
		spoken: { role: 'dialog', name: '2枚のうち1枚め' },
	},
] satisfies Examples<typeof Dialog>;
