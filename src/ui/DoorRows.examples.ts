import type { Examples } from './examples';
import type DoorRows from './DoorRows.svelte';
import type { DoorState } from './states';

interface Home {
	id: string;
	name: string;
	state: DoorState;
}
const WORDS = { answered: '答えた', unanswered: 'まだ' } as Record<DoorState, string>;
const homes: Home[] = [
	{ id: 'h1', name: '三宅 稔', state: 'answered' },
	{ id: 'h2', name: '大森 ハル', state: 'unanswered' },
];

const props = {
	rows: [{ group: { id: 'g1', name: '1班' }, doors: homes }],
	states: ['answered', 'unanswered'] as DoorState[],
	facts: () => [{ text: '2世帯' }, { text: 'まだ 1', open: true }],
	shown: (door: unknown) => {
		const home = door as Home;
		const word = WORDS[home.state];
		return { ...home, word, label: `${word}、${home.name}` };
	},
	unsent: new Set<string>(),
	quick: false,
	ontap: () => undefined,
	noGroup: '班のないお宅',
	lost: (name: string) => `${name}を、表示できません。`,
	again: 'もう一度',
};

export default [
	{
		name: 'row',
		props,
		why: 'A 班 is a group with a name; each door says its state in a word, and what is left to do stands beside the name.',
		spoken: { role: 'group', name: '1班' },
	},
	{
		name: 'unsent',
		props: { ...props, rows: [{ doors: homes }], unsent: new Set(['h1']) },
		why: 'What waits to be sent is drawn with dashes; households of an unknown group have a row of their own.',
		spoken: { role: 'group', name: '班のないお宅' },
	},
] satisfies Examples<typeof DoorRows>;
