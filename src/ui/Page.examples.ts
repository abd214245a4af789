import type { Examples } from './examples';
import type Page from './Page.svelte';

const children = '<p>ここに用紙がならびます。</p>';

export default [
	{
		name: 'narrow',
		props: { title: '世帯の名簿', app: 'かいらん', lead: '班ごとに、歩く順にならんでいます。' },
		snippets: { children, actions: '<button type="button" class="button plain">印刷する</button>' },
		why: 'A column for reading.',
		spoken: { role: 'heading', name: '世帯の名簿' },
	},
	{
		name: 'quiet',
		props: { title: '回覧', app: 'かいらん', quiet: true },
		snippets: { children },
		why: 'The sheet brings its own heading: until it is there, the page has one for screen readers.',
		spoken: { role: 'heading', name: '回覧' },
	},
] satisfies Examples<typeof Page>;
