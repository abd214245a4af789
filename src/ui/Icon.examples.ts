import type { Examples } from './examples';
import type Icon from './Icon.svelte';

export default [
	{
		name: 'board',
		props: { name: 'board' },
		why: 'Always beside a word, so hidden from screen readers.',
		spoken: 'nothing',
	},
	{
		name: 'warn',
		props: { name: 'warn' },
		why: 'In the colour and the size of the text around it.',
		spoken: 'nothing',
	},
] satisfies Examples<typeof Icon>;
