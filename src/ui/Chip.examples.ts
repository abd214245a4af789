import type { Examples } from './examples';
import type Chip from './Chip.svelte';

export default [
	{
		name: 'urgent',
		props: { tone: 'shu', icon: 'warn' },
		snippets: { children: '至急' },
		why: 'Filled: what must not be missed.',
		spoken: { text: '至急' },
	},
	{ name: 'plain', props: {}, snippets: { children: '清掃' }, why: 'A kind.', spoken: { text: '清掃' } },
	{
		name: 'wait',
		props: { tone: 'wait', icon: 'hourglass' },
		snippets: { children: 'まだ送っていません' },
		why: 'On its way; nothing is lost.',
		spoken: { text: 'まだ送っていません' },
	},
	{
		name: 'done',
		props: { tone: 'done', icon: 'check' },
		snippets: { children: 'この端末' },
		why: 'As it should be.',
		spoken: { text: 'この端末' },
	},
	{
		name: 'trouble',
		props: { tone: 'trouble' },
		snippets: { children: '取り下げ' },
		why: 'Somebody has to look at it.',
		spoken: { text: '取り下げ' },
	},
] satisfies Examples<typeof Chip>;
