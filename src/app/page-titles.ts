import { getContext, setContext } from 'svelte';
import { titles, type deskTitles } from '#i18n/words';
import type { PageName } from './pages';

const DESK = Symbol('deskTitles');

/** Gives the pages of the desk their titles, which no other page loads; to be called by the layout around them. */
export const provideDeskTitles = (words: typeof deskTitles): void => void setContext(DESK, words);

/** The title of any page before its content is known; to be called while a component is set up. */
export function pageTitles(): (name: PageName) => string | undefined {
	const all: Partial<Record<PageName, string>> = { ...titles, ...getContext<typeof deskTitles | undefined>(DESK) };
	return (name) => all[name];
}
