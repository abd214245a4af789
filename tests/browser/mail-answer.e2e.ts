import type { Page } from '@playwright/test';
import { href } from '#app/pages';
import { ANSWER_USE } from '#contract/mail';
import type { Item } from '#contract/questions';
import { answers, mailAnswer as words, mails } from '#i18n/words';
import { MailServer } from '#seeds/mailbox/smtp-server';
import { DARK, expect, test } from './browser';
import { handed } from './handed';
import { linkIn, serverAhead } from './mail-steps';
import { lookAt } from './steps';

/** Of this file alone: to one address go three first mails a day, by whomever. */
const TARO = 'taro-answers@mail.example';
const MINUTE_MS = 60_000;
const { pages } = mails;

let smtp: MailServer;
test.beforeEach(async () => {
	smtp = await MailServer.start({ port: handed().smtpPort });
});
test.afterEach(() => smtp.stop());

const option = (id: string, label: string) => ({ id, label });
const items: Item[] = [
	{
		...{ id: 'come', label: '防災訓練に出る人', kind: 'attend', most: 6 },
		shifts: [option('am', '午前の部（8時40分から）'), option('pm', '午後の部（1時から）')],
	},
	{ id: 'rice', label: '炊き出しのおにぎりの数', kind: 'number', least: 0, most: 10 },
	{
		...{ id: 'help', label: '手伝えること', kind: 'choice', several: true, optional: true },
		options: [option('carry', '荷物を運ぶ'), option('cook', '炊き出し'), option('tidy', '片づけ')],
	},
	{
		...{ id: 'day', label: '反省会に都合のよい日', kind: 'dates' },
		options: [option('d1', '12月12日（土） 午後7時'), option('d2', '12月13日（日） 午前10時')],
	},
	{ id: 'word', label: '気になること', kind: 'text', optional: true },
];

const group = (page: Page, name: string) => page.getByRole('group', { name, exact: true });

test('a question is answered by the link of a mail, in any size of letters, and changed', async ({
	association,
	openPhone,
}) => {
	await association.chair({
		name: 'mail.add',
		args: { household: 'h1', address: TARO, relation: 'self', language: 'ja' },
	});
	const reader = await openPhone(await linkIn(smtp, 1, 'confirm'));
	await serverAhead(reader, MINUTE_MS);
	await reader.getByRole('button', { name: pages.press.confirm }).click();
	await expect(reader.getByText(pages.thanks)).toBeVisible();
	const question = { items, deadline: new Date(Date.now() + 5 * 86_400_000).toISOString() };
	await association.chair({
		name: 'circular.publish',
		args: {
			id: 'drill',
			content: {
				...{ title: '防災訓練の出欠', body: '12月6日に防災訓練をします。', fields: {}, category: 'event' },
				...{ urgent: true, attachments: [], question },
			},
			audience: { to: 'all' },
		},
	});
	const link = await linkIn(smtp, 2, ANSWER_USE);
	await reader.goto('about:blank');
	await reader.goto(link);
	await expect(reader.getByRole('heading', { level: 1, name: '防災訓練の出欠' })).toBeVisible();
	expect(new URL(reader.url()).hash).toBe('');
	await lookAt(reader, 'ma-empty-100');
	const send = reader.getByRole('button', { name: words.send });
	await send.click();
	await expect(reader.getByText(answers.problems.choose).first()).toBeVisible();
	await lookAt(reader, 'ma-missing-100');
	await reader.getByText(answers.come, { exact: true }).click();
	await reader.getByRole('button', { name: answers.moreOf(answers.people) }).click();
	await group(reader, answers.shift).getByText('午前の部').click();
	await reader.getByRole('textbox', { name: '炊き出しのおにぎりの数' }).fill('４');
	await reader.getByText('片づけ').click();
	for (const day of ['12月12日（土） 午後7時', '12月13日（日） 午前10時'])
		await group(reader, day).getByText(answers.marks.maybe).click();
	await send.click();
	await expect(reader.getByText(words.sent)).toBeVisible();
	await lookAt(reader, 'ma-sent-100');

	for (const size of ['200', '300']) {
		await reader.evaluate((text) => localStorage.setItem('kairan.text', text), size);
		await reader.goto('about:blank');
		await reader.goto(link);
		await expect(reader.getByText(answers.peopleOf('2'))).toBeVisible();
		await lookAt(reader, `ma-said-${size}`);
	}
	// A press of a button takes back that it was sent, as typing does.
	await reader.getByRole('button', { name: answers.fewerOf(answers.people) }).click();
	await reader.getByRole('button', { name: words.change }).click();
	await expect(reader.getByText(words.sent)).toBeVisible();
	await reader.getByText(answers.stay, { exact: true }).click();
	await expect(reader.getByText(words.sent)).toHaveCount(0);
	await reader.getByRole('button', { name: words.change }).click();
	await expect(reader.getByText(words.sent)).toBeVisible();
});

test('a link that is cut or over says so, dark and in English', async ({ association, openPhone }) => {
	const page = await openPhone(association.target.origin + href('mail', { use: ANSWER_USE }), {
		...DARK,
		locale: 'en-GB',
	});
	await expect(page.getByRole('heading', { level: 1 })).toHaveText('Please open the link in the email again');
	await lookAt(page, 'ma-cut-dark');
	await page.goto('about:blank');
	await page.goto(`${association.target.origin}${href('mail', { use: ANSWER_USE })}#nonsense`);
	await expect(page.getByRole('heading', { level: 1 })).toHaveText('This link does not work any more');
	await lookAt(page, 'ma-unusable-dark');
});
