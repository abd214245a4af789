import type { Examples } from './examples';
import type Stepper from './Stepper.svelte';

const people = {
	...{ label: '何人で出ますか', least: 1, most: 6, said: (n: number) => `${n}人` },
	fewer: { word: 'へらす', name: 'へらす：何人で出ますか' },
	more: { word: 'ふやす', name: 'ふやす：何人で出ますか' },
};
const lunch = { ...people, label: '弁当の数', least: 0, most: 500, typed: true };

export default [
	{
		name: 'people',
		props: { ...people, value: 2 },
		why: 'Two buttons change it; what it is now is said as it changes.',
		spoken: { role: 'status', text: '2人' },
	},
	{
		name: 'least',
		props: { ...people, value: 1 },
		why: 'The button that would go too far stays, and says that it rests.',
		spoken: { role: 'button', name: 'へらす：何人で出ますか', states: { 'aria-disabled': 'true' } },
	},
	{
		name: 'typed',
		props: { ...lunch, value: undefined, hint: '0から500まで', wrong: '数を入れてください。' },
		why: 'A large number can be typed; nothing stands there before somebody said one.',
		spoken: { role: 'textbox', name: '弁当の数', description: '0から500まで 数を入れてください。' },
	},
] satisfies Examples<typeof Stepper>;
