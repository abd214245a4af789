import { expect, it } from 'vitest';
import type { MailContact } from '#contract/households';
import { common, mails as words } from '#i18n/words';
import { standingOf } from './standing';

const mail: MailContact = {
	...{ address: 'taro@mail.example', relation: 'self', language: 'ja', state: 'asked' },
	since: '2026-11-22T00:00:00.000Z',
};

it('asks nobody to open a mail that goes to somebody else', () => {
	expect(standingOf(mail, 'self', false)).toBe(words.states.asked);
	expect(standingOf(mail, 'leader', false)).toBe(words.askedOther);
	expect(standingOf({ ...mail, relation: 'family' }, 'self', false)).toBe(words.askedOther);
	expect(standingOf({ ...mail, relation: 'family' }, 'family', false)).toBe(words.states.asked);
});

it('says what waits on this phone, and how the others stand', () => {
	expect(standingOf(mail, 'leader', true)).toBe(common.notSent);
	expect(standingOf({ ...mail, state: 'confirmed' }, 'leader', true)).toBe(words.states.confirmed);
});
