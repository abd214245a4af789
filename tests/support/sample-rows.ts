import type { Content } from '#contract/content';
import type { Member, Role } from '#contract/member';
import type { Duty } from '#contract/duties';
import type { Household } from '#contract/households';
import type { LessonRequest } from '#contract/lesson-requests';
import type { Hall, Lesson } from '#contract/lessons';
import type { Meeting } from '#contract/meetings';
import type { Question } from '#contract/questions';
import type { Circular } from '#contract/rows';
import type { SafetyCheck } from '#contract/safety';

/** Small realistic rows for tests; each call makes a new one, `over` changes what the test is about. */
export const content = (over: Partial<Content> = {}): Content => ({
	title: '川掃除のお知らせ',
	body: '12月6日に川掃除をします。',
	fields: {},
	category: 'cleaning',
	urgent: false,
	attachments: [],
	...over,
});

/** 弁当の数, until the 27th. */
export const question = (over: Partial<Question> = {}): Question => ({
	items: [{ id: 'q1', label: '弁当の数', kind: 'number', least: 0, most: 9 }],
	deadline: '2026-11-27T12:00:00.000Z',
	...over,
});

/** 総会 of households with one open and one secret motion, until the 27th; more than half must take part. */
export const meeting = (over: Partial<Meeting> = {}): Meeting => ({
	...{ id: 'c1', form: 'meeting', counting: 'household', quorum: 'overHalf', deadline: '2026-11-27T12:00:00.000Z' },
	motions: [
		{ id: 'm1', title: '会計報告', majority: 'half' },
		{ id: 'm2', title: '会長の選任', secret: true, majority: 'half' },
	],
	convened: { at: '2026-11-20T01:00:00.000Z', by: { seat: 'chair', title: '会長' } },
	...over,
});

/** What came of it, closed by the chair: nobody took part. */
export const closed: NonNullable<Meeting['closed']> = {
	...{ at: '2026-11-28T00:00:00.000Z', by: { seat: 'chair', title: '会長' }, hall: [], ballots: 1 },
	digest: 'a'.repeat(64),
	tally: {
		...{ total: 1, gone: 0, present: 0, proxies: 0, written: 0, lost: 0, silent: 1, needed: 1 },
		motions: [{ motion: 'm1', yes: 0, no: 0, other: 0, result: 'noQuorum' }],
	},
};

export const circular = (over: Partial<Circular> = {}): Circular => ({
	id: 'c1',
	form: 'circular',
	content: content(),
	audience: { to: 'all' },
	version: 1,
	corrections: [],
	state: 'published',
	publishedAt: '2026-11-20T00:00:00.000Z',
	publishedSeq: 100,
	by: { seat: 'chair', title: '会長' },
	...over,
});

export const household = (over: Partial<Household> = {}): Household => ({
	id: 'h1',
	name: '岡本',
	order: 1,
	ways: ['app'],
	stays: [{ group: 'g1', officer: false, from: 10 }],
	deviceCounts: { self: 1, family: 0 },
	...over,
});

/** A real check of everybody, that runs. */
export const safetyCheck = (over: Partial<SafetyCheck> = {}): SafetyCheck => ({
	...{ id: 's1', drill: false, scope: { to: 'all' }, startedAt: '2026-11-20T00:00:00.000Z', startedSeq: 100 },
	by: { seat: 'chair', title: '会長' },
	...over,
});

export const lesson = (over: Partial<Lesson> = {}): Lesson => ({
	...{ id: 'l1', hall: '操南公民館', title: 'はじめてのスマホ', day: '2026-12-03', from: '13:30', to: '16:30' },
	...{ place: '2階 第2講座室', phone: '086-000-1401' },
	...over,
});

export const hall = (over: Partial<Hall> = {}): Hall => ({
	...{ id: 'h-sonan', name: '操南公民館', phone: '086-000-1401', address: '岡山市中区1-1', districts: ['操南学区'] },
	...over,
});

/** ごみ当番 of two households, on the Tuesdays from 1 December on. */
export const duty = (over: Partial<Duty> = {}): Duty => ({
	...{ id: 't1', name: 'ごみ当番', kind: 'rubbish', group: 'g1', unit: 'day', skipsHolidays: false, note: '' },
	...{ rhythm: { every: 'week', weekdays: [2], weeks: 1 }, begins: '2026-12-01', until: '2026-12-31' },
	households: [
		{ id: 'h1', label: '岡本', done: 0 },
		{ id: 'h2', label: '三宅', done: 0 },
	],
	turns: [
		{ days: ['2026-12-01'], household: 'h1' },
		{ days: ['2026-12-08'], household: 'h2' },
		{ days: ['2026-12-15'], household: 'h1' },
		{ days: ['2026-12-22'], household: 'h2' },
	],
	...{ asks: [], version: 1, by: { seat: 'leader', title: '班長', at: '2026-11-20T00:00:00.000Z' } },
	...over,
});

export const lessonRequest = (over: Partial<LessonRequest> = {}): LessonRequest => ({
	...{ id: 'a1', name: '操南町内会', phone: '086-000-1200', at: '2026-11-27T00:00:00.000Z', by: '会長' },
	...{ wish: 'LINEで家族と話したい', dates: '2月の平日の午前', people: 12, place: '集会所' },
	...over,
});

export const member = (role: Role, over: Partial<Member> = {}): Member => ({
	association: 'a1',
	member: role === 'resident' || role === 'family' ? 'h1' : role,
	role,
	name: role,
	...(role === 'resident' || role === 'family' ? { household: 'h1', group: 'g1' } : {}),
	...(role === 'groupLeader' ? { group: 'g1' } : {}),
	...over,
});

/** How many phones a household has, without the days on which they were opened. */
export const phoneCounts = ({ self, family }: Household['deviceCounts']) => ({ self, family });
