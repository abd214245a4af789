import type { Examples } from './examples';
import type FieldFrame from './FieldFrame.svelte';
import type { FieldAttributes } from './FieldFrame.svelte';

/** Something to type into, with all that FieldFrame hands to it. */
function input(attributes: unknown): string {
	const entries = Object.entries(attributes as FieldAttributes).filter(([, value]) => value !== undefined);
	return `<input class="input" ${entries.map(([name, value]) => `${name}="${value}"`).join(' ')}>`;
}

export default [
	{
		name: 'all',
		props: {
			label: '世帯の数',
			hint: '空き家は数えません。',
			wrong: '数字で書いてください。',
			count: 'あと2文字書けます',
		},
		snippets: { children: input },
		why: 'For a field that is none of the others: label, hint and error are tied to it by the attributes it is given.',
		spoken: {
			name: '世帯の数',
			role: 'textbox',
			description: '空き家は数えません。 数字で書いてください。',
			states: { 'aria-invalid': 'true' },
		},
	},
	{
		name: 'plain',
		props: { label: '世帯の数' },
		snippets: { children: input },
		why: 'Nothing to describe it by.',
		spoken: { name: '世帯の数', role: 'textbox', description: '' },
	},
] satisfies Examples<typeof FieldFrame>;
