import type { Examples } from './examples';
import type StateBar from './StateBar.svelte';

const parts = [
	{ state: 'readBySelf', count: 30 },
	{ state: 'readByFamily', count: 6 },
	{ state: 'paper', count: 14 },
	{ state: 'told', count: 5 },
	{ state: 'unread', count: 10 },
	{ state: 'unreached', count: 7 },
] as const;
const label = '本人が読んだ 30、家族が読んだ 6、紙で渡した 14、伝えた 5、未読 10、未達 7';

export default [
	{
		name: 'all',
		props: { label, parts },
		why: 'All six states: told apart without colour, and said in words.',
		spoken: { role: 'img', name: label },
	},
	{
		name: 'answers',
		props: {
			label: '答えた 23、古い答え 2、まだ答えなし 15',
			parts: [
				{ state: 'answered', count: 23 },
				{ state: 'outdated', count: 2 },
				{ state: 'unanswered', count: 15 },
			],
		},
		why: 'The three states of a question, in the same way.',
		spoken: { role: 'img', name: '答えた 23、古い答え 2、まだ答えなし 15' },
	},
	{
		name: 'safety',
		props: {
			label: '助けが必要 2、まだ 6、家にいない 4、無事 28',
			parts: [
				{ state: 'help', count: 2 },
				{ state: 'unanswered', count: 6 },
				{ state: 'away', count: 4 },
				{ state: 'safe', count: 28 },
			],
		},
		why: 'The states of a safety check, the gravest first.',
		spoken: { role: 'img', name: '助けが必要 2、まだ 6、家にいない 4、無事 28' },
	},
	{
		name: 'small',
		props: { label: '未達 7', parts: [{ state: 'unreached', count: 7 }], size: 's' },
		why: 'Half as high, in a row of a list; states of nobody take no room.',
		spoken: { role: 'img', name: '未達 7' },
	},
] satisfies Examples<typeof StateBar>;
