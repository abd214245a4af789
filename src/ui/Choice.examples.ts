import type { Examples } from './examples';
import type Choice from './Choice.svelte';

const who = [
	{ value: 'all', label: 'みんな', hint: '72世帯' },
	{ value: 'groups', label: '班をえらぶ' },
	{ value: 'officers', label: '役員だけ', hint: '6世帯' },
];

export default [
	{
		name: 'rows',
		props: { label: '宛先', options: who, value: 'all', hint: 'あとから変えられません。' },
		why: 'One of a few, each as a row large enough for a thumb.',
		spoken: { role: 'group', name: '宛先', description: 'あとから変えられません。' },
	},
	{
		name: 'inline',
		props: {
			label: '戸を押すと',
			inline: true,
			value: 'paper',
			options: [
				{ value: 'open', label: 'ひらく' },
				{ value: 'paper', label: '紙', name: '紙で渡した印をつける' },
				{ value: 'told', label: '伝えた', name: '伝えた印をつける' },
			],
		},
		why: 'Two or three short words in one line, on the narrowest phone too; a longer name is read aloud.',
		spoken: { role: 'radio', name: '紙で渡した印をつける' },
	},
	{
		name: 'wrong',
		props: { label: '宛先', options: who, value: '', wrong: '選んでください。' },
		why: 'None is chosen yet: the error belongs to the group, and is read aloud with its name.',
		spoken: { role: 'group', name: '宛先', description: '選んでください。' },
	},
] satisfies Examples<typeof Choice>;
