import type { Examples } from './examples';
import type Lazy from './Lazy.svelte';

const props = {
	text: 'ここを表示できませんでした。電波のよい所で、もう一度ためしてください。',
	again: 'もう一度ためす',
};
const snippets = { children: '<p>秋の川掃除</p>', pending: '<p>読みこんでいます</p>' };

// On the server nothing has come yet, whatever becomes of it.
const spoken = { text: '読みこんでいます' };

export default [
	{
		name: 'failed',
		props: { ...props, load: () => Promise.reject(new Error('no chunk')) },
		snippets,
		why: 'In a browser: nobody is left with a blank page.',
		spoken,
	},
	{
		name: 'loaded',
		props: { ...props, load: () => Promise.resolve('part') },
		snippets,
		why: 'In a browser: once there, it is drawn as it is, without anything around it.',
		spoken,
	},
] satisfies Examples<typeof Lazy>;
