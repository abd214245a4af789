import type { Page } from '@playwright/test';
import { common, compose, desk as words, ledger, messages, refusals } from '#i18n/words';
import { faultsOn } from '#tests/support/axe';
import { DESK, expect } from './browser';
import { BODY, button, content, dialog, published, test, TITLE } from './desk';
import { BACK_TO_DESK, readyOffline, sayYes, sendNow } from './steps';

const body = (page: Page) => page.getByRole('textbox', { name: compose.body });

async function write(page: Page, title: string, text: string): Promise<void> {
	await page.getByRole('link', { name: words.write }).click();
	await page.getByRole('textbox', { name: compose.title }).fill(title);
	await body(page).fill(text);
}

async function publish(page: Page): Promise<void> {
	await button(page, compose.publish).click();
	await dialog(page).getByRole('button', { name: compose.confirmYes, exact: true }).click();
	await page.waitForURL('**/desk/circular/*');
	await sendNow(page);
}

test('a circular goes out after one question, and its ledger holds every household', async ({ chair }) => {
	await write(chair, TITLE, BODY);
	await button(chair, compose.publish).click();
	await expect(dialog(chair)).toContainText(compose.confirmTitle(words.to.all, '4'));
	await dialog(chair).getByRole('button', { name: compose.confirmYes, exact: true }).click();
	await expect(chair.getByRole('heading', { level: 1, name: TITLE }).first()).toBeVisible();
	await expect(chair.getByRole('radio', { name: ledger.all('4') })).toBeChecked();
	await expect(chair.getByRole('button', { name: /三宅 節子/ })).toBeVisible();
	await expect(chair.getByRole('heading', { level: 1 })).toHaveCount(1);
	await chair.getByRole('link', { name: BACK_TO_DESK }).click();
	await expect(chair.getByRole('article')).toContainText(TITLE);
	await expect(chair.getByRole('heading', { name: words.drafts })).toHaveCount(0);
});

test('what is typed is there again after the page was closed', async ({ chair }) => {
	await write(chair, TITLE, 'あ'.repeat(20_001));
	await button(chair, compose.publish).click();
	await expect(chair.getByRole('alert').filter({ hasText: compose.problemsTitle })).toContainText(
		compose.problems.tooLong('1'),
	);
	await expect(chair.getByText(compose.saved)).toBeVisible();
	await chair.reload();
	await expect(body(chair)).toHaveValue('あ'.repeat(20_001));
	await chair.getByRole('link', { name: BACK_TO_DESK }).click();
	await expect(chair.getByRole('region', { name: words.drafts })).toContainText(TITLE);
});

test('one draft in two tabs: neither writes over the other, and it goes out once', async ({ chair, association }) => {
	await write(chair, TITLE, BODY);
	await expect(chair.getByText(compose.saved)).toBeVisible();
	const other = await chair.context().newPage();
	await other.goto(chair.url());
	await expect(body(other)).toHaveValue(BODY);
	await body(chair).fill('川を掃除します。');
	await expect(chair.getByText(compose.saved)).toBeVisible();

	const both = compose.elsewhere;
	await body(other).fill('草を取ります。');
	await expect(other.getByText(both.changed)).toBeVisible();
	// Beside letters so large that it could not stay in sight, it stands before the form.
	const isAbove = async () => {
		const [notice, form] = [await other.getByText(both.changed).boundingBox(), await body(other).boundingBox()];
		return notice !== null && form !== null && notice.y < form.y;
	};
	expect(await isAbove()).toBe(false);
	await other.evaluate(() => (document.documentElement.dataset.text = '300'));
	await other.setViewportSize({ width: 360, height: 800 });
	expect(await isAbove()).toBe(true);
	// Who types further down is told beside the button that sends, and led back to it.
	await other.evaluate(() => scrollTo(0, document.body.scrollHeight));
	await expect(other.getByText(both.changed)).not.toBeInViewport();
	await expect(button(other, both.jump)).toBeInViewport({ ratio: 1 });
	await button(other, both.jump).click();
	await expect(other.getByText(both.changed)).toBeInViewport();
	await other.evaluate(() => delete document.documentElement.dataset.text);
	await other.setViewportSize({ width: 1280, height: 800 });
	await button(other, compose.publish).click();
	await dialog(other).getByRole('button', { name: compose.confirmYes, exact: true }).click();
	await expect(dialog(other).getByText(both.notSent)).toBeVisible();
	await dialog(other).getByRole('button', { name: compose.confirmNo }).click();
	await expect(body(other)).toHaveValue('草を取ります。');

	await button(other, both.theirs).click();
	await expect(body(other)).toHaveValue('川を掃除します。');
	await publish(chair);
	await body(other).fill('草を取ります。');
	await expect(other.getByText(both.gone)).toBeVisible();
	await button(other, both.copy).click();
	await expect(other.getByText(both.gone)).toBeHidden();
	await expect(body(other)).toHaveValue('草を取ります。');

	await chair.goto(`${association.target.origin}/desk`);
	await expect(chair.getByRole('link', { name: TITLE })).toHaveCount(1);
});

