import type { Examples } from './examples';
import type Notice from './Notice.svelte';

export default [
	{
		name: 'plain',
		props: { title: '新しい端末が入りました' },
		snippets: {
			children: 'おぼえがなければ、会長に電話してください。',
			actions: '<a class="button plain" href="#d">端末を見る</a>',
		},
		why: 'Something to know, with what can be done about it.',
		spoken: { role: 'link', name: '端末を見る' },
	},
	{
		name: 'wait',
		props: { tone: 'wait' },
		snippets: { children: '電波が戻ると、ひとりでに送ります。' },
		why: 'Nothing is lost, it takes its time.',
		spoken: { text: '電波が戻ると、ひとりでに送ります。' },
	},
	{
		name: 'done',
		props: { tone: 'done', live: true },
		snippets: { children: '佐藤さんに、紙で渡した印をつけました。' },
		why: 'Read aloud when the reader pauses.',
		spoken: { role: 'status', text: '佐藤さんに、紙で渡した印をつけました。' },
	},
	{
		name: 'trouble',
		props: { tone: 'trouble', live: true, title: '送れませんでした' },
		snippets: { children: '書いたものは、この端末に残っています。' },
		why: 'Somebody has to do something: read aloud at once.',
		spoken: { role: 'alert', text: '書いたものは、この端末に残っています。' },
	},
] satisfies Examples<typeof Notice>;
