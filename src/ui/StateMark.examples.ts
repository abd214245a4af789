import type { Examples } from './examples';
import type StateMark from './StateMark.svelte';

const STATES = [
	...(['readBySelf', 'readByFamily', 'paper', 'told', 'unread', 'unreached'] as const),
	...(['answered', 'outdated', 'unanswered'] as const),
	...(['help', 'away', 'safe'] as const),
];

export default STATES.map((state) => ({
	name: state,
	props: { state },
	why: 'A shape of its own for each state; its word stands beside it, so it is hidden from screen readers.',
	spoken: 'nothing' as const,
})) satisfies Examples<typeof StateMark>;
