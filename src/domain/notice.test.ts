import { expect, test } from 'vitest';
import type { Circular } from '#contract/rows';
import { noticeOf, titleInPublic } from './notice';

const at = '2026-11-22T01:00:00.000Z';
const LATER = '2026-11-22T02:00:00.000Z';
const published: Circular = {
	id: 'c1',
	form: 'circular',
	content: { title: '川掃除', body: '本文', fields: {}, category: 'cleaning', urgent: false, attachments: [] },
	audience: { to: 'all' },
	version: 1,
	corrections: [],
	state: 'published',
	publishedAt: at,
	publishedSeq: 1,
	by: { seat: 's', title: '会長' },
};
const corrected = (again: boolean): Circular => ({
	...published,
	version: 2,
	corrections: [{ version: 2, at, note: '', before: {}, again }],
});
const withdrawn = (how: Partial<NonNullable<Circular['withdrawn']>>): Circular => ({
	...published,
	state: 'withdrawn',
	withdrawn: { at, reason: '', ...how },
});

test.each([
	['a circular', published, { kind: 'circular', title: '川掃除', urgent: false }],
	['a message', { ...published, form: 'message' as const }, { kind: 'message', title: '川掃除', urgent: false }],
	[
		'what is urgent',
		{ ...published, content: { ...published.content, urgent: true } },
		{ kind: 'urgent', urgent: true },
	],
	['a correction to be read again', corrected(true), { kind: 'correction', urgent: false }],
	['a withdrawal that is news', withdrawn({ news: true }), { kind: 'withdrawn', urgent: true }],
	['a cancellation', withdrawn({ news: true, cancelled: true }), { kind: 'cancelled', urgent: true }],
])('%s is announced', (_, circular, notice) => {
	expect(noticeOf(circular, at)).toMatchObject(notice);
});

test('nobody is disturbed by a corrected letter, or by what was taken back quietly', () => {
	expect(noticeOf(corrected(false), LATER)).toBeUndefined();
	expect(noticeOf(withdrawn({}), at)).toBeUndefined();
});

test('what was published is still announced after a letter was corrected, and no more once something newer is', () => {
	expect(noticeOf(corrected(false), at)).toMatchObject({ kind: 'circular' });
	const again = { ...corrected(true), corrections: [{ version: 2, at: LATER, note: '', before: {}, again: true }] };
	expect(noticeOf(again, at)).toBeUndefined();
	expect(noticeOf(again, LATER)).toMatchObject({ kind: 'correction' });
});

test.each([
	['by its category', { title: '𠮷田様', category: 'condolence' as const }],
	['by its words', { title: '訃報', category: 'other' as const }],
	['by its words', { title: '山田様の通夜について', category: 'other' as const }],
])('a death, known %s, is told without its title', (_, over) => {
	expect(noticeOf({ ...published, content: { ...published.content, ...over } }, at)).toEqual({
		...{ kind: 'circular', urgent: false },
	});
});

test.each([
	['last week', '2026-11-15', false, false],
	['yesterday', '2026-11-21', false, false],
	['today', '2026-11-22', true, true],
	['tomorrow', '2026-11-23', true, true],
	['in three weeks', '2026-12-13', false, true],
])('whether the end of what takes place %s wakes anybody, and if it was urgent', (_, day, ordinary, urgent) => {
	const off = withdrawn({ news: true, cancelled: true });
	const circular = (was: boolean) => ({
		...off,
		content: { ...off.content, urgent: was, fields: { when: { day } } },
	});
	expect(noticeOf(circular(false), at)).toMatchObject({ kind: 'cancelled', urgent: ordinary });
	expect(noticeOf(circular(true), at)).toMatchObject({ kind: 'cancelled', urgent });
});

test('a title is in the language of whoever is told, where a text in it holds, and a death is named in none', () => {
	const english = { lang: 'en', title: 'River cleaning', body: '' } as const;
	const content = { title: '川掃除', category: 'cleaning', texts: [english] } as const;
	const titled = (over: object, language = 'en') => titleInPublic({ ...content, texts: [english], ...over }, language);
	expect(titled({})).toBe('River cleaning');
	expect(titled({}, 'ja')).toBe('川掃除');
	expect(titled({ texts: [{ ...english, earlier: true }] })).toBe('川掃除');
	expect(titled({ texts: [{ ...english, title: 'x'.repeat(100) }] })).toHaveLength(60);
	expect(titled({ title: '訃報' })).toBeUndefined();
});
