import { expect, it } from 'vitest';
import { isBehind, noteNavigation } from './page-behind';
import { PAGES, type PageName } from './pages';

const at = (name: PageName) => ({ route: { id: PAGES[name].route } });
const went = (type: string, from: PageName, to: PageName) => noteNavigation({ type, from: at(from), to: at(to) });

it('the list lies behind a circular that was opened from it, and still after the next circular', () => {
	went('link', 'home', 'circular');
	expect(isBehind('home')).toBe(true);
	went('link', 'circular', 'circular');
	expect(isBehind('home')).toBe(true);
});

it('nothing is said of a page that was reached by the browser or took the place of another', () => {
	went('link', 'home', 'circular');
	went('popstate', 'circular', 'home');
	expect(isBehind('circular')).toBe(false);
	went('link', 'desk', 'write');
	went('goto', 'write', 'ledger');
	expect(isBehind('write')).toBe(false);
});
