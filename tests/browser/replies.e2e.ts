import type { Page } from '@playwright/test';
import { href } from '#app/pages';
import type { Command } from '#contract/commands';
import { common, frame, list, reading, refusals, replies, repliesDesk as words } from '#i18n/words';
import { expect, test } from './browser';
import { lookAt, lookAtBothSizes, readyOffline, sayYes } from './steps';

const TEXT = '明日の川掃除は、雨のため中止です。';
const SENT: Command = {
	name: 'message.send',
	args: { id: 'm1', text: TEXT, audience: { to: 'all' }, urgent: false },
};
const QUESTION = '次の日曜日に延期ですか。\n用水の鍵は、うちにあります。';
const ANSWER = 'はい、次の日曜日です。鍵をお願いします。';

const field = (page: Page) => page.getByRole('textbox', { name: replies.write });
const card = (page: Page, name: string) => page.getByRole('region', { name });

/** Writes a reply and sees it stand in the thread. */
async function write(phone: Page, text: string): Promise<void> {
	await field(phone).fill(text);
	await phone.getByRole('button', { name: replies.send }).click();
	await expect(phone.getByRole('listitem').filter({ hasText: text.split('\n')[0] ?? '' })).toBeVisible();
	await expect(field(phone)).toHaveValue('');
}

test('a household asks, also without signal; who sent the message answers it alone, and ends the replies', async ({
	association,
	openPhone,
}) => {
	await association.chair(SENT);
	const [phone, other, chair] = [
		await openPhone(association.link(await association.householdCard('h1'))),
		await openPhone(association.link(await association.householdCard('h2'))),
		await openPhone(association.link(await association.seatCard('seat-chair'))),
	];
	for (const each of [phone, other, chair]) await sayYes(each);

	await phone.getByRole('link', { name: TEXT }).click();
	await expect(field(phone)).toBeVisible();
	await phone.getByRole('button', { name: replies.send }).click();
	await expect(phone.getByText(replies.missing)).toBeVisible();
	await readyOffline(phone);
	await phone.context().setOffline(true);
	await write(phone, QUESTION);
	await expect(phone.getByText(replies.waits)).toBeVisible();
	await expect(phone.getByText(frame.unsent('1'))).toBeVisible();
	await lookAtBothSizes(phone, 'r-own-waits');
	await phone.context().setOffline(false);
	await expect(phone.getByText(replies.waits)).toBeHidden();

	// The sender's desk says that there is something new, and so does her message.
	await chair.goto(association.target.origin + href('desk'));
	await expect(chair.getByRole('article').filter({ hasText: TEXT })).toContainText(words.countNew('1'));
	await chair.getByRole('link', { name: TEXT }).click();
	await chair.getByRole('link', { name: words.linkNew('1') }).click();
	const asked = card(chair, '三宅 節子');
	await expect(asked).toContainText('用水の鍵は、うちにあります。');
	await expect(asked).toContainText(words.isNew);
	await asked.getByRole('button', { name: words.write }).click();
	await lookAtBothSizes(chair, 'r-sender');
	// Called away in the middle of a word, she finds it again.
	await asked.getByRole('textbox').fill('はい、次の');
	await chair.getByRole('link', { name: words.toMessage }).click();
	await chair.getByRole('link', { name: words.link }).click();
	await expect(asked.getByRole('textbox')).toHaveValue('はい、次の');
	await asked.getByRole('textbox').fill(ANSWER);
	await asked.getByRole('button', { name: words.send, exact: true }).click();
	await expect(asked.getByRole('listitem').filter({ hasText: ANSWER })).toContainText(words.you);
	await expect(asked).not.toContainText(words.isNew);

	// Her list says that there is an answer, until she has opened it.
	await phone.getByRole('link', { name: reading.toList }).click();
	await phone.reload();
	await expect(phone.getByRole('heading', { name: list.toRead('1') })).toBeVisible();
	await expect(phone.getByRole('link', { name: TEXT })).toContainText(list.answered);
	await lookAtBothSizes(phone, 'r-list-answered');
	await phone.getByRole('link', { name: TEXT }).click();
	await expect(phone.getByRole('listitem').filter({ hasText: ANSWER })).toContainText('会長');
	await lookAtBothSizes(phone, 'r-own-answered');
	// Called to the door in the middle of a word, she finds it again.
	await field(phone).fill('わかりま');
	await phone.getByRole('link', { name: reading.toList }).click();
	await phone.getByRole('link', { name: TEXT }).click();
	await expect(field(phone)).toHaveValue('わかりま');
	await phone.getByRole('link', { name: reading.toList }).click();
	await expect(phone.getByRole('link', { name: TEXT })).not.toContainText(list.answered);
	await other.reload();
	await other.getByRole('link', { name: TEXT }).click();
	await expect(field(other)).toBeVisible();
	await expect(other.getByText(ANSWER)).toHaveCount(0);

	// One household had no signal when the replies ended: its words are refused, and it has them still.
	await readyOffline(other);
	await other.context().setOffline(true);
	await write(other, '手伝えます。');
	const ended = chair.waitForResponse(/\/api\/push$/u);
	await chair.getByRole('button', { name: words.close }).click();
	await ended;
	await expect(chair.getByText(words.closed)).toBeVisible();
	await other.context().setOffline(false);
	await expect(other.getByText(refusals.REPLIES_CLOSED)).toBeVisible();
	await expect(other.getByText('手伝えます。')).toBeVisible();
	await other.reload();
	await expect(other.getByText(replies.closed)).toBeVisible();
	await expect(other.getByText('手伝えます。')).toBeVisible();
	await expect(field(other)).toHaveCount(0);
	await expect(other.getByRole('link', { name: common.call('086-000-1200') })).toHaveAttribute('href', /^tel:/u);
	await lookAtBothSizes(other, 'r-own-closed');
	await other.getByRole('button', { name: replies.drop }).click();
	await expect(other.getByText('手伝えます。')).toHaveCount(0);

	// Who came back finds nothing new; and takes replies again.
	await chair.reload();
	await expect(asked).not.toContainText(words.isNew);
	await chair.getByRole('button', { name: words.reopen }).click();
	await expect(chair.getByText(words.closed)).toBeHidden();
});

test('another officer of the desk does not see what was written to the one who sent it', async ({
	association,
	openPhone,
}) => {
	await association.chair(SENT, { name: 'seat.open', args: { id: 'seat-vice', role: 'officer', title: '副会長' } });
	const officer = await openPhone(association.link(await association.seatCard('seat-vice')));
	await sayYes(officer);
	await officer.goto(association.target.origin + href('ledger', { id: 'm1' }));
	await expect(officer.getByText(TEXT).first()).toBeVisible();
	await expect(officer.getByRole('link', { name: words.link })).toHaveCount(0);
	await officer.goto(association.target.origin + href('replies', { id: 'm1' }));
	await expect(officer.getByText(words.notYoursText)).toBeVisible();
	await lookAt(officer, 'r-not-yours');
});
