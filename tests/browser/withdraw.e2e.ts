import { compose, ledger, list, paper, reading } from '#i18n/words';
import { expect } from './browser';
import { button, dialog, published, test, TITLE } from './desk';
import { lookAt, sayYes } from './steps';

test('a withdrawn circular keeps its ledger and says why', async ({ chair, association }) => {
	await association.chair(published);
	// A desk that is open hears of it by itself in a while; a reload is a look at once.
	await chair.reload();
	await chair.getByRole('link', { name: TITLE }).click();
	await button(chair, compose.actions.withdraw).click();
	const yes = (name: string) => dialog(chair).getByRole('button', { name });
	await yes(compose.actions.withdrawYes).click();
	await expect(dialog(chair)).toContainText(compose.actions.reasonMissing);
	await expect(dialog(chair)).toContainText(compose.actions.cancelled.missing);
	await dialog(chair).getByRole('textbox').fill('二度出していました。');
	await dialog(chair).getByRole('radio', { name: compose.actions.cancelled.mistake.label }).check();
	await expect(dialog(chair)).toContainText(compose.actions.noNews);
	await yes(compose.actions.withdrawYes).click();
	await expect(chair.getByText('二度出していました。')).toBeVisible();
	// Its button stood at the end of the page and went with the text.
	await expect(chair.getByText(compose.said.withdrawn)).toBeInViewport();
	await expect(chair.locator('#main')).toBeFocused();
	await expect(chair.getByRole('radio', { name: ledger.all('4') })).toBeVisible();
	await expect(chair.getByRole('link', { name: ledger.toPaper })).toHaveCount(0);
	await chair.goto(`${association.target.origin}/desk`);
	const line = chair.getByRole('article').filter({ hasText: TITLE });
	await expect(line).toContainText(list.withdrawnOn(''));
	await expect(line).not.toContainText(ledger.states.unreached.word);
});

test('a cancellation reaches whoever had read the circular: on top as unread, dark doors, a sheet of its own', async ({
	chair,
	association,
	openPhone,
}) => {
	await association.chair(published, {
		name: 'message.send',
		args: { id: 'm1', text: '回覧板が新しくなりました。', audience: { to: 'all' }, urgent: false },
	});
	const phone = await openPhone(association.link(await association.householdCard('h1')));
	await sayYes(phone);
	await phone.getByRole('link', { name: TITLE }).click();
	await phone.getByRole('button', { name: reading.press }).click();
	await phone.getByRole('link', { name: reading.toList }).click();
	await expect(phone.getByRole('link', { name: TITLE })).toContainText(list.said.read);
	await association.chair({ name: 'receipt.tick', args: { circular: 'c1', household: 'h3', way: 'paper' } });

	await chair.reload();
	await chair.getByRole('link', { name: TITLE }).click();
	await expect(chair.locator('[data-door="h3"] [data-state="paper"]')).toBeVisible();
	await button(chair, compose.actions.withdraw).click();
	await dialog(chair).getByRole('radio', { name: compose.actions.cancelled.cancelled.label }).check();
	await expect(dialog(chair)).toContainText(compose.actions.newsCancelled);
	await dialog(chair).getByRole('textbox').fill('雨のため中止です。');
	await lookAt(chair, 'withdraw-dialog');
	await dialog(chair).getByRole('button', { name: compose.actions.cancelYes }).click();
	await expect(chair.getByText('雨のため中止です。')).toBeVisible();
	await expect(chair.locator('[data-door="h3"] [data-state="unreached"]')).toBeVisible();
	await expect(chair.locator('[data-door="h1"] [data-state="unread"]')).toBeVisible();
	await lookAt(chair, 'withdrawn-ledger');
	await chair.getByRole('link', { name: ledger.toPaper }).click();
	await expect(chair.getByRole('heading', { level: 1, name: paper.cancellation.heading(TITLE) })).toBeVisible();
	await expect(chair.getByText(paper.neededSum('3'))).toBeVisible();
	await lookAt(chair, 'withdrawn-sheet');

	await phone.reload();
	const first = phone.getByRole('main').getByRole('listitem').first();
	await expect(first).toContainText(TITLE);
	await expect(first).toContainText(list.said.unread);
	await expect(first).toContainText(list.cancelled);
	await lookAt(phone, 'cancelled-list');
	await first.getByRole('link').click();
	await expect(phone.getByText(reading.cancelled)).toBeVisible();
	await lookAt(phone, 'cancelled-reading');
	// Held for the seconds in which it can be taken back, then sent.
	const sent = phone.waitForResponse(/\/api\/push$/u);
	await phone.getByRole('button', { name: reading.press }).click();
	await sent;
	await chair.goto(`${association.target.origin}/desk/circular/c1`);
	await expect(chair.locator('[data-door="h1"] [data-state="readBySelf"]')).toBeVisible();
});
