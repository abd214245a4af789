import type { Page } from '@playwright/test';
import { href } from '#app/pages';
import { deskTitles, safety as own, safetyDesk as words } from '#i18n/words';
import type { BrowserAssociation } from './association';
import { DARK, DESK, expect, test as base } from './browser';
import { more } from './drill';
import { allSent, lookAt, lookAtBothSizes, readyOffline, sayYes } from './steps';

const test = base.extend<{ chair: Page; leader: Page }>({
	chair: async ({ association, openPhone }, use) => {
		await association.chair(...more, phoneOf('h1', '三宅 節子'));
		const chair = await openPhone(association.link(await association.seatCard('seat-chair')), DESK);
		await sayYes(chair);
		await use(chair);
	},
	leader: async ({ chair: _, association, openPhone }, use) => {
		const leader = await openPhone(association.link(await association.seatCard('seat-leader-2')));
		await sayYes(leader);
		await readyOffline(leader);
		await use(leader);
	},
});

const phoneOf = (id: string, name: string) => ({
	name: 'household.change' as const,
	args: { id, name, phone: '086-000-0101', ways: ['app' as const] },
});
const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true });
const dialog = (page: Page) => page.locator('dialog[open]');
const door = (page: Page, id: string) => page.locator(`[data-door="${id}"]`);
const stands = (page: Page, id: string, state: keyof typeof words.states) =>
	expect(door(page, id).locator(`[data-state="${state}"]`)).toBeVisible();
const choose = (page: Page, name: string) => page.getByRole('radio', { name, exact: true }).check();
const say = (page: Page, state: keyof typeof own.states) => page.locator(`[data-say="${state}"]`).click();

/** A resident's phone, on its list. */
async function resident(association: BrowserAssociation, openPhone: (url: string) => Promise<Page>, home: string) {
	const phone = await openPhone(association.link(await association.householdCard(home)));
	await sayYes(phone);
	return phone;
}

/** The chair starts a real check of everybody; answers its address. */
async function startReal(chair: Page, origin: string): Promise<string> {
	await chair.goto(origin + href('safetyDesk'));
	await expect(chair.getByText(words.noneRunning)).toBeVisible();
	// Nothing is chosen beforehand: neither by chance.
	await button(chair, words.next).click();
	await expect(chair.getByText(words.kindMissing)).toBeVisible();
	await chair.getByRole('radio', { name: new RegExp(`^${words.kinds.real}`, 'u') }).check();
	await chair.getByLabel(new RegExp(words.note.slice(0, 4), 'u')).fill('震度5強の地震');
	await lookAtBothSizes(chair, 's-start-1280');
	await button(chair, words.next).click();
	await expect(dialog(chair)).toContainText(words.confirmText(words.kinds.real, words.scopeAll, '10'));
	await expect(dialog(chair)).toContainText(words.confirmReal);
	await lookAt(chair, 's-confirm-1280');
	await button(chair, words.confirmYes.real).click();
	await chair.waitForURL(/desk\/safety\/\w+$/u);
	return new URL(chair.url()).pathname;
}

