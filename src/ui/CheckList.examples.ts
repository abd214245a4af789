import type { Examples } from './examples';
import type CheckList from './CheckList.svelte';

const options = ['1班', '2班', '3班', '椿台団地'].map((label, i) => ({ value: `g${i}`, label }));

export default [
	{
		name: 'some',
		props: { label: '届ける班', options, values: ['g1', 'g3'] },
		why: 'Any number of several, side by side where there is room.',
		spoken: { role: 'group', name: '届ける班' },
	},
	{
		name: 'wrong',
		props: { label: '届ける班', options, values: [], wrong: '班を1つ以上えらんでください。' },
		why: 'The error belongs to the group: it is read aloud with its name.',
		spoken: { role: 'group', name: '届ける班', description: '班を1つ以上えらんでください。' },
	},
	{
		name: 'hint',
		props: { label: '都合のよい日', options, values: [], hint: 'いくつでも選べます。' },
		why: 'That more than one may be chosen stands above them.',
		spoken: { role: 'group', name: '都合のよい日', description: 'いくつでも選べます。' },
	},
] satisfies Examples<typeof CheckList>;
