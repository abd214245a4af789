import type Disclosure from './Disclosure.svelte';
import type { Examples } from './examples';

const content = '<p>山田さん、佐藤さん、鈴木さん</p>';

export default [
	{
		name: 'closed',
		props: { title: '新しいお宅 3世帯' },
		snippets: { children: content },
		why: 'Of a long comparison: how many there are is enough, unless somebody wants to know which.',
		spoken: { role: 'heading', name: '新しいお宅 3世帯' },
	},
	{
		name: 'open',
		props: { title: '退会するお宅 3世帯', open: true },
		snippets: { children: content },
		why: 'What must not be passed over stands open.',
		spoken: { text: '山田さん' },
	},
] satisfies Examples<typeof Disclosure>;
