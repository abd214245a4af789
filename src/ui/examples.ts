import { createRawSnippet, type Snippet } from 'svelte';

/** What a screen reader gets of an example. `nothing`: it is decoration. */
export type Spoken =
	| 'nothing'
	| {
			/** Of the one element that this is about; without it, of the example as a whole. */
			role?: string;
			/** The accessible name of that element. */
			name?: string;
			/** Its accessible description: a hint, an error. */
			description?: string;
			/** Words within it. */
			text?: string;
			/** Its states: `{ 'aria-invalid': 'true' }`. */
			states?: Readonly<Record<`aria-${string}`, string>>;
	  };

/**
 * The content of a snippet: plain text, or HTML with one root element; where a snippet takes values, made from them.
 */
type SnippetText = string | ((...values: unknown[]) => string);

type SnippetNames<Props> = {
	[Name in keyof Props]-?: NonNullable<Props[Name]> extends Snippet<never> ? Name : never;
}[keyof Props];

/** One way in which a component is used: shown in the gallery, and a fixture of its tests. */
interface Example<Props> {
	/** Unique among the component's examples; stands in addresses and file names. */
	name: string;
	props: Omit<Props, SnippetNames<Props>>;
	snippets?: Partial<Record<SnippetNames<Props>, SnippetText>>;
	/** When it is used so, or what must not happen to it. */
	why: string;
	spoken: Spoken;
}

/** The props of a component, generic ones too. */
type PropsOf<Of> = Of extends (internals: never, props: infer Props) => unknown ? Props : never;

/** The examples of a component: the default export of the file `Name.examples.ts` beside `Name.svelte`. */
export type Examples<Of> = readonly Example<PropsOf<Of>>[];

/** The examples of a style sheet, `name.examples.ts` beside `name.css`: its classes in use. */
export type MarkupExamples = readonly Example<{ html: string }>[];

/** An example of whichever component. */
export type AnyExample = Example<Record<string, unknown>>;

/** A snippet that is made by hand needs one root element: plain text gets one. */
const html = (text: string) => (text.startsWith('<') ? text : `<span>${text}</span>`);

function snippetOf(text: SnippetText): Snippet<unknown[]> {
	return createRawSnippet((...values: (() => unknown)[]) => ({
		render: () => html(typeof text === 'string' ? text : text(...values.map((value) => value()))),
	}));
}

/** All that a component is drawn with in an example: its props, and its snippets made from their texts. */
export function propsOf({ props, snippets = {} }: AnyExample): Record<string, unknown> {
	const made = Object.entries<SnippetText>(snippets).map(([name, text]) => [name, snippetOf(text)]);
	return { ...props, ...Object.fromEntries(made) };
}
