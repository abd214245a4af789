import type { Page } from '@playwright/test';
import type { Command } from '#contract/commands';
import { frame, households, keys, ledger, ownData, overview, paper, refusals, seats } from '#i18n/words';
import { expect, test } from './browser';
import { lookAt, readyOffline, sayYes } from './steps';
import type { BrowserAssociation } from './association';

/** Screens that no other test lets axe look at. */
const NEW = [
	...['/desk/roster', '/desk/roster/h1', '/desk/roster/group/g1', '/desk/roster/no-way', '/desk/keys', '/desk/keys/h1'],
	...['/desk/roster/h3', '/desk/keys/h3', '/desk/paper/poster/c1', '/desk/overview'],
];
const OTHERS = ['赤木 キヨ', '岡本 修'];

async function leaderOf1(association: BrowserAssociation, open: (url: string) => Promise<Page>): Promise<Page> {
	const message = (id: string, group: string): Command => ({
		name: 'message.send',
		args: { id, text: `${group}の水道をとめます。`, audience: { to: 'groups', groups: [group] }, urgent: false },
	});
	const all = { id: 'c1', text: '川掃除は中止です。', audience: { to: 'all' }, urgent: false } as const;
	await association.chair({ name: 'message.send', args: all }, message('m1', 'g1'), message('m2', 'g2'));
	const page = await open(association.link(await association.seatCard('seat-leader-1')));
	await sayYes(page);
	return page;
}

/** The names of the other 班 that are anywhere on the page. */
async function strangers(page: Page): Promise<string[]> {
	const text = await page.locator('body').innerText();
	return OTHERS.filter((name) => text.includes(name));
}

test('a 班長 sees the doors, the cards and the walk of her own 班, and no name of another', async ({
	association,
	openPhone,
}) => {
	const page = await leaderOf1(association, openPhone);
	const { origin } = association.target;
	const seen: [path: string, sign: ReturnType<Page['locator']>][] = [
		['/desk', page.locator('[data-door="h1"]').first()],
		['/desk/circular/c1', page.locator('[data-door="h2"]')],
		['/desk/roster', page.getByText(households.whole('2', '1'))],
		['/desk/roster/h1', page.getByRole('button', { name: households.change, exact: true })],
		['/desk/roster/group/g1', page.getByRole('button', { name: households.groups.downOf('三宅 節子') })],
		['/desk/roster/no-way', page.getByRole('link', { name: '三宅 節子' })],
		['/desk/keys', page.getByRole('button', { name: keys.chooseAll('2') })],
		['/desk/keys/h1', page.getByRole('button', { name: keys.makeSelf })],
		['/desk/paper/circular/c1', page.getByRole('link', { name: paper.groupLink('1班', '2') })],
		['/desk/paper/group/g1/c1', page.getByRole('rowheader', { name: '三宅 節子' })],
		['/desk/overview', page.getByText(overview.onlyOwn('1班'))],
	];
	for (const [path, sign] of seen) {
		await page.goto(origin + path);
		await expect(sign, path).toBeVisible();
		expect(await strangers(page), path).toEqual([]);
		if (NEW.includes(path)) await lookAt(page, `2-own${path.replaceAll('/', '-')}`);
	}
	await page.goto(`${origin}/desk/keys`);
	await expect(page.getByLabel(keys.show).getByRole('option')).toHaveText([keys.showAll, keys.showNone, '1班']);
});

