import type { Examples } from './examples';
import type Lazy from './Lazy.svelte';

const props = {
	text: 'ここを表示できませんでした。電波のよい所で、もう一度ためしてください。',
	again: 'もう一度ためす',
};
const children = '<p>秋の川掃除</p>';

export default [
	{
		name: 'failed',
		props: { ...props, load: () => Promise.reject(new Error('no chunk')) },
		snippets: { children },
		why: 'Nobody is left with a blank page.',
		spoken: { text: props.text },
	},
	{
		name: 'loaded',
		props: { ...props, load: () => Promise.resolve('part') },
		snippets: { children },
		why: 'Once there, it is drawn as it is, without anything around it.',
		spoken: { text: '秋の川掃除' },
	},
] satisfies Examples<typeof Lazy>;
