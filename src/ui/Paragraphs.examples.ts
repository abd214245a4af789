import type { Examples } from './examples';
import type Paragraphs from './Paragraphs.svelte';

export default [
	{
		name: 'text',
		props: { text: '来週の日曜日に川掃除をします。\n長ぐつをはいて来てください。\n\n雨のときは中止します。' },
		why: 'A text as it was typed: an empty line parts paragraphs.',
		spoken: { text: '雨のときは中止します。' },
	},
	{
		name: 'endless',
		props: { text: 'あ'.repeat(600) },
		why: 'A run that no mark interrupts breaks anywhere: looking for phrases in it would take seconds.',
		spoken: { text: 'ああああ' },
	},
	{
		name: 'links',
		props: { text: '申し込みは集会所まで' },
		snippets: { paragraph: (one) => `<a href="#hall">${String(one)}</a>` },
		why: 'Who shows it draws each paragraph: with links, for example.',
		spoken: { role: 'link', name: '申し込みは集会所まで' },
	},
] satisfies Examples<typeof Paragraphs>;
