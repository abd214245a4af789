import type { Examples } from './examples';
import type Progress from './Progress.svelte';

export default [
	{
		name: 'counted',
		props: { label: 'カードを作っています', done: 30, of: 72 },
		why: 'How far it is, where that can be told.',
		spoken: { role: 'progressbar', name: 'カードを作っています' },
	},
	{
		name: 'unknown',
		props: { label: '回覧を受け取っています' },
		why: 'Under way, for nobody knows how long.',
		spoken: { role: 'progressbar', name: '回覧を受け取っています' },
	},
] satisfies Examples<typeof Progress>;