test('after an earthquake two answer by phone, a 班長 walks her doors without signal, and the chair sees every home once', async ({
	association,
	chair,
	leader,
	openPhone,
}) => {
	const { origin } = association.target;
	const h1 = await resident(association, openPhone, 'h1');
	const h4 = await resident(association, openPhone, 'h4');
	const path = await startReal(chair, origin);
	await expect(chair.locator('[data-safety="real"]')).toContainText(own.real);
	await expect(chair.getByText(words.sosNone)).toBeVisible();
	await allSent(chair);

	// One press, then what help it is and who is not like the others.
	await h1.reload();
	await expect(h1.getByText(own.banner)).toBeInViewport({ ratio: 1 });
	await lookAtBothSizes(h1, 's-banner');
	await h1.getByRole('link', { name: own.bannerOpen }).click();
	await expect(h1.locator('[data-safety="real"]')).toBeVisible();
	await lookAtBothSizes(h1, 's-ask');
	await say(h1, 'help');
	await expect(h1.locator('[data-safety-own="help"]')).toBeVisible();
	await expect(h1.locator('[role="status"]').filter({ has: h1.locator('[data-safety-own]') })).toBeFocused();
	await h1.getByRole('checkbox', { name: own.kind.trapped }).check();
	await h1.getByLabel(new RegExp(own.note, 'u')).fill('2階から下りられない');
	await h1.getByLabel(new RegExp(own.where, 'u')).fill('青葉小学校');
	await button(h1, own.addPerson).click();
	await h1.getByLabel(new RegExp(`^${own.person}`, 'u')).fill('節子');
	await lookAtBothSizes(h1, 's-detail');
	await button(h1, own.send).click();
	await expect(h1.locator('[data-safety-own="help"]')).toContainText('2階から下りられない');
	await allSent(h1);
	const sos = chair.locator('[data-sos="h1"]');
	await expect(sos).toContainText('2階から下りられない', { timeout: 20_000 });
	await expect(sos.getByRole('link', { name: words.call('086-000-0101') })).toHaveAttribute('href', 'tel:0860000101');
	await expect(sos.getByRole('link', { name: words.map('青葉小学校') })).toHaveAttribute(
		'href',
		/query=%E9%9D%92%E8%91%89/u,
	);

	// No signal from here on: each door one press, a towel at the gate, one taken back.
	await leader.goto(origin + path);
	await stands(leader, 'n1', 'unanswered');
	await expect(door(leader, 'h1')).toHaveCount(0);
	await leader.context().setOffline(true);
	await choose(leader, words.quickStates.towel);
	for (const id of ['h3', 'h4', 'n1', 'n2', 'n3']) {
		await door(leader, id).click();
		await expect(door(leader, id).and(leader.locator('.unsent'))).toBeVisible();
		await stands(leader, id, 'safe');
	}
	await button(leader, words.undo).click();
	await stands(leader, 'n3', 'unanswered');
	await expect(door(leader, 'n3')).toBeFocused();
	await choose(leader, words.quickStates.away);
	await door(leader, 'n3').click();
	await stands(leader, 'n3', 'away');
	await lookAtBothSizes(leader, 's-doors-offline');
	// What needs more than a press is written at the door.
	await choose(leader, words.quickNone);
	await door(leader, 'n4').click();
	await button(leader, words.save).click();
	await expect(dialog(leader)).toContainText(words.chooseState);
	await dialog(leader).getByRole('radio', { name: own.states.help, exact: true }).check();
	await dialog(leader).getByLabel(own.note).fill('転んで動けない');
	await lookAt(leader, 's-door');
	await button(leader, words.save).click();
	await expect(leader.locator('[data-sos="n4"]')).toContainText('転んで動けない');
	// The phone of one of those doors says something graver meanwhile.
	await h4.reload();
	await h4.getByRole('link', { name: own.bannerOpen }).click();
	await say(h4, 'help');
	await allSent(h4);
	await leader.reload();
	// After a reload too, nothing that was entered is gone.
	await choose(leader, words.filterAll('8'));
	await stands(leader, 'n1', 'safe');
	await leader.context().setOffline(false);
	await allSent(leader);

	await choose(chair, words.filterAll('10'));
	await expect(door(chair, 'n1').locator('[data-state="safe"]')).toBeVisible({ timeout: 20_000 });
	await expect(chair.locator('[data-door]')).toHaveCount(10);
	await expect(chair.locator('[data-counts]')).toContainText(`${words.states.help}3`);
	await stands(chair, 'h4', 'help');
	await expect(door(chair, 'h4')).toContainText(words.disputed);
	await lookAtBothSizes(chair, 's-running-1280');
	await door(chair, 'h4').click();
	await expect(dialog(chair).getByRole('listitem')).toHaveCount(2);
	await expect(dialog(chair).getByRole('listitem').filter({ hasText: words.counts })).toContainText(own.states.help);
	await lookAt(chair, 's-two-sides-1280');
	// Somebody went there: it is settled, and nothing that was said is gone.
	await dialog(chair).getByRole('radio', { name: own.states.safe, exact: true }).check();
	await dialog(chair).getByRole('checkbox').check();
	await button(chair, words.save).click();
	await stands(chair, 'h4', 'safe');
	await expect(chair.locator('[data-sos="h4"]')).toHaveCount(0);
	await allSent(chair);
	await h4.reload();
	await expect(h4.getByText(own.settled)).toBeVisible({ timeout: 20_000 });

	await button(chair, words.ending).click();
	await expect(dialog(chair)).toContainText(words.endText('3'));
	await expect(dialog(chair)).toContainText(words.endReal);
	await button(chair, words.endYes).click();
	await expect(chair.locator('[data-pace]')).toContainText(words.known('7', '10'));
	await allSent(chair);
	await lookAtBothSizes(chair, 's-ended-1280');
	await expect(async () => {
		await h1.reload();
		await expect(h1.getByText(own.over)).toBeVisible({ timeout: 3000 });
	}).toPass({ timeout: 20_000 });
	await lookAtBothSizes(h1, 's-over');
});

