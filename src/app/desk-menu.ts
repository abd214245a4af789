import type { Role } from '#contract/member';
import type { IconName } from '#ui/Icon.svelte';
import { deskTitles, titles } from '#i18n/words';
import { href, mayOpen, type PageName } from './pages';

/** The pages of the desk's menu in its order, each with its drawing. Not in `PAGES`, which every phone loads first. */
const MENU = {
	safetyDesk: 'warn',
	watchDesk: 'eye',
	helping: 'help',
	roster: 'house',
	joinRequests: 'people',
	keys: 'card',
	dutiesDesk: 'when',
	overview: 'chart',
	wordList: 'pen',
	deliveryTest: 'mobile',
	readings: 'speaker',
	seats: 'people',
	audit: 'eye',
	lessonRequest: 'help',
	lessonApplicants: 'people',
	lessonSchedule: 'when',
	foundAssociation: 'plus',
} as const satisfies Partial<Record<PageName, IconName>>;

type MenuPage = keyof typeof MENU;

const TITLES = { ...titles, ...deskTitles };

/** The title of a page that the desk leads to. */
export const deskTitleOf = (name: PageName): string => TITLES[name];

/** The desk's menu for a role. */
export const menuOf = (role: Role): { name: MenuPage; href: string; icon: IconName; title: string }[] =>
	(Object.keys(MENU) as MenuPage[])
		.filter((name) => mayOpen(name, role))
		.map((name) => ({ name, href: href(name), icon: MENU[name], title: deskTitleOf(name) }));
