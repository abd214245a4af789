import type { Examples } from './examples';
import type Section from './Section.svelte';

export default [
	{
		name: 'titled',
		props: { title: '鍵カード', id: 'cards' },
		snippets: { children: '<p>カードは1枚あります。</p>' },
		why: 'A part of a sheet; its heading is its name.',
		spoken: { role: 'region', name: '鍵カード' },
	},
] satisfies Examples<typeof Section>;
