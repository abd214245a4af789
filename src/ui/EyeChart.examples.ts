import type { Examples } from './examples';
import type EyeChart from './EyeChart.svelte';

const lines = [
	{ value: '100', scale: 1, name: 'ふつう 1倍', text: '秋の一斉清掃のお知らせ' },
	{ value: '150', scale: 1.5, name: '大きい 1.5倍', text: '集合は公園の入口です' },
	{ value: '300', scale: 3, name: 'いちばん大きい 3倍', text: '雨の日は次の週' },
] as const;
const label = '文字の大きさ';
const hint = 'いちばん小さく読める行を押してください。';

export default [
	{
		name: 'chosen',
		props: { label, hint, lines, lang: 'ja', value: '150', onpick: () => {} },
		why: 'A size that holds now. The lines are as large as text will be, whichever size the page has.',
		spoken: { role: 'group', name: label, description: hint },
	},
	{
		name: 'first',
		props: { label, hint, lines, lang: 'ja', value: undefined, onpick: () => {} },
		why: 'Nothing was pressed yet, as at the desk of a volunteer. A reader is told the sizes and not the lines.',
		spoken: { role: 'radio', name: 'いちばん大きい 3倍' },
	},
] satisfies Examples<typeof EyeChart>;
