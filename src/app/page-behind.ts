import { pageOf, type PageName } from './pages';

/** Where a navigation begins or ends, as Kit tells it. */
interface End {
	route: { id: string | null };
}

/**
 * Which page lies one step behind in the browser's history, as far as it is known: a way back to that page then goes
 * back to the place where it was left, instead of opening it anew at its top.
 */
let behind: PageName | undefined;

/** To be told of each navigation. A step from one circular to the next takes the place of the first. */
export function noteNavigation({ type, from, to }: { type: string; from: End | null; to: End | null }): void {
	const [was, is] = [pageOf(from?.route.id ?? null), pageOf(to?.route.id ?? null)];
	if (type === 'link' && was === is) return;
	behind = type === 'link' ? was : undefined;
}

export const isBehind = (name: PageName): boolean => behind === name;
