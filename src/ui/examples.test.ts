import { computeAccessibleDescription, computeAccessibleName, getRole } from 'dom-accessibility-api';
import { JSDOM } from 'jsdom';
import type { Component } from 'svelte';
import { render } from 'svelte/server';
import { describe, expect, it } from 'vitest';
import layoutCss from './layout.css?raw';
import layoutExamples from './layout.examples';
import { propsOf, type AnyExample, type Spoken } from './examples';

const components = import.meta.glob<Component<Record<string, unknown>>>('./*.svelte', {
	eager: true,
	import: 'default',
});
const examples = import.meta.glob<readonly AnyExample[]>('./*.examples.ts', { eager: true, import: 'default' });
const nameOf = (file: string) => /(\w+)\.(svelte|examples\.ts)$/.exec(file)?.[1] ?? file;

/** Draws an example as the page will hold it, dialogs open. */
function draw(component: Component<Record<string, unknown>>, example: AnyExample): HTMLElement {
	const { body } = render(component, { props: propsOf(example) });
	const { document } = new JSDOM(body).window;
	for (const dialog of document.querySelectorAll('dialog')) dialog.open = true;
	return document.body;
}

const spokenIn = (root: HTMLElement) =>
	[...root.querySelectorAll<HTMLElement>('*')].filter((one) => !one.closest('[aria-hidden="true"]'));

/** The words of an element without those that are kept from screen readers. */
function heardIn(element: Element): string | null {
	const copy = element.cloneNode(true) as Element;
	for (const hidden of copy.querySelectorAll('[aria-hidden="true"]')) hidden.remove();
	return copy.textContent;
}

function expectSpoken(root: HTMLElement, spoken: Exclude<Spoken, 'nothing'>): void {
	const { role, name, description, text, states = {} } = spoken;
	const found = spokenIn(root).filter(
		(one) => getRole(one) === role && (name === undefined || computeAccessibleName(one) === name),
	);
	if (role) expect(found, `one ${role} ${name ?? ''} in ${root.innerHTML}`).toHaveLength(1);
	const one = found[0] ?? root;
	if (description !== undefined) expect(computeAccessibleDescription(one)).toBe(description);
	if (text !== undefined) expect(heardIn(one)).toContain(text);
	for (const [state, value] of Object.entries(states)) expect(one.getAttribute(state), state).toBe(value);
}

it('every component has examples beside it, and no examples lack their component or style sheet', () => {
	const sheets = ['layout'];
	expect(Object.keys(examples).map(nameOf).sort()).toEqual([...Object.keys(components).map(nameOf), ...sheets].sort());
	expect(Object.keys(components).length).toBeGreaterThan(20);
});

it('every class of layout.css is shown by an example of its name', () => {
	const classes = new Set([...layoutCss.matchAll(/\.([a-z][\w-]*)/g)].map(([, name]) => name));
	expect(layoutExamples.map(({ name }) => name).sort()).toEqual([...classes].sort());
	for (const { name, props } of layoutExamples) expect(props.html).toContain(`class="${name}"`);
});

describe.each(Object.entries(components).map(([file, component]) => [nameOf(file), component] as const))(
	'%s',
	(name, component) => {
		const own = examples[`./${name}.examples.ts`] ?? [];

		it('has examples with names of their own, each with its why', () => {
			expect(own.length).toBeGreaterThan(0);
			expect(new Set(own.map((example) => example.name)).size).toBe(own.length);
			for (const { name: word, why } of own) {
				expect(word).toMatch(/^[\w-]+$/);
				expect(why).toMatch(/\.$/);
			}
		});

		it.each(own.map((example) => [example.name, example] as const))('%s is read aloud as it says', (_, example) => {
			const root = draw(component, example);
			if (example.spoken !== 'nothing') return expectSpoken(root, example.spoken);
			expect(root.children.length).toBeGreaterThan(0);
			expect(spokenIn(root)).toEqual([]);
		});
	},
);
