import type { Page } from '@playwright/test';
import { href } from '#app/pages';
import type { Question, Value } from '#contract/questions';
import { DAY_MS } from '#domain/moment';
import { answers as words, frame, list, ownData, reading, refusals } from '#i18n/words';
import { asking, content, ITEMS, sumsFor, TITLE } from './asking';
import { expect, test } from './browser';
import { setClock } from './clock';
import { allSent, lookAtBothSizes, readyOffline, sayYes } from './steps';

const group = (page: Page, name: string) => page.getByRole('group', { name });
const press = (page: Page, name: string) => page.getByRole('button', { name, exact: true }).click();
const row = (page: Page) => page.getByRole('link', { name: TITLE });
const said = (page: Page) => page.getByRole('region', { name: words.heading });

/** Fills in what has to be answered: so many come, to the earlier one. */
async function fillIn(page: Page, people: number): Promise<void> {
	await group(page, '防災訓練に出る人').getByText(words.come, { exact: true }).click();
	for (let n = 1; n < people; n += 1) await press(page, words.moreOf(words.people));
	await group(page, words.shift).getByText('9時からの組').click();
	for (let n = 0; n < people; n += 1) await press(page, words.moreOf('カレーの数'));
	for (const [day, mark] of [
		['12月5日の夜', words.marks.yes],
		['12月6日の昼', words.marks.maybe],
	] as const)
		await group(page, day).getByText(mark, { exact: true }).click();
}

test('a household answers without signal, also after a reload, changes it, and sees what its other phone said', async ({
	association,
	openPhone,
}) => {
	await association.chair(asking());
	const card = await association.householdCard('h1');
	const [phone, other] = [await openPhone(association.link(card)), await openPhone(association.link(card))];
	await sayYes(phone);
	await expect(row(phone)).toContainText(list.asks);
	await expect(row(phone)).toContainText(list.deadlineIn('2'));
	await lookAtBothSizes(phone, 'q-list');
	await row(phone).click();
	await expect(said(phone)).toContainText(words.left('2'));
	// There is one main thing to press, which is no seal.
	await expect(phone.getByRole('button', { name: reading.press, exact: true })).toHaveCount(0);
	await press(phone, words.send);
	await expect(said(phone).getByText(words.problems.choose).first()).toBeVisible();
	await expect(group(phone, '防災訓練に出る人').getByRole('radio').first()).toBeFocused();
	await lookAtBothSizes(phone, 'q-missing');
	await readyOffline(phone);
	await phone.context().setOffline(true);
	await fillIn(phone, 2);
	await lookAtBothSizes(phone, 'q-form');

	// Called to the door in the middle of it, she finds it again.
	await phone.reload();
	await expect(group(phone, '防災訓練に出る人').getByRole('radio', { name: words.come })).toBeChecked();
	await expect(said(phone).getByText(words.peopleOf('2'))).toBeVisible();
	await press(phone, words.send);
	await expect(said(phone)).toContainText(words.own);
	await expect(said(phone)).toContainText(words.waits);
	await expect(said(phone)).toContainText(words.here);
	await expect(phone.getByText(frame.unsent('2'))).toBeVisible();
	// Who answered has read it.
	await expect(phone.getByText(reading.pressed('三宅 節子', 'きょう')).first()).toBeVisible();
	await lookAtBothSizes(phone, 'q-waits');
	await phone.reload();
	await expect(said(phone)).toContainText('9時からの組');
	await phone.context().setOffline(false);
	await expect(said(phone).getByText(words.waits)).toBeHidden();
	await allSent(phone);

	await press(phone, words.change);
	await press(phone, words.moreOf(words.people));
	await press(phone, words.send);
	await expect(said(phone)).toContainText('3人');
	await allSent(phone);

	await sayYes(other);
	await expect(row(other)).not.toContainText(list.asks);
	await row(other).click();
	await expect(said(other)).toContainText(words.by.self);
	await press(other, words.change);
	await group(other, '防災訓練に出る人').getByText(words.stay, { exact: true }).click();
	await press(other, words.send);
	await expect(said(other).getByText(words.differs)).toBeVisible();
	await lookAtBothSizes(other, 'q-differs');
	await allSent(other);
	await phone.reload();
	await expect(said(phone).getByText(words.differs)).toBeVisible();
	// What this phone said is taken back; what the other one said counts on.
	await press(phone, words.back);
	await phone.getByRole('dialog').getByRole('button', { name: words.back }).click();
	await expect(said(phone).getByText(words.differs)).toHaveCount(0);
	await expect(said(phone)).toContainText(words.by.self);
});

