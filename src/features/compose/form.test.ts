import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Content } from '#contract/content';
import { letter } from '../../../tests/support/arbitrary-text';
import { question } from '#tests/support/sample-rows';
import { audienceOf, contentOf, copyOf, correctionOf, emptyForm, formOf, isBlank, readForm, unseenIn } from './form';
import type { Circular } from '#contract/rows';

const content: Content = {
	title: '秋の一斉清掃',
	body: '雨の日は\n次の週に行います。',
	fields: {
		when: { day: '2026-12-05', from: '08:00', to: '10:00' },
		place: '中央公園',
		bring: '軍手',
		deadline: '2026-12-01',
		contact: '会長',
	},
	category: 'cleaning',
	urgent: true,
	attachments: [{ hash: 'a'.repeat(64), type: 'image/jpeg', bytes: 10, width: 4, height: 3, kind: 'photo' }],
};

describe('the form and the content', () => {
	it('a content that becomes a form and a content again is the same', () => {
		const texts = [{ lang: 'ja-simple', title: 'そうじ', body: '公園《こうえん》です。' }] as const;
		const whole: Content = { ...content, texts: [...texts], question: question() };
		for (const one of [content, whole]) expect(contentOf(formOf(one, { to: 'all' }))).toEqual(one);
	});

	it('a copy says the same for another day, which is not known yet, and is not urgent by itself', () => {
		const { day, from, deadline, urgent, title, audience } = copyOf({
			content,
			audience: { to: 'groups', groups: ['g1'] },
		});
		expect([day, from, deadline, urgent]).toEqual(['', '08:00', '', false]);
		expect([title, audience]).toEqual([content.title, { to: 'groups', groups: ['g1'] }]);
	});

	it('a copy asks the same until another day, which nobody has chosen yet, and nobody has moved', () => {
		const moved = [{ at: '2026-11-20T00:00:00.000Z', from: '2026-11-25T00:00:00.000Z' }];
		const copy = copyOf({ content: { ...content, question: question({ moved }) }, audience: { to: 'all' } });
		expect(contentOf({ ...copy, question: { ...copy.question!, day: '2027-11-27' } }).question).toEqual({
			items: question().items,
			deadline: '2027-11-27T11:00:00.000Z',
		});
		expect(copy.question?.day).toBe('');
	});

	it('a correction says again that a deadline was moved, which is no change', () => {
		const moved = [{ at: '2026-11-20T00:00:00.000Z', from: '2026-11-25T00:00:00.000Z' }];
		const whole = { ...content, question: question({ moved }) };
		expect(contentOf(formOf(whole, { to: 'all' }))).toEqual(whole);
	});

	it('a question without items is none, and a draft is not blank once something is asked', () => {
		const asking = { ...emptyForm(), question: formOf({ ...content, question: question() }, { to: 'all' }).question };
		expect(isBlank(asking)).toBe(false);
		const none = { ...asking, question: { ...asking.question!, items: [] } };
		expect(isBlank(none)).toBe(true);
		expect(contentOf(none)).not.toHaveProperty('question');
	});

	it('fields that are left empty are left out', () => {
		const { fields } = contentOf({ ...emptyForm(), title: '会報', body: '本文', place: '  ', from: '08:00' });
		expect(fields).toEqual({});
	});

	it('whatever is pasted, the texts of the content are clean', () =>
		fc.assert(
			fc.property(fc.string({ unit: letter, minLength: 1, maxLength: 50 }), (text) => {
				const made = contentOf({ ...emptyForm(), title: `題${text}`.slice(0, 50), body: text });
				expect(Content.safeParse(made).success).toBe(true);
			}),
		));

	it('a title of several lines becomes one line', () =>
		expect(contentOf({ ...emptyForm(), title: ' 秋の\r\n 清掃 ' }).title).toBe('秋の 清掃'));

	it('a further text is marked as made by a machine, or of an earlier version, until its writer says otherwise', () => {
		const english = { lang: 'en', title: 'Cleaning', body: 'On 5 December.', machine: true } as const;
		const circular = { id: 'c1', version: 1, content: { ...content, texts: [english] }, audience: { to: 'all' } };
		const form = correctionOf(circular as Circular);
		const [open] = form.texts ?? [];
		const after = (over: object) => contentOf({ ...form, body: '中止です。', texts: [{ ...open!, ...over }] }).texts;
		expect(after({})).toEqual([{ ...english, earlier: true }]);
		expect(after({ confirmed: true })).toEqual([english]);
		expect(after({ checked: true, body: 'Cancelled.' })).toEqual([
			{ lang: 'en', title: 'Cleaning', body: 'Cancelled.' },
		]);
		expect(after({ title: ' ', body: '' })).toBeUndefined();
		expect(copyOf(circular as Circular).texts).toEqual(form.texts);
	});

	it('groups belong to the audience only when groups are chosen', () => {
		expect(audienceOf({ to: 'officers', groups: ['g1'] })).toEqual({ to: 'officers' });
		expect(audienceOf({ to: 'groups', groups: ['g1'] })).toEqual({ to: 'groups', groups: ['g1'] });
	});
});

describe('characters that nobody sees', () => {
	it('are counted, so that the writer can be told', () =>
		expect(unseenIn({ ...emptyForm(), title: '清\u202e掃', body: '\ufeff本文\u0007' })).toBe(3));
	it('are not line ends or letters put together of two signs', () =>
		expect(unseenIn({ ...emptyForm(), body: 'か\u3099\r\n本文 👨‍👩‍👧' })).toBe(0));
});

describe('a draft', () => {
	it('is read again as it was kept', () => {
		const form = { ...emptyForm(), body: 'あ'.repeat(20_001), day: '2026-12-05' };
		expect(readForm(structuredClone(form))).toEqual(form);
	});
	it('of another shape is not taken for one', () => expect(readForm({ title: 1 })).toBeUndefined());
	it('of a correction begins with the present text and remembers its version', () => {
		const circular = {
			id: 'c1',
			version: 3,
			content,
			audience: { to: 'groups', groups: ['g1'] },
		} as unknown as Circular;
		const form = correctionOf(circular);
		expect(form.purpose).toEqual({ kind: 'correct', circular: 'c1', from: 3, base: content });
		expect(contentOf(form)).toEqual(content);
	});
});
