import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Content } from '#contract/content';
import type { Circular } from '#contract/rows';
import { momentInJapan } from '#domain/moment';
import { feedIn } from '#i18n/feed';
import { readCalendarFile } from '#tests/support/read-calendar';
import { circular, content, duty, hall, lesson, question } from '#tests/support/sample-rows';
import { feedOf } from './feed';
import { calendarFile } from './file';
import type { Dated } from './own';

const NOTHING: Dated = {
	...{ circulars: [], lessons: [], halls: [], district: undefined, duties: [], rubbish: undefined },
};
const fileOf = (dated: Partial<Dated>, language = 'ja', today = '2026-11-28') => {
	const words = feedIn(language);
	const events = feedOf({ ...NOTHING, ...dated }, { household: 'h1', today, language }, words);
	return calendarFile(events, { name: words.name('操南町内会'), seconds: 3600 });
};
const read = (...args: Parameters<typeof fileOf>) => readCalendarFile(fileOf(...args)).events;
const about = (over: Partial<Content>, row: Partial<Circular> = {}) => circular({ ...row, content: content(over) });

describe('a calendar that others subscribe to, as another library reads it', () => {
	test('has a name, and says when it is asked for again', () => {
		const { name, ttl, refresh } = readCalendarFile(fileOf({}));
		expect({ name, ttl, refresh }).toEqual({ name: '操南町内会の予定', ttl: 'PT1H', refresh: 'PT1H' });
		expect(readCalendarFile(fileOf({}, 'en')).name).toBe('操南町内会: calendar');
	});

	test('has days as days, over the end of a year, and times in UTC', () => {
		const whole = about({ fields: { when: { day: '2026-12-31' } } });
		const morning = about({ fields: { when: { day: '2027-01-01', from: '07:00', to: '10:00' } } }, { id: 'c2' });
		const text = fileOf({ circulars: [whole, morning] });
		expect(text).toContain('DTSTART;VALUE=DATE:20261231\r\nDTEND;VALUE=DATE:20270101\r\n');
		expect(text).not.toContain('TZID');
		expect(readCalendarFile(text).events).toMatchObject([
			{ uid: 'c1@kairan', start: '2026-12-31', end: '2027-01-01', free: false },
			{ uid: 'c2@kairan', start: '2026-12-31T22:00:00.000Z', end: '2027-01-01T01:00:00.000Z' },
		]);
	});

	test('has a deadline on its day, and one with an hour at its hour, which take up nobody’s time', () => {
		const fields = { deadline: '2026-12-20' };
		const asked = question({ deadline: momentInJapan('2026-12-18', '19:00') });
		expect(read({ circulars: [about({ fields, question: asked })] })).toMatchObject([
			{
				...{ uid: 'answer.c1@kairan', title: '答える締切：川掃除のお知らせ', free: true },
				start: '2026-12-18T10:00:00.000Z',
			},
			{ uid: 'deadline.c1@kairan', title: '締切：川掃除のお知らせ', start: '2026-12-20', end: '2026-12-21' },
		]);
	});

	test('takes a correction, and what is called off, as later versions of the same entry', () => {
		const fields = { when: { day: '2026-12-06' } };
		const at = '2026-11-25T00:00:00.000Z';
		const corrections = [{ version: 2, at, note: '', again: false, before: {} }];
		const corrected = about({ fields }, { version: 2, corrections });
		expect(read({ circulars: [corrected] })).toMatchObject([{ uid: 'c1@kairan', sequence: 1, stamp: at }]);
		const off = '2026-11-26T00:00:00.000Z';
		const withdrawn = { ...corrected, state: 'withdrawn' as const, withdrawn: { at: off, reason: '雨' } };
		expect(read({ circulars: [withdrawn] })).toEqual([]);
		const cancelled = { ...withdrawn, withdrawn: { ...withdrawn.withdrawn, cancelled: true } };
		expect(read({ circulars: [cancelled] })).toMatchObject([
			{ uid: 'c1@kairan', sequence: 2, stamp: off, status: 'CANCELLED', title: '【中止】川掃除のお知らせ' },
		]);
	});

	test('has the household’s own turns, what is collected, and lessons nearby with their place', () => {
		const rubbish = {
			...{ id: 'rubbish', area: '東学区', until: '2026-12-01' },
			kinds: [{ name: '資源ごみ', rules: [{ weekday: 1 }], off: [], extra: [] }],
		};
		const near = { halls: [{ ...hall(), id: 'near' }], district: '操南' };
		const lessons = [lesson({ hallId: 'near' }), lesson({ id: 'l2', hallId: 'far' })];
		const events = read({ duties: [duty()], rubbish, lessons, ...near }, 'ja', '2026-11-28');
		expect(events.filter(({ start }) => start >= '2026-11-28').map(({ uid, title }) => [uid, title])).toEqual([
			['rubbish.%E8%B3%87%E6%BA%90%E3%81%94%E3%81%BF.2026-11-30@kairan', 'ごみ：資源ごみ'],
			['duty.t1.2026-12-01@kairan', '当番：ごみ当番'],
			['l1@kairan', '講座：はじめてのスマホ'],
			['duty.t1.2026-12-15@kairan', '当番：ごみ当番'],
		]);
		expect(events.find(({ uid }) => uid === 'l1@kairan')?.place).toBe('操南公民館 2階 第2講座室');
	});

	test('says nothing of a death, where others look over somebody’s shoulder', () => {
		const fields = { when: { day: '2026-12-06', from: '18:00' }, place: '岡本様方' };
		const text = fileOf({ circulars: [about({ title: '岡本太郎様の通夜', fields, category: 'other' })] });
		expect(readCalendarFile(text).events).toMatchObject([{ title: '町内のお知らせ', place: null }]);
		expect(text).not.toMatch(/岡本|通夜/u);
	});

	test('forgets what was over a month ago', () => {
		const when = { day: '2026-10-28' };
		const circulars = [about({ fields: { when } })];
		expect(read({ circulars }, 'ja', '2026-11-28')).toHaveLength(1);
		expect(read({ circulars }, 'ja', '2026-11-29')).toEqual([]);
	});

	test('is the same file, byte for byte, until something changes', () => {
		const dated = { circulars: [about({ fields: { when: { day: '2026-12-06' } } })], duties: [duty()] };
		expect(fileOf(dated)).toBe(fileOf(dated));
	});
});