test('what is not hers says so in a sentence, whatever address she types, and the server says no as well', async ({
	association,
	openPhone,
}) => {
	const page = await leaderOf1(association, openPhone);
	const { origin } = association.target;
	const typed: [path: string, sentence: string][] = [
		['/desk/circular/m2', ledger.missing],
		['/desk/roster/h3', households.missing],
		['/desk/roster/group/g2', households.groups.missing],
		['/desk/roster/import', refusals.NOT_ALLOWED],
		['/desk/roster/take', refusals.NOT_ALLOWED],
		['/desk/keys/h3', keys.missing],
		['/desk/paper/circular/m2', paper.missing],
		['/desk/paper/poster/m2', paper.missing],
		['/desk/paper/poster/c1', paper.notForSeat],
		['/desk/paper/group/g2/c1', paper.missingGroup],
		['/desk/write', refusals.NOT_ALLOWED],
		['/desk/test', refusals.NOT_ALLOWED],
		['/desk/seats', refusals.NOT_ALLOWED],
		['/desk/seats/handover', refusals.NOT_ALLOWED],
		['/desk/audit', refusals.NOT_ALLOWED],
		['/desk/found', seats.notCity],
		['/mine', ownData.notHousehold],
	];
	for (const [path, sentence] of typed) {
		await page.goto(origin + path);
		await expect(page.getByRole('main').getByText(sentence).last(), path).toBeVisible();
		expect(await strangers(page), path).toEqual([]);
		if (NEW.includes(path)) await lookAt(page, `2-not-hers${path.replaceAll('/', '-')}`);
	}

	const seat = 'seat-leader-1';
	await association.enter(await association.seatCard(seat));
	const digests = { secret: 'a'.repeat(64), code: 'b'.repeat(64) };
	const of = { kind: 'household', household: 'h3', relation: 'self' } as const;
	const commands: Command[] = [
		{ name: 'receipt.tick', args: { circular: 'c1', household: 'h3', way: 'paper' } },
		{ name: 'household.change', args: { id: 'h3', name: '赤木', ways: [] } },
		{ name: 'group.walk', args: { id: 'g2', households: ['h4', 'h3'] } },
		{ name: 'key.issue', args: { id: 'k9', for: of, digests } },
		{ name: 'household.move', args: { id: 'h1', group: 'g2' } },
		{ name: 'seat.open', args: { id: 's9', role: 'officer', title: '会計' } },
		{ name: 'message.send', args: { id: 'm9', text: 'あ', audience: { to: 'all' }, urgent: false } },
	];
	for (const one of commands) await expect(association.as(seat, one), one.name).rejects.toThrow('NOT_ALLOWED');
});

test('a seat that sees no names gets a sentence for every page that has some', async ({ association, openPhone }) => {
	await association.chair(
		{ name: 'seat.open', args: { id: 'seat-volunteer', role: 'volunteer', title: 'スマホ相談' } },
		{ name: 'message.send', args: { id: 'c1', text: '中止です。', audience: { to: 'all' }, urgent: false } },
	);
	const page = await openPhone(association.link(await association.seatCard('seat-volunteer')));
	await sayYes(page);
	const typed: [path: string, sentence: string][] = [
		['/desk/roster', refusals.NOT_ALLOWED],
		['/desk/roster/h1', refusals.NOT_ALLOWED],
		['/desk/keys', refusals.NOT_ALLOWED],
		['/desk/keys/h1', keys.missing],
		['/desk/overview', refusals.NOT_ALLOWED],
		['/desk/circular/c1', ledger.missing],
		['/desk/paper/group/g1/c1', paper.missingGroup],
		['/desk/audit', refusals.NOT_ALLOWED],
	];
	for (const [path, sentence] of typed) {
		await page.goto(association.target.origin + path);
		await expect(page.getByRole('main').getByText(sentence).last(), path).toBeVisible();
		if (NEW.includes(path)) await lookAt(page, `2-volunteer${path.replaceAll('/', '-')}`);
	}
});

test('a 班長 who looks something up without signal is not told that something of hers waits', async ({
	association,
	openPhone,
}) => {
	const page = await leaderOf1(association, openPhone);
	await expect(page.locator('[data-door="h1"]').first()).toBeVisible();
	await readyOffline(page);
	await page.context().setOffline(true);
	await page.goto(`${association.target.origin}/desk/roster`);
	await expect(page.getByText(households.whole('2', '1'))).toBeVisible();
	await expect(page.getByText(frame.causes.unreachable)).toBeVisible();
	await page.goto(`${association.target.origin}/settings`);
	await expect(page.getByText(frame.causes.unreachable)).toBeVisible();
	await expect(page.getByText(frame.unsent('1'))).toHaveCount(0);
});
