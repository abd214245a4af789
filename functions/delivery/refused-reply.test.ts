import { expect, test } from 'vitest';
import { ReplyRefusal } from '#contract/mail';
import { LANGUAGES } from '#i18n/languages';
import { circular, content } from '#tests/support/sample-rows';
import { refusedReplyMail, replyRefusal } from './refused-reply';

const association = { name: 'さくら町内会', phone: '042-555-0100' };

test.each(LANGUAGES)('in $name each reason is said, with whom to call', async ({ code: language }) => {
	const sad = circular({ content: content({ title: '三宅様ご逝去', category: 'condolence' }) });
	const texts = new Set<string>();
	for (const why of ReplyRefusal.options) {
		const { subject, text } = await refusedReplyMail({ language, association, circular: sad, why });
		expect(subject).not.toContain('三宅');
		expect(text).toContain('三宅様ご逝去');
		expect(text).toContain(association.phone);
		texts.add(text);
	}
	expect(texts.size).toBe(ReplyRefusal.options.length);
});

test('of what is gone nothing but the reason is said, and the association is to be asked', async () => {
	const { text } = await refusedReplyMail({ language: 'ja', association, circular: undefined, why: 'closed' });
	expect(text).toContain('さくら町内会にお電話ください');
	expect(text).not.toContain('もとのお知らせ');
});

test('what only a program understands is said to be closed', () => {
	expect([replyRefusal('THREAD_FULL'), replyRefusal('HOUSEHOLD_LEFT'), replyRefusal('COMMAND_UNKNOWN')]).toEqual([
		...['full', 'left', 'closed'],
	]);
});
