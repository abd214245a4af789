import type { Examples } from './examples';
import type TextArea from './TextArea.svelte';

export default [
	{
		name: 'empty',
		props: { label: '本文', hint: '行を空けると、段落が分かれます。', value: '', count: 'あと2000文字書けます' },
		why: 'Several lines to type; how much room is left stands below.',
		spoken: { role: 'textbox', name: '本文', description: '行を空けると、段落が分かれます。' },
	},
	{
		name: 'wrong',
		props: { label: '取り下げる理由', rows: 2, value: '', wrong: '理由を書いてください。' },
		why: 'What is wrong is said in words, below the field, and read aloud with it.',
		spoken: {
			role: 'textbox',
			name: '取り下げる理由',
			description: '理由を書いてください。',
			states: { 'aria-invalid': 'true' },
		},
	},
	{
		name: 'long',
		props: { label: '本文', value: '来週の日曜日に川掃除をします。\n\n雨のときは中止します。'.repeat(6) },
		why: 'Grows with its text, where the browser can.',
		spoken: { role: 'textbox', name: '本文' },
	},
] satisfies Examples<typeof TextArea>;
