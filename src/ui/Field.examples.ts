import type { Examples } from './examples';
import type Field from './Field.svelte';

export default [
	{
		name: 'empty',
		props: { label: '班の名前', value: '' },
		why: 'One line to type, its label always in sight.',
		spoken: { role: 'textbox', name: '班の名前' },
	},
	{
		name: 'hint',
		props: { label: '電話番号', hint: '鍵カードに印刷します。', value: '086-000-1206', type: 'tel' },
		why: 'The hint stands before the field and is read aloud with it.',
		spoken: { role: 'textbox', name: '電話番号', description: '鍵カードに印刷します。' },
	},
	{
		name: 'wrong',
		props: { label: '世帯の名前', hint: '表札のとおりに。', value: '', wrong: '名前を書いてください。' },
		why: 'What is wrong is said in words, below the field, and read aloud with it.',
		spoken: {
			role: 'textbox',
			name: '世帯の名前',
			description: '表札のとおりに。 名前を書いてください。',
			states: { 'aria-invalid': 'true' },
		},
	},
	{
		name: 'search',
		props: { label: 'さがす', value: '川掃除', type: 'search' },
		why: 'Another kind of line.',
		spoken: { role: 'searchbox', name: 'さがす' },
	},
] satisfies Examples<typeof Field>;
