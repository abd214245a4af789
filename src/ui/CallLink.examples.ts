import type CallLink from './CallLink.svelte';
import type { Examples } from './examples';
import { inserted } from './inserted';

export default [
	{
		name: 'number',
		props: { href: 'tel:0860001206', text: `${inserted('086-000-1206')} に電話する` },
		why: 'One of many that may be called: the line goes under the whole of it.',
		spoken: { role: 'link', name: '086-000-1206 に電話する' },
	},
] satisfies Examples<typeof CallLink>;
