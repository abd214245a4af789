import type { Page } from '@playwright/test';
import PostalMime from 'postal-mime';
import type { ANSWER_USE, MailUse, SAFETY_USE } from '#contract/mail';
import type { MailServer } from '#seeds/mailbox/smtp-server';
import { expect } from './browser';

type Use = MailUse | typeof ANSWER_USE | typeof SAFETY_USE;

/** The link of the last of so many mails. */
export async function linkIn(smtp: MailServer, count: number, use: Use): Promise<string> {
	await expect.poll(() => smtp.taken.length, { timeout: 30_000 }).toBe(count);
	const { text = '' } = await PostalMime.parse(smtp.taken.at(-1)?.raw ?? '');
	return linkOf(use, text);
}

/** The server's clock, in what the page asks of it, from now on so many ms ahead. */
export async function serverAhead(page: Page, ms: number): Promise<void> {
	await page.route(/\/api\/mail\/(press|answer|safety)$/u, (route) =>
		route.continue({
			headers: { ...route.request().headers(), 'x-kairan-now': new Date(Date.now() + ms).toISOString() },
		}),
	);
}

/** The link of the mail whose subject begins so, once it is there. */
export async function lastLink(smtp: MailServer, use: Use, subject: string): Promise<string> {
	const texts = async () => {
		const mails = await Promise.all(smtp.taken.map(({ raw }) => PostalMime.parse(raw)));
		return mails.filter((mail) => mail.subject?.startsWith(subject)).map(({ text = '' }) => text);
	};
	await expect.poll(async () => (await texts()).length, { timeout: 30_000 }).toBeGreaterThan(0);
	return linkOf(use, (await texts()).at(-1) ?? '');
}

const linkOf = (use: Use, text: string): string =>
	new RegExp(`http\\S+/mail/${use}#[\\w-]+`, 'u').exec(text)?.[0] ?? `no link for ${use} in: ${text}`;
