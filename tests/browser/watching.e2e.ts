import type { Page } from '@playwright/test';
import { href } from '#app/pages';
import type { Content } from '#contract/content';
import { addDays, addMs, DAY_MS, dayInJapan, momentInJapan } from '#domain/moment';
import { ownData, titles, watch as words } from '#i18n/words';
import { BrowserAssociation } from './association';
import { expect, test } from './browser';
import { setClock } from './clock';
import { runJobsAt } from './jobs';
import { allSent, lookAtBothSizes, sayYes } from './steps';

const NOW = new Date().toISOString();
const TODAY = dayInJapan(NOW);
/** Four days on, in the morning. */
const LATER = momentInJapan(addDays(TODAY, 4), '10:00');
const content: Content = {
	...{ title: '川掃除のお知らせ', body: '川掃除をします。', fields: {} },
	...{ category: 'cleaning', urgent: false, attachments: [] },
};
const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true });
const heading = (page: Page, name: string) => page.getByRole('heading', { name, exact: true });

test('Haru asks that her 班長 notices when she falls silent; who is told calls, and Haru pauses it and ends it', async ({
	town,
	openPhone,
}) => {
	// Four circulars of the last weeks, each read on the day after; one of today, which waits.
	let at = addMs(NOW, -41 * DAY_MS);
	const association = await BrowserAssociation.found(town.handed.target, () => at);
	const { origin } = association.target;
	await association.enter(await association.householdCard('h2'));
	for (const id of ['c1', 'c2', 'c3', 'c4']) {
		await association.chair({ name: 'circular.publish', args: { id, content, audience: { to: 'all' } } });
		at = addMs(at, DAY_MS);
		await association.as('h2', { name: 'receipt.read', args: { circular: id, version: 1 } });
		at = addMs(at, 6 * DAY_MS);
	}
	at = new Date().toISOString();
	await association.chair({ name: 'circular.publish', args: { id: 'c5', content, audience: { to: 'all' } } });
	await association.chair({
		name: 'household.change',
		args: { id: 'h2', name: '大森 ハル', phone: '086-000-0102', ways: ['app'] },
	});

	const haru = await openPhone(association.link(await association.householdCard('h2')));
	await sayYes(haru);
	await haru.goto(origin + href('settings'));
	await haru.getByRole('link', { name: words.toWatch }).click();
	await expect(heading(haru, titles.watch)).toBeVisible();
	await expect(haru.getByText(words.whenHome('3'))).toBeVisible();
	await button(haru, words.save).click();
	await expect(haru.getByText(words.chooseMissing)).toBeVisible();
	await lookAtBothSizes(haru, 'w-ask');
	await haru.getByRole('checkbox', { name: ownData.leader('1班') }).check();
	await button(haru, words.save).click();
	await expect(heading(haru, words.on)).toBeVisible();
	await allSent(haru);
	await lookAtBothSizes(haru, 'w-asked');

	const leader = await openPhone(association.link(await association.seatCard('seat-leader-1')));
	await sayYes(leader);
	await expect(leader.getByText(words.banner.named)).toBeVisible();
	await leader.getByRole('link', { name: words.open, exact: true }).click();
	await expect(leader.getByText(words.quiet)).toBeVisible();
	await runJobsAt(association.id, 'watch', { count: 1, now: () => LATER });

	await setClock(leader.context(), new Date(LATER));
	await leader.goto(origin + href('desk'));
	await expect(leader.getByText(words.banner.silent)).toBeInViewport({ ratio: 1, timeout: 20_000 });
	await lookAtBothSizes(leader, 'w-banner');
	await leader.goto(origin + href('watchDesk'));
	await expect(leader.getByText(words.silent('4'))).toBeVisible();
	await expect(leader.locator('a[href="tel:0860000102"]')).toBeVisible();
	await lookAtBothSizes(leader, 'w-silent');
	await button(leader, words.reached).click();
	await button(leader, words.reachedYes).click();
	await expect(leader.getByText(words.silent('4'))).toHaveCount(0);
	await expect(leader.getByText(words.quiet)).toBeVisible();
	await allSent(leader);

	const pause = haru.getByText(words.pause, { exact: true });
	await pause.click();
	await haru.getByLabel(words.pauseUntil).fill(addDays(TODAY, 7));
	await button(haru, words.pauseSave).click();
	await expect(button(haru, words.goOn)).toBeVisible();
	await lookAtBothSizes(haru, 'w-paused');
	await button(haru, words.goOn).click();
	await expect(pause).toBeVisible();
	await button(haru, words.end).click();
	await expect(haru.getByText(words.ended)).toBeVisible();
	await expect(heading(haru, words.whoTitle)).toBeVisible();
	await allSent(haru);
	await leader.reload();
	await expect(leader.getByText(words.none)).toBeVisible();
});
