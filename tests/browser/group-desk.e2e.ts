import type { Locator, Page } from '@playwright/test';
import { href } from '#app/pages';
import type { Command } from '#contract/commands';
import { desk as words, ledger, repliesDesk } from '#i18n/words';
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

/** The text of an element, as it is broken into lines. */
function linesOf(element: Element): string[] {
	const text = element.firstChild as Text;
	const range = document.createRange();
	const lines = new Map<number, string>();
	[...text.data].forEach((letter, index) => {
		range.setStart(text, index);
		range.setEnd(text, index + 1);
		const { top } = range.getBoundingClientRect();
		lines.set(top, (lines.get(top) ?? '') + letter);
	});
	return [...lines.values()];
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

test('what a 班長 has no room for is one press away, and stands nowhere as done', async ({
	association,
	openPhone,
}) => {
	const titles = ['清掃', '夏祭り', '防災訓練', '集金', '花壇'];
	const leader = await leaderWith(titles, association, openPhone);
	await expect(leader.getByRole('article')).toHaveCount(3);
	await expect(leader.getByRole('heading', { name: words.older })).toHaveCount(0);
	await leader.getByRole('button', { name: words.moreToReach('2') }).click();
	await expect(leader.getByRole('article')).toHaveCount(5);
	await expect(leader.getByRole('article').nth(3).getByRole('link').first()).toBeFocused();
	await expect(leader.getByRole('button', { name: words.moreToReach('2') })).toHaveCount(0);
});

test('a 班長 sees on her desk that somebody replied, while there are doors to go to', async ({
	association,
	openPhone,
}) => {
	const leader = await leaderWith(['c0', 'c1', 'c2', 'c3'], association, openPhone);
	const text = '川掃除は中止です。';
	const audience = { to: 'groups' as const, groups: ['g1'] };
	for (const card of [await association.seatCard('seat-leader-1'), await association.householdCard('h1')])
		await association.enter(card);
	await association.as('seat-leader-1', { name: 'message.send', args: { id: 'm1', text, audience, urgent: false } });
	await association.as('h1', { name: 'message.reply', args: { circular: 'm1', text: 'いつですか。' } });
	await leader.reload();
	const card = leader.getByRole('article').filter({ hasText: text });
	await expect(card.getByText(repliesDesk.countNew('1'))).toBeVisible();
	await lookAt(leader, 'f-desk-replies');
});

test('the doors of several groups have their names on a phone, in the largest letters too', async ({
	association,
	openPhone,
}) => {
	await association.chair({ name: 'circular.publish', args: { id: 'c1', content, audience: { to: 'all' } } });
	const chair = await openPhone(association.link(await association.seatCard('seat-chair')));
	await sayYes(chair);
	await chair.goto(association.target.origin + href('ledger', { id: 'c1' }));
	for (const size of ['100', '200', '300']) {
		await chair.evaluate((to) => (document.documentElement.dataset.text = to), size);
		await expect(chair.locator('[data-door="h1"]').getByText('三宅 節子')).toBeVisible();
		await lookAt(chair, `f-door-names-${size}`);
	}
	// The system's letters are twice as large as well: five letters stand in a line.
	await chair.evaluate(() => (document.documentElement.style.fontSize = '600%'));
	const lines = await chair.locator('[data-door="h1"]').getByText('三宅 節子').evaluate(linesOf);
	expect(lines).toEqual(['三宅 節子']);
	await lookAt(chair, 'f-door-names-600');
});
