import { expect, it } from 'vitest';
import type { Content } from '#contract/content';
import type { Correction } from '#contract/corrections';
import type { Question } from '#contract/questions';
import type { Circular } from '#contract/rows';
import { inserted } from '#ui/inserted';
import { correctionsOf } from './changes';

const content: Content = {
	title: '川掃除',
	body: '来てください。\n8時に集まります。\n雨なら中止です。',
	fields: { when: { day: '2026-12-05', from: '08:00' }, place: '川の公園' },
	category: 'cleaning',
	urgent: false,
	attachments: [],
};

function circular(now: Partial<Content>, ...corrections: Correction[]): Circular {
	return {
		id: 'c1',
		form: 'circular',
		content: { ...content, ...now },
		audience: { to: 'all' },
		version: corrections.length + 1,
		corrections,
		state: 'published',
		publishedAt: '2026-11-20T00:00:00.000Z',
		publishedSeq: 1,
		by: { seat: 's1', title: '会長' },
	};
}

const correction = (version: number, before: Correction['before'], again = false): Correction => ({
	version,
	at: '2026-11-21T00:00:00.000Z',
	note: '',
	again,
	before,
});

it('of a body, only the lines that changed are shown', () => {
	const body = '来てください。\n8時半に集まります。\n雨なら中止です。';
	const [first] = correctionsOf(circular({ body }, correction(2, { body: content.body })));
	expect(first?.changed).toEqual([
		{ label: '本文', before: inserted('8時に集まります。'), after: inserted('8時半に集まります。') },
	]);
});

it('of the fields, each that changed is named, with nothing where it was left out', () => {
	const fields = { when: { day: '2026-12-06', from: '08:00' }, bring: '軍手' };
	const [first] = correctionsOf(circular({ fields }, correction(2, { fields: content.fields })));
	expect(first?.changed).toEqual([
		{ label: '日時', before: '12月5日（土） 午前8時から', after: '12月6日（日） 午前8時から' },
		{ label: '場所', before: inserted('川の公園'), after: 'なし' },
		{ label: '持ち物', before: 'なし', after: inserted('軍手') },
	]);
});

it('of what is asked, what can be chosen and the hour of the deadline are shown too', () => {
	const options = ['土曜', '日曜'].map((label, nth) => ({ id: `o${nth}`, label }));
	const asked = (deadline: string): Content['question'] => ({
		items: [{ id: 'q1', label: 'いつがよいですか', kind: 'choice', options, several: false }],
		deadline,
	});
	const question = asked('2026-11-27T11:00:00.000Z');
	const before = { question: asked('2026-11-27T10:00:00.000Z') };
	const [first] = correctionsOf(circular({ question }, correction(2, before)));
	const lines = (hour: number) =>
		['いつがよいですか', '- 土曜', '- 日曜', `11月27日（金） 午後${hour}時まで`].join('\n');
	expect(first?.changed).toEqual([{ label: '質問', before: lines(7), after: lines(8) }]);
});

it('of what is asked, how many may be said or chosen is shown as well, and that it may be left out', () => {
	const asked = (...items: Question['items']): Pick<Content, 'question'> => ({
		question: { items, deadline: '2026-11-27T11:00:00.000Z' },
	});
	const lunch = { id: 'q1', label: '弁当', kind: 'number' as const, least: 1, most: 4 };
	const come = { id: 'q2', label: '出る人', kind: 'attend' as const, most: 6, shifts: [] };
	const pick = { id: 'q3', label: '手伝い', kind: 'choice' as const, options: [], several: false };
	const before = asked(lunch, come, pick);
	const after = asked({ ...lunch, most: 2 }, { ...come, most: 3, optional: true }, { ...pick, several: true });
	const [first] = correctionsOf(circular(after, correction(2, before)));
	const until = '11月27日（金） 午後8時まで';
	expect(first?.changed).toEqual([
		{
			label: '質問',
			before: ['弁当', '- 1から4まで', '出る人', '- 0から6まで', '手伝い', until].join('\n'),
			after: [
				...['弁当', '- 1から2まで', '出る人', '- 0から3まで', '- 任意の質問です。'],
				...['手伝い', '- いくつでも選べます。', until],
			].join('\n'),
		},
	]);
});

it('what an older correction changed a part into is what the newer one replaced', () => {
	const [newest, oldest] = correctionsOf(
		circular({ title: '三' }, correction(2, { title: '一' }), correction(3, { title: '二' })),
	);
	expect(newest?.changed).toEqual([{ label: '題名', before: inserted('二'), after: inserted('三') }]);
	expect(oldest?.changed).toEqual([{ label: '題名', before: inserted('一'), after: inserted('二') }]);
});

it('a replaced picture is said, though the count stays', () => {
	const picture = { hash: 'a'.repeat(64), type: 'image/webp', bytes: 1, width: 1, height: 1, kind: 'photo' } as const;
	const now = { attachments: [{ ...picture, hash: 'b'.repeat(64) }] };
	const [first] = correctionsOf(circular(now, correction(2, { attachments: [picture] })));
	expect(first?.changed).toEqual([{ label: '写真・書類', before: '1枚', after: '別の写真になりました' }]);
});
