import type { Page } from '@playwright/test';
import { href } from '#app/pages';
import {
	deskTitles,
	list,
	meeting as words,
	meetingDesk as desk,
	meetingPaper as papers,
	meetingRules as rules,
	refusals,
} from '#i18n/words';
import { DESK, expect, test as base } from './browser';
import { convened, convocation, resolution, TITLE } from './general-meeting';
import { allSent, lookAt, lookAtBothSizes, readyOffline, sayYes } from './steps';

const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true });
const dialog = (page: Page) => page.locator('dialog[open]');
const door = (page: Page, id: string) => page.locator(`[data-door="${id}"]`);
/** An option has its hint in its name. */
const choose = (page: Page, name: string) => page.getByRole('radio', { name: new RegExp(`^${name}`, 'u') }).check();
const says = (page: Page, id: string, word: string) => expect(door(page, id).locator('.leaf')).toHaveText(word);
const motion = (page: Page, id: string) => page.locator(`[data-motion="${id}"]`);
const path = href('meeting', { circular: 'c1' });
const sheet = href('circular', { id: 'c1' });

const test = base.extend<{ chair: Page; leader: Page; resident: Page; neighbour: Page }>({
	chair: async ({ association, openPhone }, use) => {
		await association.chair(convocation);
		const chair = await openPhone(association.link(await association.seatCard('seat-chair')), DESK);
		await sayYes(chair);
		await use(chair);
	},
	leader: async ({ association, openPhone }, use) => {
		const leader = await openPhone(association.link(await association.seatCard('seat-leader-2')));
		await sayYes(leader);
		await readyOffline(leader);
		await use(leader);
	},
	resident: async ({ association, openPhone }, use) => {
		const resident = await openPhone(association.link(await association.householdCard('h1')));
		await sayYes(resident);
		await readyOffline(resident);
		await use(resident);
	},
	neighbour: async ({ association, openPhone }, use) => {
		const neighbour = await openPhone(association.link(await association.householdCard('h3')));
		await sayYes(neighbour);
		await readyOffline(neighbour);
		await use(neighbour);
	},
});

