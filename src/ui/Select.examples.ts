import type { Examples } from './examples';
import type Select from './Select.svelte';

const options = ['1班', '2班', '3班'].map((label, i) => ({ value: `g${i}`, label }));

export default [
	{
		name: 'group',
		props: { label: 'うつる先の班', options, value: 'g1' },
		why: 'One of many: the browser shows the list, large on every phone.',
		spoken: { role: 'combobox', name: 'うつる先の班' },
	},
	{
		name: 'long',
		props: {
			label: '世帯',
			options: [{ value: 'h', label: '椿原東町内会 椿台団地 2号棟 佐々木・長谷川' }],
			value: 'h',
		},
		why: 'A long choice stays within the screen.',
		spoken: { role: 'combobox', name: '世帯' },
	},
] satisfies Examples<typeof Select>;
