import type { Examples } from './examples';
import type More from './More.svelte';

const props = {
	items: Array.from({ length: 12 }, (_, i) => `${i + 1}行め`),
	label: (left: number) => `あと${left}行を出す`,
	first: 4,
};
const item = (line: unknown) => `<p>${String(line)}　佐藤</p>`;

export default [
	{
		name: 'long',
		props,
		snippets: { item },
		why: 'Thousands of rows would take seconds to draw: some are shown, and a button says how many are left.',
		spoken: { role: 'button', name: 'あと8行を出す' },
	},
	{
		name: 'short',
		props: { ...props, first: 30 },
		snippets: { item },
		why: 'All are shown: no button.',
		spoken: { role: 'list', text: '12行め' },
	},
] satisfies Examples<typeof More>;