test('the preview shows the sheet of a phone, and again with large letters', async ({ chair }) => {
	await write(chair, TITLE, BODY);
	const sizes = await Promise.all(
		([100, 200] as const).map(async (size) => {
			const phone = chair.frameLocator(`iframe[title="${compose.previewAt(size)}"]`);
			await expect(phone.getByText(BODY)).toBeVisible();
			return phone.getByText(BODY).evaluate((text) => parseFloat(getComputedStyle(text).fontSize));
		}),
	);
	expect(sizes[1]).toBe((sizes[0] ?? 0) * 2);
});

test('when somebody else corrected first, theirs is shown and mine is kept', async ({ chair, association }) => {
	await association.chair(published);
	// A desk that is open hears of it by itself in a while; a reload is a look at once.
	await chair.reload();
	await chair.getByRole('link', { name: TITLE }).click();
	await button(chair, compose.actions.correct).click();
	await body(chair).fill('わたしの訂正です。');
	const theirs = { ...content, body: 'ほかの人の訂正です。' };
	await association.chair({
		name: 'circular.correct',
		args: { id: 'c1', content: theirs, from: 1, note: '', again: false },
	});
	// The pull that tells of it comes with the next look at the page.
	await chair.reload();
	const notice = chair.getByRole('alert').filter({ hasText: compose.correction.overtaken });
	await notice.getByText(compose.correction.theirs, { exact: true }).click();
	await expect(notice).toContainText(theirs.body);
	await expect(body(chair)).toHaveValue('わたしの訂正です。');
	await button(chair, compose.correction.takeOver).click();
	await button(chair, compose.publishCorrection).click();
	await dialog(chair).getByRole('button', { name: compose.confirmYes, exact: true }).click();
	await expect(chair.getByRole('region', { name: ledger.text })).toContainText('わたしの訂正です。');
});

test('a correction that makes it urgent asks everybody to read again, and says so', async ({ chair, association }) => {
	await association.chair(published);
	await chair.reload();
	await chair.getByRole('link', { name: TITLE }).click();
	await button(chair, compose.actions.correct).click();
	const again = chair.getByRole('checkbox', { name: compose.correction.again });
	await expect(again).not.toBeChecked();
	await chair.getByRole('checkbox', { name: compose.urgent }).check();
	await expect(chair.getByText(compose.correction.againUrgent)).toBeVisible();
	await expect(again).toHaveCount(0);
	await button(chair, compose.publishCorrection).click();
	await expect(dialog(chair)).toContainText(compose.correction.confirmAgain(''));
});

test('what the server refuses says why, and opens again with all of its text', async ({ chair, association }) => {
	await association.chair({ name: 'group.add', args: { id: 'g9', name: '9班', order: 9 } });
	await chair.reload();
	await write(chair, TITLE, BODY);
	await chair.getByRole('radio', { name: compose.audience.groups }).check();
	await chair.getByRole('checkbox', { name: /9班/ }).check();
	await chair.context().setOffline(true);
	await publish(chair);
	await expect(chair.getByText(words.pending).first()).toBeVisible();
	await association.chair({ name: 'group.dissolve', args: { id: 'g9' } });
	await chair.context().setOffline(false);
	await chair.getByRole('link', { name: BACK_TO_DESK }).click();
	await expect(chair.getByRole('region', { name: words.refused })).toContainText(refusals.GROUP_DISSOLVED);
	await button(chair, words.mend).click();
	await expect(body(chair)).toHaveValue(BODY);
	await chair.getByRole('radio', { name: compose.audience.all }).check();
	await publish(chair);
	await expect(chair.getByRole('heading', { level: 1, name: TITLE }).first()).toBeVisible();
});

