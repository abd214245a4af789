import type { Component } from 'svelte';
import type { AnyExample } from '#ui/examples';

/** A component of src/ui, or a style sheet, with its examples. */
export interface Shown {
	name: string;
	component: Component<Record<string, unknown>>;
	examples: readonly AnyExample[];
}

const components = import.meta.glob<Shown['component']>(['../../src/ui/*.svelte', './Markup.svelte'], {
	eager: true,
	import: 'default',
});
const examples = import.meta.glob<Shown['examples']>('../../src/ui/*.examples.ts', { eager: true, import: 'default' });

const nameOf = (file: string) => /(\w+)\.\w+(\.ts)?$/.exec(file)?.[1] ?? file;
/** A component by its name; a style sheet has none, and its examples are markup. */
function componentOf(name: string): Shown['component'] {
	const component = components[`../../src/ui/${name}.svelte`] ?? components['./Markup.svelte'];
	if (!component) throw new Error(`nothing draws ${name}`);
	return component;
}

/** All of them, by name. */
export const shown: Shown[] = Object.entries(examples).map(([file, list]) => {
	const name = nameOf(file);
	return { name, component: componentOf(name), examples: list };
});

/** A dialog covers the page: such an example is shown alone. */
export const isModal = ({ props }: AnyExample): boolean => Boolean(props.open);
