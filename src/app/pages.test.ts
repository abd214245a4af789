import { readdirSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { Role } from '#contract/member';
import { mayAsk } from '#domain/commands/index';
import { menuOf } from './desk-menu';
import { accessTo, href, mayOpen, PAGES, pageOf, type PageName } from './pages';

const ROUTES = path.join(import.meta.dirname, '../routes');
const menu = (role: Role) => menuOf(role).map(({ name }) => name);

it('every page of src/routes is in the table, and every line of the table is a page', () => {
	const files = readdirSync(ROUTES, { recursive: true, encoding: 'utf8' });
	const routes = files.filter((file) => path.basename(file) === '+page.svelte').map((file) => `/${path.dirname(file)}`);
	const known = Object.values(PAGES).map(({ route }) => route);
	expect(routes.map((route) => (route === '/.' ? '/' : route)).sort()).toEqual([...known].sort());
	expect(pageOf('/desk/roster/(doors)/[household]')).toBe('household');
	expect(pageOf('/nowhere')).toBeUndefined();
	expect(pageOf(null)).toBeUndefined();
});

it('addresses are made of the route and what it asks for', () => {
	expect(href('home')).toBe('/');
	expect(href('roster')).toBe('/desk/roster');
	expect(href('household', { household: 'h1' })).toBe('/desk/roster/h1');
	expect(href('groupSheet', { group: 'g1', circular: 'c1' })).toBe('/desk/paper/group/g1/c1');
	expect(href('write')).toBe('/desk/write');
	expect(href('write', { draft: 'd/1' })).toBe('/desk/write/d%2F1');
});

describe("the desk's menu", () => {
	it('leads a group leader to the own doors, a chair everywhere in the association, a volunteer to whom she helps', () => {
		expect(menu('groupLeader')).toEqual([
			'safetyDesk',
			'watchDesk',
			'helping',
			'roster',
			'keys',
			'dutiesDesk',
			'overview',
		]);
		expect(menu('chair')).toEqual([
			'safetyDesk',
			'helping',
			'roster',
			'joinRequests',
			'keys',
			'dutiesDesk',
			'overview',
			'wordList',
			'deliveryTest',
			'readings',
			'seats',
			'audit',
			'lessonRequest',
		]);
		expect(menu('volunteer')).toEqual(['helping']);
		expect(menu('city')).toEqual(['seats', 'audit', 'lessonApplicants', 'lessonSchedule', 'foundAssociation']);
		expect(menu('district')).toEqual(['seats', 'audit']);
	});

	it('leads to the keys and the seats only who may ask for something there', () => {
		for (const role of Role.options) {
			expect(menu(role).includes('keys')).toBe(mayAsk(role, 'receipt.tick'));
			expect(menu(role).includes('seats')).toBe(mayAsk(role, 'seat.open'));
		}
	});
});

describe('the guard', () => {
	it('lets a role into the pages where it may ask for something, and into no others', () => {
		for (const role of Role.options.filter((one) => one !== 'operator')) {
			expect(mayOpen('write', role), role).toBe(mayAsk(role, 'circular.publish'));
			expect(mayOpen('message', role), role).toBe(mayAsk(role, 'message.send'));
			expect(mayOpen('ledger', role), role).toBe(mayAsk(role, 'receipt.tick'));
			expect(mayOpen('calls', role), role).toBe(mayAsk(role, 'receipt.call'));
			expect(mayOpen('replies', role), role).toBe(mayAsk(role, 'message.close'));
			expect(mayOpen('rosterImport', role), role).toBe(mayAsk(role, 'roster.apply'));
			expect(mayOpen('dutiesDesk', role), role).toBe(mayAsk(role, 'duty.put'));
			expect(mayOpen('wordList', role), role).toBe(mayAsk(role, 'word.put'));
			expect(mayOpen('lessonRequest', role), role).toBe(mayAsk(role, 'lesson.request'));
			expect(mayOpen('lessonSchedule', role), role).toBe(mayAsk(role, 'lesson.replace'));
			expect(mayOpen('lessonApplicants', role), role).toBe(mayAsk(role, 'lessonApplication.answer'));
			expect(mayOpen('deliveryTest', role), role).toBe(mayAsk(role, 'delivery.test'));
			expect(mayOpen('handover', role), role).toBe(role === 'chair');
		}
		expect(accessTo('seats', 'groupLeader', false)).toBe('denied');
		expect(accessTo('desk', 'resident', false)).toBe('denied');
		expect(accessTo('ownData', 'chair', false)).toBe('denied');
		expect(accessTo('older', 'resident', false)).toBe('open');
		expect(accessTo(undefined, 'resident', false)).toBe('open');
	});

	it('leads a browser that acts for nobody home, but from the pages that say something to it', () => {
		const shown = (isNew: boolean) =>
			(Object.keys(PAGES) as PageName[]).filter((name) => accessTo(name, undefined, isNew) === 'open');
		const always = ['lessons', 'gestures', 'gesture', 'help', 'helper', 'mail', 'joinRequest', 'settings'];
		expect(shown(true)).toEqual(['home', 'join', 'circular', ...always]);
		expect(shown(false)).toEqual(['home', 'join', ...always]);
		expect(accessTo(undefined, undefined, true)).toBe('home');
	});
});
