/**
 * What a test asks of a page, the same in every engine. This file is bundled and runs there: its functions take and
 * give what JSON can say, `find` alone gives an element.
 */
import { computeAccessibleName, getRole } from 'dom-accessibility-api';

/** What a person can reach: the open dialog, or else the page. */
const reachable = () => document.querySelector('dialog:modal') ?? document.body;

/** The visible element of a role with exactly this accessible name, or else the first whose name contains it. */
export function find(role: string, name: string): Element | null {
	const named = [...reachable().querySelectorAll('*')]
		.filter((element) => getRole(element) === role && element.checkVisibility({ visibilityProperty: true }))
		.map((element) => ({ element, name: computeAccessibleName(element) }));
	const best = named.find((one) => one.name === name) ?? named.find((one) => one.name.includes(name));
	return best?.element ?? null;
}

/** All text that the page shows. */
export const text = (): string => document.body.innerText;

/** The text of the element of a role and name; empty when there is none. */
export const textOf = (role: string, name: string): string => find(role, name)?.textContent ?? '';

/** An attribute of the element of a role and name; null when there is none. */
export const attribute = (role: string, name: string, key: string): string | null =>
	find(role, name)?.getAttribute(key) ?? null;
