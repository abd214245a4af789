import type { Locator, Page } from '@playwright/test';
import { href } from '#app/pages';
import type { Command } from '#contract/commands';
import { desk as words, ledger } from '#i18n/words';
import type { BrowserAssociation } from './association';
import { expect, test } from './browser';
import { content } from './desk';
import { lookAt, sayYes } from './steps';

/** The desk of a 班長 with circulars of these titles. */
async function leaderWith(titles: string[], association: BrowserAssociation, open: (url: string) => Promise<Page>) {
	const published = titles.map((title, n): Command => ({
		name: 'circular.publish',
		args: { id: `c${n}`, content: { ...content, title }, audience: { to: 'all' } },
	}));
	await association.chair(...published);
	const page = await open(association.link(await association.seatCard('seat-leader-1')));
	await sayYes(page);
	await page.goto(association.target.origin + href('desk'));
	await expect(page.getByRole('heading', { name: words.toReach })).toBeVisible();
	return page;
}

/** Where the text of an element begins. */
const textLeft = (part: Locator) =>
	part.evaluate((one) => {
		const range = document.createRange();
		range.selectNodeContents(one);
		return range.getBoundingClientRect().left;
	});

test('a 班長 is asked once what a tap on a door does, whatever number of circulars there is', async ({
	association,
	openPhone,
}) => {
	const leader = await leaderWith(['秋の一斉清掃', '夏祭りの手伝い'], association, openPhone);
	await expect(leader.getByRole('article')).toHaveCount(2);
	await expect(leader.getByRole('group', { name: ledger.quick.label, exact: true })).toHaveCount(1);
	const left = await textLeft(leader.getByRole('heading', { name: words.toReach }));
	for (const label of [words.by, ledger.quick.label])
		expect(await textLeft(leader.getByText(label, { exact: true })), label).toBe(left);
	await lookAt(leader, 'f-group-desk-100');
	await leader.evaluate(() => (document.documentElement.dataset.text = '300'));
	await lookAt(leader, 'f-group-desk-300');
	await leader.evaluate(() => delete document.documentElement.dataset.text);

	await leader.getByRole('radio', { name: ledger.quick.paper }).check();
	const doors = leader.locator('[data-door="h1"]');
	await doors.first().click();
	await expect(doors.first()).toHaveAccessibleName(new RegExp(`^${ledger.states.paper.short}`, 'u'));
	await doors.last().click();
	await expect(doors.last()).toHaveAccessibleName(new RegExp(`^${ledger.states.paper.short}`, 'u'));
});

test('a 班長 searches what came, and finds the search as it was on the way back', async ({
	association,
	openPhone,
}) => {
	const leader = await leaderWith(['秋の一斉清掃', '夏祭りの手伝い'], association, openPhone);
	const field = leader.getByRole('searchbox', { name: words.search });
	await field.fill('夏祭り');
	await expect(leader.getByRole('link', { name: '秋の一斉清掃' })).toBeHidden();
	await expect(leader.getByRole('heading', { name: words.toReach })).toBeHidden();
	await leader.getByRole('link', { name: '夏祭りの手伝い' }).click();
	await leader.waitForURL((url) => url.pathname === href('ledger', { id: 'c1' }));
	await leader.goBack();
	await expect(field).toHaveValue('夏祭り');
	await field.fill('ない言葉');
	await expect(leader.getByText(words.notFound)).toBeVisible();
	await field.fill('');
	await expect(leader.getByRole('article')).toHaveCount(2);
});
