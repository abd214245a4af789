import type { Examples } from './examples';
import type ReadingRuler from './ReadingRuler.svelte';

export default [
	{
		name: 'at-a-line',
		props: {},
		why: 'A line below what is read. It is nothing for a screen reader, which keeps its own place.',
		spoken: 'nothing',
	},
] satisfies Examples<typeof ReadingRuler>;
