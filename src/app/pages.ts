import type { RouteId, RouteParams } from '$app/types';
import { JOIN_PATH } from '#contract/card-link';
import type { Role } from '#contract/member';
import { HELPERS } from '#domain/following';
import { DESK, HEADS, LEADERS } from '#domain/permission';
import { titles, type deskTitles } from '#i18n/words';

/*
 * Every page of the app. The guard, the desk's menu (desk-menu.ts), all links, the titles and the list of screens that
 * the tests walk come from here, and no other file of src writes a page's address, but that of the cards' links
 * (`JOIN_PATH`): a lint rule keeps it so. It needs no browser, so that tests can read it.
 */

/** One page. Its title is in `i18n/ja/titles.ts` or `desk-titles.ts` under the same name. */
interface Page {
	/** Kit's id of its route, which is its folder in src/routes. */
	route: RouteId;
	/** The roles that may open it; every member where missing. */
	roles?: readonly Role[];
	/** Whether a browser that acts for nobody may open it: `ifNew`, as long as it has never acted for anybody. */
	public?: 'always' | 'ifNew';
}

const HOUSEHOLDS: readonly Role[] = ['resident', 'family'];
const SEATS: readonly Role[] = [...LEADERS, 'volunteer', 'city', 'district'];
const CHAIR: readonly Role[] = ['chair'];

export const PAGES = {
	home: { route: '/', public: 'always' },
	join: { route: JOIN_PATH, public: 'always' },
	// Its address is on the poster: whoever scans it may have no card redeemed yet, and is told how to.
	circular: { route: '/circular/[id]', public: 'ifNew' },
	older: { route: '/older' },
	calendar: { route: '/calendar', roles: HOUSEHOLDS },
	safety: { route: '/safety', roles: HOUSEHOLDS },
	watch: { route: '/watch', roles: HOUSEHOLDS },
	duties: { route: '/duties', roles: HOUSEHOLDS },
	lessons: { route: '/lessons', public: 'always' },
	// Whoever learns to press has perhaps no card yet.
	gestures: { route: '/gestures', public: 'always' },
	gesture: { route: '/gestures/[gesture]', public: 'always' },
	help: { route: '/help', public: 'always' },
	// For whoever answers the telephone: she may have no card of her own.
	helper: { route: '/help/code', public: 'always' },
	// Mails lead to it, and whoever reads them may have no phone here at all.
	mail: { route: '/mail/[use]', public: 'always' },
	// The poster leads to it whoever has no card: see `Welcome`.
	joinRequest: { route: '/join-request/[association]', public: 'always' },
	settings: { route: '/settings', public: 'always' },
	ownData: { route: '/mine', roles: HOUSEHOLDS },

	desk: { route: '/desk', roles: SEATS },
	write: { route: '/desk/write/[[draft]]', roles: DESK },
	message: { route: '/desk/message/[[draft]]', roles: LEADERS },
	ledger: { route: '/desk/circular/[id]', roles: LEADERS },
	tally: { route: '/desk/answers/[circular]', roles: LEADERS },
	safetyDesk: { route: '/desk/safety', roles: LEADERS },
	watchDesk: { route: '/desk/watch', roles: ['groupLeader'] },
	safetyCheck: { route: '/desk/safety/[check]', roles: LEADERS },
	meeting: { route: '/desk/meeting/[circular]', roles: LEADERS },
	calls: { route: '/desk/calls/[id]', roles: LEADERS },
	replies: { route: '/desk/replies/[id]', roles: LEADERS },
	helping: { route: '/desk/helping', roles: HELPERS },
	roster: { route: '/desk/roster/(doors)', roles: LEADERS },
	household: { route: '/desk/roster/(doors)/[household]', roles: LEADERS },
	group: { route: '/desk/roster/group/[group]', roles: LEADERS },
	noWay: { route: '/desk/roster/no-way', roles: LEADERS },
	rosterImport: { route: '/desk/roster/import', roles: DESK },
	rosterExport: { route: '/desk/roster/take', roles: DESK },
	joinRequests: { route: '/desk/join-requests', roles: DESK },
	keys: { route: '/desk/keys', roles: LEADERS },
	householdKeys: { route: '/desk/keys/[household]', roles: LEADERS },
	dutiesDesk: { route: '/desk/duties', roles: LEADERS },
	dutyRota: { route: '/desk/duties/rota/[duty]', roles: LEADERS },
	dutyMake: { route: '/desk/duties/make/[[remake]]', roles: LEADERS },
	overview: { route: '/desk/overview', roles: LEADERS },
	wordList: { route: '/desk/words', roles: DESK },
	deliveryTest: { route: '/desk/test', roles: DESK },
	readings: { route: '/desk/readings', roles: DESK },
	seats: { route: '/desk/seats', roles: HEADS },
	handover: { route: '/desk/seats/handover', roles: CHAIR },
	audit: { route: '/desk/audit', roles: HEADS },
	lessonRequest: { route: '/desk/lesson-request', roles: DESK },
	lessonSchedule: { route: '/desk/lessons', roles: ['city'] },
	lessonApplicants: { route: '/desk/applicants', roles: ['city'] },
	foundAssociation: { route: '/desk/found', roles: ['city'] },
	paperCircular: { route: '/desk/paper/circular/[id]', roles: LEADERS },
	// Whether there is a poster for a seat depends on the circular: the page says so.
	poster: { route: '/desk/paper/poster/[circular]', roles: LEADERS },
	groupSheet: { route: '/desk/paper/group/[group]/[circular]', roles: LEADERS },
	mailSlip: { route: '/desk/paper/mail', roles: LEADERS },
	leaflet: { route: '/desk/paper/leaflet/[person]', roles: HELPERS },
	applicantSheet: { route: '/desk/paper/applicants/[lesson]', roles: ['city'] },
	callSheet: { route: '/desk/paper/calls/[circular]', roles: LEADERS },
	safetySheet: { route: '/desk/paper/safety/[check]', roles: LEADERS },
	meetingSheet: { route: '/desk/paper/meeting/[circular]', roles: LEADERS },
	tallySheet: { route: '/desk/paper/answers/[circular]', roles: LEADERS },
	dutySheet: { route: '/desk/paper/duty/[duty]', roles: LEADERS },
} as const satisfies Record<keyof typeof titles | keyof typeof deskTitles, Page>;

