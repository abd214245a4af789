import type { Locator, Page } from '@playwright/test';
import { href } from '#app/pages';
import { addDays, dayInJapan } from '#domain/moment';
import { dayLabel } from '#i18n/format';
import { calendar, dutiesDesk, duties as words, titles } from '#i18n/words';
import type { BrowserAssociation } from './association';
import { DESK, expect, test as base } from './browser';
import { allSent, lookAt, lookAtBothSizes, readyOffline, sayYes } from './steps';

const TODAY = dayInJapan(new Date().toISOString());
const WEEKDAYS = '日月火水木金土';
/** Every day but today is collected, so that the rota is the same on whichever day this runs. */
const FILE = [
	'地区,ごみの種類,曜日,週,収集しない日',
	`東学区,燃えるごみ,${[...WEEKDAYS].join('・')},,${TODAY}`,
	'東学区,資源ごみ,ときどき,,',
	'西学区,燃えるごみ,月,,',
].join('\n');

const button = (page: Page | Locator, name: string | RegExp) => page.getByRole('button', { name });
const dialog = (page: Page) => page.locator('dialog[open]');
const day = (ahead: number) => dayLabel(addDays(TODAY, ahead), TODAY);
const open = (page: Page, association: BrowserAssociation, path: string) => page.goto(association.target.origin + path);
/** The turns of the rota as a page shows them: of a household, or to be changed by a leader. */
const turns = (page: Page) => page.locator('.list-row, .turn').filter({ hasText: /三宅|大森|決まっていません/u });

const test = base.extend<{ leader: Page; miyake: Page; omori: Page }>({
	leader: async ({ association, openPhone }, use) => {
		const leader = await openPhone(association.link(await association.seatCard('seat-leader-1')));
		await sayYes(leader);
		await use(leader);
	},
	miyake: async ({ association, openPhone }, use) => {
		const phone = await openPhone(association.link(await association.householdCard('h1')));
		await sayYes(phone);
		await use(phone);
	},
	omori: async ({ association, openPhone }, use) => {
		const phone = await openPhone(association.link(await association.householdCard('h2')));
		await sayYes(phone);
		await use(phone);
	},
});

/** The leader makes ごみ当番 by the city's days, a day each. */
async function makeRota(leader: Page, association: BrowserAssociation): Promise<void> {
	await open(leader, association, href('dutyMake'));
	await leader.getByRole('radio', { name: dutiesDesk.form.rhythms.rubbish }).check();
	await leader.getByRole('checkbox', { name: '燃えるごみ' }).check();
	await leader.getByRole('radio', { name: dutiesDesk.form.units.day }).check();
	await expect(turns(leader).first()).toContainText(day(1));
}
const publish = (leader: Page) => button(leader, dutiesDesk.form.publish).click();

async function rubbishFile(association: BrowserAssociation, chair: Page): Promise<void> {
	await open(chair, association, href('dutiesDesk'));
	const file = { name: 'ごみ.csv', mimeType: 'text/csv', buffer: Buffer.from(FILE) };
	await chair.locator('input[type=file]').setInputFiles(file);
	await expect(dialog(chair)).toContainText(dutiesDesk.rubbishFault('3', '曜日', 'ときどき'));
	await lookAt(chair, 'd-rubbish-file');
	await dialog(chair).getByRole('radio', { name: '東学区' }).check();
	await button(dialog(chair), dutiesDesk.rubbishUse).click();
	await expect(chair.getByText(dutiesDesk.rubbishArea('東学区'), { exact: true })).toBeVisible();
	await allSent(chair);
}

test('from the city’s file to a rota, an exchange between neighbours, the leader’s own, and paper', async ({
	association,
	openPhone,
	leader,
	miyake,
	omori,
}) => {
	const chair = await openPhone(association.link(await association.seatCard('seat-chair')), DESK);
	await sayYes(chair);
	await rubbishFile(association, chair);

	await leader.reload();
	await makeRota(leader, association);
	await lookAtBothSizes(leader, 'd-make');
	await expect(leader.getByRole('row', { name: /三宅/u })).toBeVisible();
	await publish(leader);
	await expect(leader.getByRole('heading', { level: 1, name: 'ごみ当番' })).toBeVisible();
	await allSent(leader);
	await lookAtBothSizes(leader, 'd-rota');

	// The household finds its turn above its list, and asks for an exchange with two presses.
	await miyake.reload();
	await miyake.getByRole('link', { name: words.soon(words.tomorrow, 'ごみ当番') }).click();
	await expect(miyake.getByRole('heading', { level: 1, name: titles.duties })).toBeVisible();
	await lookAtBothSizes(miyake, 'd-own');
	await button(miyake, words.swap).click();
	await lookAtBothSizes(miyake, 'd-swap');
	await button(dialog(miyake), new RegExp(`^${day(2).replace(/[()]/gu, '.')}`, 'u')).click();
	await expect(miyake.getByText(words.waiting(day(1), '大森', day(2)))).toBeVisible();
	await allSent(miyake);

	// The neighbour is asked, and says yes with one.
	await omori.reload();
	await open(omori, association, href('duties'));
	await expect(omori.getByText(words.askedYou('三宅', day(1), day(2)))).toBeVisible();
	await lookAtBothSizes(omori, 'd-asked');
	await button(omori, words.yes).click();
	await expect(omori.getByText(words.saidYes)).toBeVisible();
	await allSent(omori);
	await expect(turns(omori).first()).toContainText('大森');
	await miyake.reload();
	await expect(turns(miyake).first()).toContainText('大森');
	await expect(turns(miyake).nth(1)).toContainText(words.own);

	// A leader exchanges two herself, and takes it back.
	await leader.reload();
	await expect(turns(leader).first()).toContainText(dutiesDesk.marks.changed);
	await button(leader, new RegExp(`^${day(3)}`, 'u')).click();
	await lookAt(leader, 'd-turn');
	await button(dialog(leader), new RegExp(`^${day(4)}`, 'u')).click();
	await expect(turns(leader).nth(2)).toContainText('大森');
	await button(leader, dutiesDesk.undo).click();
	await expect(turns(leader).nth(2)).toContainText('三宅');
	await allSent(leader);

	await leader.getByRole('link', { name: dutiesDesk.print }).click();
	await expect(leader.getByRole('heading', { name: dutiesDesk.sheet.title('ごみ当番') })).toBeVisible();
	await lookAtBothSizes(leader, 'd-paper');
	const { KAIRAN_SHOTS: shots } = process.env;
	const paper = await leader.pdf({ preferCSSPageSize: true, ...(shots && { path: `${shots}/duties.pdf` }) });
	expect(paper.toString('latin1').match(/\/Type\s*\/Page\b/gu)?.length).toBeGreaterThan(1);
});