test('whatever is written in it is read back, each entry has a name of its own, and no line is cut in a letter', () => {
	const line = fc
		.string({ unit: fc.constantFrom(...'𠮷野家の👨‍👩‍👧集まり,;:\\"🌊é'), minLength: 1, maxLength: 60 })
		.filter((text) => text.trim() === text);
	const some = fc.array(fc.tuple(line, fc.boolean(), fc.boolean()), { maxLength: 6 });
	fc.assert(
		fc.property(some, (titles) => {
			const circulars = titles.map(([title, deadline, asked], at) =>
				about(
					{
						title: `第${at}回 ${title}`,
						fields: { when: { day: '2026-12-06' }, ...(deadline && { deadline: '2026-12-01' }) },
						...(asked && { question: question() }),
					},
					{ id: `c${at}` },
				),
			);
			const text = fileOf({ circulars, duties: [duty()] });
			for (const one of text.split('\r\n')) expect(new TextEncoder().encode(one).length).toBeLessThanOrEqual(75);
			expect(text).not.toContain('\uFFFD');
			const { events } = readCalendarFile(text);
			expect(new Set(events.map(({ uid }) => uid)).size).toBe(events.length);
			const kept = events.filter(({ uid }) => /^c\d@/u.test(uid)).map(({ title }) => title);
			expect(kept.sort()).toEqual(circulars.map(({ content: { title } }) => title).sort());
		}),
	);
});
