import type { Examples } from './examples';
import type FileButton from './FileButton.svelte';

export default [
	{
		name: 'main',
		props: { label: 'ファイルを選ぶ', accept: '.csv', onfile: () => undefined },
		why: 'The field is hidden, because browsers call it in their own language and draw it too small for a thumb.',
		spoken: { text: 'ファイルを選ぶ' },
	},
] satisfies Examples<typeof FileButton>;