test('a meeting: convened at the desk, voted on by phone without signal, by paper and in the hall, closed, counted anew, told', async ({
	association,
	chair,
	leader,
	resident,
	neighbour,
	openPhone,
}) => {
	const { origin } = association.target;
	await chair.goto(origin + href('ledger', { id: 'c1' }));
	await chair.getByRole('link', { name: desk.begin }).click();
	await button(chair, rules.send).click();
	// What lacks is said at its field, and nothing goes out.
	await expect(chair.getByText(rules.problems.name)).toBeVisible();
	await chair.getByLabel(rules.name).fill('会計報告の承認');
	await expect(chair.getByText(rules.problems.counting)).toBeVisible();
	await choose(chair, rules.countings.household);
	await button(chair, rules.add).click();
	await chair.getByLabel(rules.name).nth(1).fill('会長の選任');
	await chair.getByRole('checkbox', { name: rules.secret }).nth(1).check();
	await chair.getByLabel(rules.day).fill('2099-04-01');
	await chair.reload();
	await expect(chair.getByLabel(rules.name).nth(1)).toHaveValue('会長の選任');
	await lookAtBothSizes(chair, 'm-convene');
	await button(chair, rules.send).click();
	await dialog(chair).getByRole('button', { name: rules.send, exact: true }).click();
	await expect(chair.getByRole('heading', { name: desk.quorum.title })).toBeVisible();
	await allSent(chair);
	await expect(chair.locator('[data-door]')).toHaveCount(4);

	// h1 votes in writing without signal; the secret vote goes into the box and cannot be taken back.
	await resident.goto(origin);
	await expect(resident.getByText(list.asks)).toBeVisible();
	await resident.goto(origin + sheet);
	await expect(resident.getByRole('heading', { name: words.heading.meeting })).toBeVisible();
	await lookAtBothSizes(resident, 'm-ballot');
	await resident.context().setOffline(true);
	await choose(resident, words.ways.written);
	await motion(resident, await motionId(resident, 0))
		.getByRole('radio', { name: words.choices.yes })
		.check();
	await button(resident, words.send).click();
	await expect(resident.getByText(words.problems.choose)).toBeVisible();
	await motion(resident, await motionId(resident, 1))
		.getByRole('radio', { name: words.choices.no })
		.check();
	await lookAtBothSizes(resident, 'm-written');
	await button(resident, words.send).click();
	await expect(resident.getByText(words.sent)).toBeVisible();
	await expect(resident.getByText(words.waiting)).toBeVisible();
	await resident.context().setOffline(false);
	await allSent(resident);
	await expect(resident.getByText(words.cast)).toBeVisible();
	await expect(button(resident, words.back)).toHaveCount(0);
	await resident.goto(origin);
	await expect(resident.getByText(TITLE)).toBeVisible();
	await expect(resident.getByText(list.asks)).toHaveCount(0);
	await resident.goto(origin + sheet);

	// h3 gives its proxy to a member by name; the leader of 2班 finds whom that is.
	await neighbour.goto(origin + sheet);
	await choose(neighbour, words.ways.proxy);
	await choose(neighbour, words.toNamed);
	await neighbour.getByLabel(words.name).fill('赤木 キヨ');
	await button(neighbour, words.send).click();
	await expect(neighbour.getByText(refusals.PROXY_SELF)).toBeVisible();
	await neighbour.getByLabel(words.name).fill('岡本 修');
	await button(neighbour, words.send).click();
	await expect(neighbour.getByText(words.proxyNamed('岡本 修'))).toBeVisible();
	await allSent(neighbour);

	await leader.goto(origin + path);
	await says(leader, 'h3', desk.stands.lost);
	await expect(door(leader, 'h1')).toHaveCount(0);
	await leader.context().setOffline(true);
	await door(leader, 'h3').click();
	await expect(dialog(leader)).toContainText(desk.door.phone);
	await dialog(leader).getByLabel(desk.door.holder).selectOption({ label: '岡本 修' });
	await lookAt(leader, 'm-door');
	await leader.keyboard.press('Escape');
	await choose(leader, desk.quick.present);
	await door(leader, 'h4').click();
	await says(leader, 'h4', desk.stands.present);
	await says(leader, 'h3', desk.stands.proxy);
	await lookAtBothSizes(leader, 'm-leader');
	await leader.context().setOffline(false);
	await allSent(leader);

	// The chair enters the proxy that h2 handed in on paper, wrongly at first.
	await says(chair, 'h1', desk.stands.written);
	await says(chair, 'h3', desk.stands.proxy);
	await choose(chair, desk.quick.chair);
	await door(chair, 'h2').click();
	await says(chair, 'h2', desk.stands.proxy);
	await button(chair, desk.undo).click();
	await says(chair, 'h2', desk.stands.silent);
	await door(chair, 'h2').click();
	await says(chair, 'h2', desk.stands.proxy);
	await expect(chair.getByText(desk.quorum.reached)).toBeVisible();
	await lookAtBothSizes(chair, 'm-quorum');

	// h2, h3 and h4 are in the hall's count. More than that cannot be.
	await chair.getByLabel(desk.close.yes).first().fill('4');
	await button(chair, desk.close.send).click();
	await expect(chair.getByText(desk.close.over)).toBeVisible();
	await chair.getByLabel(desk.close.yes).first().fill('2');
	await chair.getByLabel(desk.close.no).first().fill('1');
	await chair.getByLabel(desk.close.yes).nth(1).fill('3');
	await button(chair, desk.close.send).click();
	await dialog(chair).getByRole('button', { name: desk.close.send, exact: true }).click();
	await expect(chair.getByText(words.figures('3', '1', '0')).first()).toBeVisible();
	await expect(chair.getByText(words.figures('3', '1', '0'))).toHaveCount(2);
	await expect(chair.getByText(desk.closed.recountOwn)).toBeVisible();
	await lookAtBothSizes(chair, 'm-closed');
	await expect(chair.getByRole('textbox', { name: desk.closed.minutes })).toHaveValue(/会計報告の承認/u);
	await button(chair, desk.closed.minutesSend).click();
	await expect(chair.getByText(desk.closed.minutesDone)).toBeVisible();

	// A second seat comes to the same from what is on its own phone.
	await association.chair({
		name: 'seat.open',
		args: { id: 'seat-officer', role: 'officer', title: '副会長' },
	});
	const officer = await openPhone(association.link(await association.seatCard('seat-officer')), DESK);
	await sayYes(officer);
	await officer.goto(origin + path);
	await button(officer, desk.closed.recountSend).click();
	await expect(officer.getByText(/副会長：同じ数でした/u)).toBeVisible();
	await allSent(officer);
	await expect(chair.getByText(/副会長：同じ数でした/u)).toBeVisible();

	// Everybody reads what came of it, and nobody can change it any more.
	await resident.reload();
	await expect(resident.getByText(words.figures('3', '1', '0')).first()).toBeVisible();
	await lookAt(resident, 'm-results');

	await chair.goto(origin + href('meetingSheet', { circular: 'c1' }));
	await expect(chair.getByRole('heading', { name: deskTitles.meetingSheet })).toBeVisible();
	await choose(chair, papers.sheet.kinds.evidence);
	await expect(chair.getByRole('row', { name: /三宅 節子/u })).toContainText(desk.stands.written);
	await lookAt(chair, 'm-evidence');
	await choose(chair, papers.sheet.kinds.minutes);
	await expect(chair.getByText(/定足数3世帯に足りた/u)).toBeVisible();
	await chair.goto(origin + path);
	await button(chair, desk.closed.publish).click();
	await expect(chair.getByLabel('題名')).toHaveValue(papers.text.resultTitle(TITLE));
});

