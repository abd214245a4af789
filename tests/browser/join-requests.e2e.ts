import { href } from '#app/pages';
import { joinRequestsDesk as desk, joinRequest as words, deskTitles, joining, keys } from '#i18n/words';
import { expect } from './browser';
import { published, test } from './desk';
import { readQr } from './read-qr';
import { lookAtBothSizes } from './steps';

test('somebody without a card asks by the poster; the chair accepts with one press, and the card is on her screen', async ({
	association,
	openPhone,
	chair,
}) => {
	test.setTimeout(120_000);
	await association.chair(published);
	await chair.goto(association.target.origin + href('poster', { circular: 'c1' }));
	const phone = await openPhone(await readQr(chair.getByRole('article')));
	await phone.getByRole('link', { name: words.open }).click();
	await expect(phone.getByText(words.lead('試し町内会'))).toBeVisible();
	await lookAtBothSizes(phone, 'join-request-form');
	await phone.getByRole('button', { name: words.send }).click();
	await expect(phone.getByText(words.missing).first()).toBeVisible();
	await expect(phone.getByLabel(words.name)).toBeFocused();
	await phone.getByLabel(words.name).fill('三宅 花子');
	await phone.getByLabel(words.group).fill('2');
	await phone.getByLabel(words.address).fill('公園の北、白い家');
	// A phone that was put away meanwhile loads the page anew.
	await phone.reload();
	await expect(phone.getByLabel(words.address)).toHaveValue('公園の北、白い家');
	await phone.context().setOffline(true);
	await phone.getByRole('button', { name: words.send }).click();
	await expect(phone.getByText(words.notSent)).toBeVisible();
	await expect(phone.getByLabel(words.name)).toHaveValue('三宅 花子');
	await phone.context().setOffline(false);
	await phone.getByRole('button', { name: words.send }).click();
	await expect(phone.getByText(words.states.open)).toBeVisible();
	await lookAtBothSizes(phone, 'join-request-sent');

	await chair.goto(association.target.origin + href('desk'));
	await chair.getByRole('link', { name: desk.waiting('1') }).click();
	await expect(chair.getByRole('heading', { level: 1, name: deskTitles.joinRequests })).toBeVisible();
	await expect(chair.getByText(desk.unchecked)).toBeVisible();
	// 三宅 節子 lives here: the leader is told so.
	await expect(chair.getByText(desk.namesakes)).toBeVisible();
	await lookAtBothSizes(chair, 'join-requests');
	await chair.getByRole('button', { name: desk.accept }).click();
	await expect(chair.getByRole('button', { name: keys.print, exact: false }).first()).toBeVisible();
	await lookAtBothSizes(chair, 'join-requests-card');

	await phone.reload();
	await expect(phone.getByText(words.states.accepted)).toBeVisible();
	await lookAtBothSizes(phone, 'join-request-accepted');
	await phone.getByRole('link', { name: joining.welcomeButton }).click();
});
