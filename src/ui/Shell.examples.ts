import type { Examples } from './examples';
import type Shell from './Shell.svelte';

export default [
	{
		name: 'resident',
		props: {
			skipLabel: '本文へ',
			barLabel: '画面のきりかえ',
			navItems: [
				{ href: '#home', label: '回覧', icon: 'board', here: true },
				{ href: '#lessons', label: '使い方', name: 'スマホ講座・使い方', icon: 'help', here: false },
			],
			textSizeLabel: '文字',
			textSizeSample: 'あ',
			ontextsize: () => {},
			help: { href: '#help', label: '困ったとき' },
		},
		snippets: { children: '<h1>回覧</h1>', above: '<p>電波がありません。</p>' },
		why: 'The frame of every screen: the bar takes a tenth of it at the most, at the largest text size too.',
		spoken: { role: 'link', name: '回覧', states: { 'aria-current': 'page' } },
	},
] satisfies Examples<typeof Shell>;