/** The motions' ids were made on the chair's phone. */
const motionId = async (page: Page, nth: number): Promise<string> =>
	(await page.locator('[data-motion]').nth(nth).getAttribute('data-motion')) ?? '';

test('a resolution without a meeting stops at the first objection, on every phone', async ({
	association,
	chair,
	resident,
	neighbour,
}) => {
	const { origin } = association.target;
	await association.chair(resolution);
	await resident.goto(origin + sheet);
	await button(resident, words.consent).click();
	await expect(resident.getByText(words.said.consent, { exact: true })).toBeVisible();
	await allSent(resident);
	await chair.goto(origin + path);
	await says(chair, 'h1', desk.consent);
	await neighbour.goto(origin + sheet);
	await button(neighbour, words.object).click();
	await dialog(neighbour).getByRole('button', { name: words.object, exact: true }).click();
	await expect(neighbour.getByText(words.fell)).toBeVisible();
	await lookAt(neighbour, 'm-fell');
	await allSent(neighbour);
	await expect(chair.getByText(words.fell)).toBeVisible();
	await resident.reload();
	await expect(resident.getByText(words.fell)).toBeVisible();
	await expect(button(resident, words.change)).toHaveCount(0);
});

test('paper that was entered meanwhile: the phone is told in words, and nothing is counted twice', async ({
	association,
	chair,
	neighbour,
}) => {
	const { origin } = association.target;
	await association.chair(convened);
	await neighbour.goto(origin + sheet);
	await expect(neighbour.getByRole('heading', { name: words.heading.meeting })).toBeVisible();
	await neighbour.context().setOffline(true);
	await choose(neighbour, words.ways.attend);
	await button(neighbour, words.send).click();
	await expect(neighbour.getByText(words.waiting)).toBeVisible();
	await chair.goto(origin + path);
	await choose(chair, desk.quick.chair);
	await door(chair, 'h3').click();
	await says(chair, 'h3', desk.stands.proxy);
	await allSent(chair);
	await neighbour.context().setOffline(false);
	await expect(neighbour.getByText(refusals.PAPER_STANDS).first()).toBeVisible();
	await neighbour.reload();
	await expect(neighbour.getByText(words.byPaper).last()).toBeVisible();
	await lookAt(neighbour, 'm-paper-stands');
	await button(neighbour, words.drop).click();
	await expect(neighbour.getByText(words.refused)).toHaveCount(0);
	await says(chair, 'h3', desk.stands.proxy);
});
