import type { Examples } from './examples';
import type Print from './Print.svelte';

export default [
	{
		name: 'plain',
		props: { page: 'plain' },
		snippets: { children: '<p>役員引きつぎ書</p>' },
		why: 'A text that is read on the screen too.',
		spoken: { text: '役員引きつぎ書' },
	},
	{
		name: 'cards',
		props: { page: 'cards', label: '印刷の見本' },
		snippets: { children: '<p style="inline-size: 190mm">鍵カード</p>' },
		why: 'Measured in millimetres: wider than a phone, it scrolls in its own box, by keys as well.',
		spoken: { role: 'region', name: '印刷の見本' },
	},
] satisfies Examples<typeof Print>;