test('a correction that came too late opens again beside what stands now', async ({ chair, association }) => {
	await association.chair(published);
	await chair.reload();
	await chair.getByRole('link', { name: TITLE }).click();
	await button(chair, compose.actions.correct).click();
	await body(chair).fill('わたしの訂正です。');
	await chair.context().setOffline(true);
	await button(chair, compose.publishCorrection).click();
	await dialog(chair).getByRole('button', { name: compose.confirmYes, exact: true }).click();
	await chair.waitForURL('**/desk/circular/*');
	await sendNow(chair);
	const theirs = { ...content, body: 'ほかの人の訂正です。' };
	const args = { id: 'c1', content: theirs, from: 1, note: '', again: false };
	await association.chair({ name: 'circular.correct', args });
	await chair.context().setOffline(false);
	await chair.getByRole('link', { name: BACK_TO_DESK }).click();
	await expect(chair.getByRole('region', { name: words.refused })).toContainText(refusals.CIRCULAR_CHANGED);
	await button(chair, words.mend).click();
	await expect(chair.getByRole('alert').filter({ hasText: compose.correction.overtaken })).toBeVisible();
	await expect(body(chair)).toHaveValue('わたしの訂正です。');
	await button(chair, compose.correction.takeOver).click();
	await button(chair, compose.publishCorrection).click();
	await dialog(chair).getByRole('button', { name: compose.confirmYes, exact: true }).click();
	await expect(chair.getByRole('region', { name: ledger.text })).toContainText('わたしの訂正です。');
});

test('a message goes out in one step', async ({ chair }) => {
	await chair.getByRole('link', { name: words.message }).click();
	await button(chair, messages.send).click();
	await expect(chair.getByText(messages.problems.missing)).toHaveCount(1);
	await chair.getByRole('textbox', { name: messages.text }).fill('きょうは断水です。');
	await chair.getByRole('radio', { name: compose.audience.groups }).check();
	await chair.getByRole('checkbox', { name: /1班/ }).check();
	await button(chair, messages.send).click();
	await expect(dialog(chair)).toContainText(messages.confirmTitle('1班', '2'));
	await dialog(chair).getByRole('button', { name: messages.confirmYes, exact: true }).click();
	await expect(chair.getByRole('radio', { name: ledger.all('2') })).toBeVisible();
});

test('a group leader ticks a door without signal by keyboard alone, and takes it back', async ({
	association,
	openPhone,
}) => {
	await association.chair(published);
	const leader = await openPhone(association.link(await association.seatCard('seat-leader-1')));
	await sayYes(leader);
	// The signal goes once the worker is here, not while it is being fetched.
	await readyOffline(leader);
	await leader.goto(`${association.target.origin}/desk`);
	const door = leader.getByRole('button', { name: /、大森 ハル/ });
	await expect(door).toHaveAccessibleName(ledger.doorLabel('大森 ハル', ledger.states.unreached.short, false));
	await expect(leader.getByRole('button', { name: /赤木/ })).toHaveCount(0);
	await leader.context().setOffline(true);
	await door.focus();
	await leader.keyboard.press('Enter');
	await dialog(leader).getByRole('button', { name: ledger.tick.paper }).focus();
	await leader.keyboard.press('Enter');
	await expect(door).toBeFocused();
	await expect(door).toHaveAccessibleName(ledger.doorLabel('大森 ハル', ledger.states.paper.short, true));
	await button(leader, ledger.undo).focus();
	await leader.keyboard.press('Enter');
	await expect(door).toHaveAccessibleName(ledger.doorLabel('大森 ハル', ledger.states.unreached.short, true));
	await expect(door).toBeFocused();
	await leader.context().setOffline(false);
	await expect(door).toHaveAccessibleName(ledger.doorLabel('大森 ハル', ledger.states.unreached.short, false));
});

for (const [size, options] of [
	['at a desk', DESK],
	['on a phone, in the dark', { colorScheme: 'dark' }],
] as const) {
	test(`nothing on the leader's pages is in anybody's way ${size}`, async ({ town, openPhone }) => {
		const page = await openPhone(await town.seatLink('seat-vice'), options);
		await sayYes(page);
		for (const path of ['/desk', '/desk/write', '/desk/message']) {
			await page.goto(town.origin + path);
			await page.getByRole('heading', { level: 1 }).waitFor();
			await page.getByRole('main').getByRole('link').first().waitFor();
			expect(await faultsOn(page), path).toEqual([]);
		}
		await page.goto(`${town.origin}/desk`);
		await page.getByRole('article').getByRole('link').first().click();
		await page.getByRole('radio').first().waitFor();
		expect(await faultsOn(page), 'ledger').toEqual([]);
		await expect(page).toHaveTitle(new RegExp(common.app));
	});
}