test('without signal the rota is read and the plate handed on; a no comes back as a sentence', async ({
	association,
	leader,
	miyake,
	omori,
}) => {
	const turn = (ahead: number, household: string) => ({ days: [addDays(TODAY, ahead)], household });
	await association.chair({
		name: 'duty.put',
		args: {
			...{ id: 't1', name: '掃除当番', kind: 'cleaning', group: 'g1', unit: 'day', skipsHolidays: false },
			...{ rhythm: { every: 'days', days: [TODAY] }, begins: TODAY, from: TODAY, until: addDays(TODAY, 30) },
			note: '集会所の前を掃きます。',
			households: [
				{ id: 'h1', label: '三宅', done: 0 },
				{ id: 'h2', label: '大森', done: 0 },
			],
			turns: [turn(0, 'h1'), turn(7, 'h2'), turn(14, 'h1'), turn(21, 'h2')],
		},
	});
	await miyake.reload();
	await open(miyake, association, href('duties'));
	await expect(miyake.getByText('集会所の前を掃きます。')).toBeVisible();
	await readyOffline(miyake);
	await miyake.context().setOffline(true);
	await miyake.reload();
	await expect(miyake.getByText(words.handOverTo('大森'))).toBeVisible();
	await button(miyake, words.handOver).click();
	await expect(miyake.getByText(words.unsent)).toBeVisible();
	await lookAt(miyake, 'd-offline');
	await miyake.context().setOffline(false);
	await allSent(miyake);

	await omori.reload();
	await open(omori, association, href('duties'));
	await expect(omori.getByText(words.handedHere)).toBeVisible();
	await button(omori, words.swap).click();
	await button(dialog(omori), new RegExp(`^${day(14)}`, 'u')).click();
	await allSent(omori);
	await miyake.reload();
	await button(miyake, words.no).click();
	await allSent(miyake);
	await omori.reload();
	await expect(omori.getByText(words.declined(day(7), '三宅'))).toBeVisible();

	// In the calendar its own turns stand, and no neighbour's.
	await open(omori, association, href('calendar'));
	await omori.getByRole('radio', { name: calendar.views.list, exact: true }).check();
	await expect(omori.getByRole('link', { name: words.calendar('掃除当番') })).toHaveCount(2);

	// Who leaves is on no rota any more, and the leader is told that turns are open.
	await association.chair({ name: 'household.leave', args: { id: 'h2' } });
	await miyake.reload();
	await expect(turns(miyake).filter({ hasText: words.open })).toHaveCount(2);
	await expect(miyake.getByText('大森')).toHaveCount(0);
	await leader.reload();
	await open(leader, association, href('dutiesDesk'));
	await expect(leader.getByText(dutiesDesk.openTurns('2'))).toBeVisible();
	await lookAtBothSizes(leader, 'd-desk');
});

test('a household is exempt on grounds that its leader alone sees, and gets no turn', async ({
	association,
	leader,
	miyake,
}) => {
	await open(leader, association, href('dutiesDesk'));
	await button(leader, dutiesDesk.exemptAdd).click();
	await dialog(leader).getByLabel(dutiesDesk.exemptHousehold).selectOption('h2');
	await button(dialog(leader), dutiesDesk.exemptYes).click();
	await expect(dialog(leader).getByText(dutiesDesk.exemptProblems.grounds)).toBeVisible();
	await dialog(leader).getByLabel(dutiesDesk.exemptGrounds, { exact: true }).fill('長く入院中');
	await button(dialog(leader), dutiesDesk.exemptYes).click();
	await expect(leader.getByText('長く入院中')).toBeVisible();

	await open(leader, association, href('dutyMake'));
	// What is missing is said, at its field, once somebody tries.
	await publish(leader);
	await expect(leader.getByText(dutiesDesk.form.problems.weekdays)).toBeVisible();
	await lookAt(leader, 'd-missing');
	await leader.getByRole('checkbox', { name: dutiesDesk.form.weekdayNames[0] ?? '' }).check();
	await leader.getByRole('checkbox', { name: dutiesDesk.form.holidays }).check();
	await expect(turns(leader).first()).toContainText('三宅');
	await expect(turns(leader).filter({ hasText: '大森' })).toHaveCount(0);
	await publish(leader);
	await expect(turns(leader).first()).toContainText('三宅');
	await allSent(leader);
	await open(miyake, association, href('duties'));
	await miyake.reload();
	await expect(turns(miyake).first()).toContainText('三宅');
	await expect(miyake.getByText('入院')).toHaveCount(0);
});