test('a drill is told from a real one wherever it is shown, and both run side by side', async ({
	association,
	chair,
	openPhone,
}) => {
	const { origin } = association.target;
	const h1 = await resident(association, openPhone, 'h1');
	// A drill starts by day alone: the clock of the API's call is set to noon of yesterday.
	await association.startDrill('drill');
	await h1.reload();
	await expect(h1.locator('section[data-safety="drill"]')).toContainText(own.drillTag.trim());
	await lookAtBothSizes(h1, 's-drill-banner');
	await h1.getByRole('link', { name: own.bannerOpen }).click();
	await expect(h1.locator('p[data-safety="drill"]')).toContainText(own.drill);
	await expect(h1.getByText(own.danger)).toHaveCount(0);
	await lookAtBothSizes(h1, 's-drill-ask');
	await say(h1, 'safe');
	await expect(h1.locator('[data-safety-own="safe"]')).toBeVisible();
	await allSent(h1);

	await chair.goto(origin + href('safetyCheck', { check: 'drill' }));
	await expect(chair.locator('[data-safety="drill"]')).toContainText(own.drill);
	await expect(chair.getByRole('heading', { level: 1 })).toContainText(words.kinds.drill);
	await expect(chair.locator('[data-pace]')).toBeVisible();
	await lookAtBothSizes(chair, 's-drill-1280');
	await chair.goto(origin + href('safetySheet', { check: 'drill' }));
	await expect(chair.getByText(words.sheetTitle(words.kinds.drill)).first()).toBeVisible();
	await expect(chair.getByText(words.sheetPrivate).first()).toBeVisible();
	await lookAt(chair, 's-sheet-1280');

	// A real one in the middle of it comes first, and the answer to the drill is none to it.
	await association.chair({ name: 'safety.start', args: { id: 'real', drill: false, scope: { to: 'all' } } });
	await h1.goto(origin + href('home'));
	await expect(h1.locator('section[data-safety="real"]')).toContainText(own.banner);
	await h1.getByRole('link', { name: own.bannerOpen }).click();
	await expect(h1.locator('p[data-safety]').first()).toHaveAttribute('data-safety', 'real');
	await expect(h1.locator('[data-say="help"]').first()).toBeVisible();
});

test('a household says beforehand what help it will need: its 班長 and the chair see it, and it is gone with one press', async ({
	association,
	chair,
	openPhone,
}) => {
	const { origin } = association.target;
	const h1 = await openPhone(association.link(await association.householdCard('h1')), DARK);
	await sayYes(h1);
	await h1.goto(origin + href('safety'));
	await expect(h1.getByText(own.none)).toBeVisible();
	await button(h1, own.needSave).click();
	await expect(h1.getByText(own.needMissing)).toBeVisible();
	await expect(h1.getByText(own.needConsentMissing)).toBeVisible();
	await h1.getByLabel(new RegExp(own.needText, 'u')).fill('車いすで避難します');
	await h1.getByRole('checkbox').check();
	await lookAtBothSizes(h1, 's-need-dark');
	await button(h1, own.needSave).click();
	await expect(h1.locator('[data-need]')).toContainText('車いす');
	await allSent(h1);

	await association.chair({ name: 'safety.start', args: { id: 'real', drill: false, scope: { to: 'all' } } });
	await chair.goto(origin + href('safetyCheck', { check: 'real' }));
	await expect(chair.getByText(words.needs)).toBeVisible();
	await expect(chair.getByText('車いすで避難します').first()).toBeVisible();
	await expect(door(chair, 'h1')).toContainText(words.needTag);

	await button(h1, own.needEnd).click();
	await expect(h1.getByText(own.needEnded)).toBeVisible();
	await allSent(h1);
	await chair.reload();
	await expect(door(chair, 'h1')).toBeVisible();
	await expect(chair.getByText('車いすで避難します')).toHaveCount(0, { timeout: 20_000 });
	await chair.goto(origin + href('desk'));
	await expect(chair.getByRole('link', { name: deskTitles.safetyDesk })).toBeVisible();
});