/** Where the build puts pdf.js and what it fetches: no page, but an address of ours (src/routes/desk/pdf). */
export const PDFJS_FOLDER = '/desk/pdf' satisfies RouteId;

export type PageName = keyof typeof PAGES;

type Params<Name extends PageName> = RouteParams<(typeof PAGES)[Name]['route']>;

const pages: Record<PageName, Page> = PAGES;
const NAMES = Object.keys(PAGES) as PageName[];
const byRoute = new Map<string, PageName>(NAMES.map((name) => [PAGES[name].route, name]));

/** The page of a route; undefined for a route that is no page, or an address that is no route. */
export const pageOf = (route: string | null): PageName | undefined => byRoute.get(route ?? '');

/** The title of a page before its content is known; those of the desk are in `page-titles.ts`. */
export const titleOf = (name: keyof typeof titles): string => titles[name];

/** The address of a page, from the root of this app on. */
export const href = <Name extends PageName>(
	name: Name,
	...[params]: Record<never, never> extends Params<Name> ? [params?: Params<Name>] : [params: Params<Name>]
): string => addressOf(name, params);

function addressOf(name: PageName, params: Record<string, string | undefined> = {}): string {
	// A folder in brackets groups routes and is no part of their addresses.
	const path = PAGES[name].route.replace(/\/\([^)]+\)/gu, '').replace(/\/\[+(\w+)\]+/gu, (_, key: string) => {
		const value = params[key];
		return value === undefined ? '' : `/${encodeURIComponent(value)}`;
	});
	return path || '/';
}

/** Sections of pages that links lead to. `id`: the element's there, which is the fragment of the address. */
export const SECTIONS = {
	homeScreenGuide: { page: 'lessons', id: 'iphone' },
	devices: { page: 'settings', id: 'devices' },
	outbox: { page: 'settings', id: 'outbox' },
	notices: { page: 'settings', id: 'notices' },
	lock: { page: 'settings', id: 'lock' },
} as const satisfies Record<string, { page: PageName; id: string }>;

/** The address of a section of a page. */
export function sectionHref(name: keyof typeof SECTIONS): string {
	const { page, id } = SECTIONS[name];
	return `${href(page)}#${id}`;
}

/** True when a member with this role may open the page. What it may do there, the domain decides for each command. */
export const mayOpen = (name: PageName, role: Role): boolean => pages[name].roles?.includes(role) ?? true;

/**
 * Whether a page is shown: to the member that the screens act for, or to a browser that acts for nobody (`isNew`: it
 * never did). Such a browser goes home instead, where it is told why and what to do.
 */
export function accessTo(
	name: PageName | undefined,
	role: Role | undefined,
	isNew: boolean,
): 'open' | 'denied' | 'home' {
	if (role) return name && !mayOpen(name, role) ? 'denied' : 'open';
	const shown = name && pages[name].public;
	return shown === 'always' || (shown === 'ifNew' && isNew) ? 'open' : 'home';
}
