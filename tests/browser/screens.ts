import { href, mayOpen, PAGES, type PageName } from '#app/pages';
import type { Role } from '#contract/member';

/** What stands in the addresses of pages about one thing. */
interface Things {
	association: string;
	id: string;
	circular: string;
	household: string;
	group: string;
	gesture: string;
	lesson: string;
	duty: string;
	person: string;
	use: string;
	check: string;
}

/** What there is in an association of a test's own, or is not: pages say so. */
export const THINGS: Things = {
	association: 'none',
	id: 'c1',
	circular: 'c1',
	household: 'h1',
	group: 'g1',
	gesture: 'press',
	lesson: 'none',
	duty: 'none',
	person: 'nobody',
	use: 'read',
	check: 'none',
};

const isDeskPage = (name: PageName) => PAGES[name].route.startsWith(PAGES.desk.route);

/**
 * The addresses of all pages that a role may open, from the app's own table: at the desk, or those that everybody has.
 */
export function screensOf(role: Role, where: 'desk' | 'home', things: Things): string[] {
	const names = (Object.keys(PAGES) as PageName[]).filter((name) => mayOpen(name, role));
	return names.filter((name) => isDeskPage(name) === (where === 'desk')).map((name) => href(name, things));
}
