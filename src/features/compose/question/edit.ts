import type { Id } from '#contract/ids';
import { stepped } from '#ui/stepped';
import type { ItemForm } from './form';

/*
 * How the items of a question, and the options of an item, are put in order. An id belongs to what it was given to for
 * good: what was taken away and comes back has the one that it had, and nothing else ever has it, so that an answer
 * which names it is never counted for something else.
 */

/** As many as the contract takes. */
export const ITEMS_MAX = 8;
export const OPTIONS_MAX = 12;

interface Named {
	id: Id;
}

/** What was taken out of a list, and where it stood. */
export interface Removed<T> {
	one: T;
	at: number;
}

/** The list without one, and how it comes back; undefined where it is not in the list. */
export function removed<T extends Named>(list: readonly T[], id: Id): { rest: T[]; removed: Removed<T> } | undefined {
	const at = list.findIndex((one) => one.id === id);
	const one = list[at];
	return one && { rest: list.filter((other) => other !== one), removed: { one, at } };
}

/** The list with what was taken out of it, at its place as far as that still is; as it is where there is no room. */
export function putBack<T extends Named>(list: readonly T[], { one, at }: Removed<T>, most: number): T[] {
	if (list.length >= most || list.some(({ id }) => id === one.id)) return [...list];
	return [...list.slice(0, at), one, ...list.slice(at)];
}

/** The list with one of it a place further up or down; the same at its ends. */
export function shifted<T extends Named>(list: readonly T[], id: Id, by: -1 | 1): T[] {
	const at = list.findIndex((one) => one.id === id);
	return at < 0 ? [...list] : (stepped([...list], at, by) ?? [...list]);
}

/** The list with more at its end, as far as there is room. */
export const added = <T extends Named>(list: readonly T[], more: readonly T[], most: number): T[] =>
	[...list, ...more].slice(0, most);

/** What helps the writer of its wording: each label in a line of its own. */
export const labelLines = (items: readonly Pick<ItemForm, 'label'>[]): string =>
	items.map(({ label }) => label.replace(/\n/gu, ' ')).join('\n');

/** Which item a place of those lines belongs to, and where in its label that is. */
export function labelAt(lines: string, offset: number): { nth: number; start: number } {
	const before = lines.slice(0, offset);
	return { nth: before.split('\n').length - 1, start: before.lastIndexOf('\n') + 1 };
}
