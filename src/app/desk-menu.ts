import type { Role } from '#contract/member';
import type { IconName } from '#ui/Icon.svelte';
import { href, mayOpen, titleOf, type PageName } from './pages';

/** The pages of the desk's menu in its order, each with its drawing. Not in `PAGES`, which every phone loads first. */
const MENU = {
	helping: 'help',
	roster: 'house',
	joinRequests: 'people',
	keys: 'card',
	overview: 'chart',
	wordList: 'pen',
	deliveryTest: 'mobile',
	readings: 'speaker',
	seats: 'people',
	audit: 'eye',
	lessonRequest: 'help',
	lessonSchedule: 'when',
	foundAssociation: 'plus',
} as const satisfies Partial<Record<PageName, IconName>>;

type MenuPage = keyof typeof MENU;

/** The desk's menu for a role. */
export const menuOf = (role: Role): { name: MenuPage; href: string; icon: IconName; title: string }[] =>
	(Object.keys(MENU) as MenuPage[])
		.filter((name) => mayOpen(name, role))
		.map((name) => ({ name, href: href(name), icon: MENU[name], title: titleOf(name) }));
