import { expect, test } from 'vitest';
import { LANGUAGES } from '#i18n/languages';
import { circular, content, question } from '#tests/support/sample-rows';
import { circularMail, type CircularMail } from './mail-text';

const links = {
	read: 'https://kairan.example/mail/read#t',
	answer: 'https://kairan.example/mail/answer#t',
	unsubscribe: 'https://kairan.example/mail/stop#t',
	picture: () => '',
	pictureDays: 14,
};
const compose = (over: Partial<CircularMail> = {}) =>
	circularMail({
		...{ language: 'ja', association: { name: 'さくら町内会', phone: '042-555-0100' }, why: 'circular', links },
		...{ circular: circular({ content: content({ question: question() }) }), today: '2026-11-20', isOpen: true },
		...over,
	});

test('a mail names what is asked and until when, and leads to where it is answered, in both forms', async () => {
	const { text, html } = await compose();
	for (const form of [text, html])
		for (const said of ['弁当の数', '11月27日（金） 午後9時まで', links.answer, links.read])
			expect(form).toContain(said);
	expect(text.indexOf(links.answer)).toBeLessThan(text.indexOf(links.read));
});

test.each(LANGUAGES)('it does so in $name', async ({ code }) => {
	const { text } = await compose({ language: code });
	expect(text).toContain('弁当の数');
	expect(text).toContain(links.answer);
});

test('whoever may not answer reads what is asked, and gets no link', async () => {
	const { answer: _, ...others } = links;
	const { text } = await compose({ links: others });
	expect(text).toContain('弁当の数');
	expect(text).not.toContain('/mail/answer');
});

test('after the deadline nothing is asked any more', async () => {
	const { text } = await compose({ isOpen: false });
	expect(text).not.toContain('弁当の数');
	expect(text).not.toContain('/mail/answer');
});