test('a corrected question asks again with what still fits; slips, sums and the end of the time are shown', async ({
	association,
	openPhone,
}) => {
	await association.chair(asking());
	const phone = await openPhone(association.link(await association.householdCard('h1')));
	await sayYes(phone);
	await row(phone).click();
	await fillIn(phone, 1);
	await press(phone, words.send);
	await expect(said(phone)).toContainText(words.own);
	await allSent(phone);
	const [, ...rest] = ITEMS;
	const items: Question['items'] = [
		...rest,
		{
			id: 'car',
			label: '車で来るか',
			kind: 'choice',
			several: false,
			options: [
				{ id: 'y', label: '車' },
				{ id: 'n', label: '歩き' },
			],
		},
	];
	await association.chair({
		name: 'circular.correct',
		args: { id: 'c1', content: content({ items }), from: 1, note: '直しました。', again: false },
	});
	await phone.reload();
	await expect(said(phone).getByText(words.outdated)).toBeVisible();
	await expect(group(phone, '12月5日の夜').getByRole('radio', { name: words.marks.yes })).toBeChecked();
	await lookAtBothSizes(phone, 'q-outdated');
	await group(phone, '車で来るか').getByText('歩き').click();
	await press(phone, words.send);
	await expect(said(phone)).toContainText('歩き');
	await allSent(phone);

	const values: Value[] = [
		{ item: 'lunch', kind: 'number', number: 5 },
		{
			item: 'days',
			kind: 'dates',
			marks: [
				{ option: 'sat', mark: 'no' },
				{ option: 'sun', mark: 'yes' },
			],
		},
		{ item: 'car', kind: 'choice', chosen: ['n'] },
	];
	await association.chair(
		{ name: 'answer.slip', args: { circular: 'c1', household: 'h1', values } },
		{ name: 'answer.showSums', args: { circular: 'c1', sums: sumsFor(items) } },
	);
	await phone.reload();
	await expect(said(phone).getByText(words.sumsOf('3', '4'))).toBeVisible();
	await expect(said(phone)).toContainText(words.by.paper);
	await lookAtBothSizes(phone, 'q-sums');

	await setClock(phone.context(), new Date(Date.now() + 3 * DAY_MS));
	await phone.reload();
	await expect(said(phone)).toContainText(words.over);
	await expect(said(phone)).toContainText(words.closedText);
	await expect(phone.getByRole('button', { name: words.change })).toHaveCount(0);
	await lookAtBothSizes(phone, 'q-closed');
});

test('what was written and not sent in time is still there, and so is what the server did not take', async ({
	association,
	openPhone,
}) => {
	await association.chair(asking());
	const phone = await openPhone(association.link(await association.householdCard('h2')));
	await sayYes(phone);
	await row(phone).click();
	await fillIn(phone, 2);
	await readyOffline(phone);
	await phone.context().setOffline(true);
	await press(phone, words.send);
	await expect(said(phone)).toContainText(words.waits);
	await press(phone, words.change);
	await press(phone, words.moreOf('カレーの数'));
	await association.chair({
		name: 'circular.correct',
		args: {
			id: 'c1',
			content: content({ items: [{ ...ITEMS[2], most: 1 } as never] }),
			from: 1,
			note: '直しました。',
			again: false,
		},
	});
	await phone.context().setOffline(false);
	await expect(said(phone).getByText(refusals.ANSWER_UNFIT)).toBeVisible();
	await expect(said(phone).getByText(words.refused)).toBeVisible();
	await lookAtBothSizes(phone, 'q-refused');
	await setClock(phone.context(), new Date(Date.now() + 3 * DAY_MS));
	await phone.reload();
	await expect(said(phone).getByText(words.over)).toBeVisible();
	await expect(said(phone)).toContainText(ownData.said.gone);
	await press(phone, words.drop);
	await expect(said(phone).getByText(words.refused)).toHaveCount(0);
	await expect(said(phone)).toContainText(words.none);
});

test('family elsewhere answers where the household lets it, and is told where it does not', async ({
	association,
	openPhone,
}) => {
	await association.chair(asking({ items: [ITEMS[2] as never] }));
	const [home, away] = [
		await openPhone(association.link(await association.householdCard('h3'))),
		await openPhone(association.link(await association.householdCard('h3', 'family'))),
	];
	for (const each of [home, away]) await sayYes(each);
	await expect(row(away)).not.toContainText(list.asks);
	await row(away).click();
	await expect(said(away).getByText(words.notLet)).toBeVisible();
	await expect(said(away)).not.toContainText(words.over);
	await expect(away.getByRole('button', { name: reading.press })).toBeVisible();
	await lookAtBothSizes(away, 'q-not-let');

	await home.goto(association.target.origin + href('settings'));
	await home.getByRole('checkbox', { name: words.allowCheck }).check();
	await allSent(home);
	await away.reload();
	await press(away, words.moreOf('カレーの数'));
	await press(away, words.send);
	await expect(said(away)).toContainText(words.own);
	await allSent(away);
	await home.goto(association.target.origin + href('circular', { id: 'c1' }));
	await expect(said(home)).toContainText(words.by.family);
	// What family said is no reading of the household's own.
	await expect(home.getByRole('button', { name: reading.press })).toBeVisible();
	await lookAtBothSizes(home, 'q-by-family');
});
