import type { Examples } from './examples';
import type Check from './Check.svelte';

export default [
	{
		name: 'off',
		props: { label: '至急', checked: false },
		why: 'One thing that can be switched on.',
		spoken: { role: 'checkbox', name: '至急' },
	},
	{
		name: 'on-with-hint',
		props: { label: '前のカードを止める', hint: 'なくしたカードでは、もう入れなくなります。', checked: true },
		why: 'Switched on; the hint says what follows from it, and is read aloud with the label.',
		spoken: { role: 'checkbox', name: '前のカードを止める なくしたカードでは、もう入れなくなります。' },
	},
] satisfies Examples<typeof Check>;
