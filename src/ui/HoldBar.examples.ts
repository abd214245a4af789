import type { Examples } from './examples';
import type HoldBar from './HoldBar.svelte';

export default [
	{
		name: 'held',
		props: {
			text: 'あと8秒で送ります',
			stopLabel: '送るのをやめる',
			sendLabel: 'すぐに送る',
			onstop: () => {},
			onsend: () => {},
		},
		why: 'What was sent off by mistake is stopped by the first button.',
		spoken: { role: 'button', name: '送るのをやめる' },
	},
] satisfies Examples<typeof HoldBar>;
