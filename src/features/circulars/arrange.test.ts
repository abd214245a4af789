import { expect, it } from 'vitest';
import type { Content } from '#contract/content';
import type { CircularView } from '#local/views';
import { arrange, byMonth, standingOf } from './arrange';
import { sealColumns } from './seal-name';

const today = '2026-11-22';

function view(id: string, content: Partial<Content> = {}, rest: Partial<CircularView> = {}): CircularView {
	return {
		circular: {
			id,
			form: 'circular',
			content: { title: id, body: '', fields: {}, category: 'other', urgent: false, attachments: [], ...content },
			audience: { to: 'all' },
			version: 1,
			corrections: [],
			state: 'published',
			publishedAt: `${id}T00:00:00.000Z`,
			publishedSeq: 1,
			by: { seat: 's', title: '会長' },
		},
		read: 'no',
		corrected: false,
		pending: false,
		...rest,
	};
}

const ids = (views: CircularView[]) => views.map(({ circular }) => circular.id);

it('what is unread comes first: urgent, then near its deadline, then the newest', () => {
	const views = [
		view('2026-11-21'),
		view('2026-11-20', {}, { read: 'yes' }),
		view('2026-11-19', { fields: { deadline: '2026-11-24' } }),
		view('2026-11-18', { urgent: true }),
		view('2026-11-17', {}, { read: 'unsent' }),
	];
	const { unread, rest } = arrange(views, today);
	expect(ids(unread)).toEqual(['2026-11-18', '2026-11-19', '2026-11-21']);
	expect(ids(rest)).toEqual(['2026-11-20', '2026-11-17']);
});

it('a message whose sender wrote back stands among what is to be read, however old, below what presses', () => {
	const read = { read: 'yes', answered: true } as const;
	const views = [view('2026-11-21'), view('2026-11-18', { urgent: true }), view('2026-03-01', { urgent: true }, read)];
	const { unread, rest } = arrange(views, today);
	expect([ids(unread), ids(rest)]).toEqual([['2026-11-18', '2026-03-01', '2026-11-21'], []]);
});

it('what still asks for an answer stands among what is to be read, read or not, and presses near its last day', () => {
	const lunch = { id: 'q1', label: '弁当の数', kind: 'number', least: 0, most: 9 } as const;
	const asking = (day: string) => ({ question: { items: [lunch], deadline: `${day}T11:00:00.000Z` } });
	const read = { read: 'yes', asks: true } as const;
	const views = [
		view('2026-11-21'),
		view('2026-11-20', asking('2026-12-20'), read),
		view('2026-11-19', asking('2026-11-24'), read),
		view('2026-11-18', asking('2026-11-24'), { read: 'yes' }),
	];
	const { unread, rest } = arrange(views, today);
	expect([ids(unread), ids(rest)]).toEqual([['2026-11-19', '2026-11-21', '2026-11-20'], ['2026-11-18']]);
});

it('what was urgent a month ago presses no more, unless its day is still ahead', () => {
	const views = [
		view('2026-11-21'),
		view('2026-10-20', { urgent: true }),
		view('2026-10-19', { urgent: true, fields: { when: { day: '2026-11-23' } } }),
	];
	expect(ids(arrange(views, today).unread)).toEqual(['2026-10-19', '2026-11-21', '2026-10-20']);
});

it('what came long before stands below, read or not, unless its day or deadline is still ahead', () => {
	const views = [view('2026-11-21'), view('2026-03-01'), view('2026-02-01', { fields: { deadline: '2026-12-24' } })];
	const { unread, rest } = arrange(views, today);
	expect([ids(unread), ids(rest)]).toEqual([['2026-11-21', '2026-02-01'], ['2026-03-01']]);
});

it('a test of phones is let go after a week', () => {
	const test = (id: string) => {
		const one = view(id);
		return { ...one, circular: { ...one.circular, form: 'test' as const } };
	};
	const { unread, rest } = arrange([test('2026-11-15'), test('2026-11-14')], today);
	expect([ids(unread), ids(rest)]).toEqual([['2026-11-15'], ['2026-11-14']]);
});

it('a withdrawn circular asks nobody to read it', () => {
	const withdrawn = view('2026-11-21', {}, { settled: 'withdrawn' });
	withdrawn.circular.state = 'withdrawn';
	expect(arrange([withdrawn], today).unread).toEqual([]);
});

it('a cancellation stands on top as 未読, also of a circular of long ago, and crossed out once it was read', () => {
	const off = view('2026-03-01');
	off.circular.state = 'withdrawn';
	off.circular.withdrawn = { at: '2026-11-20T00:00:00.000Z', reason: '雨のため', news: true };
	const soon = view('2026-11-21', { fields: { deadline: '2026-11-23' } });
	expect(ids(arrange([soon, off], today).unread)).toEqual(['2026-03-01', '2026-11-21']);
	expect(standingOf(off)).toBe('unread');
	expect(standingOf({ ...off, read: 'yes' })).toBe('withdrawn');
});

it.each(['paper', 'told', 'before'] as const)('what is settled by %s is not 未読', (settled) => {
	const one = view('2026-11-21', {}, { settled });
	expect(arrange([one], today).unread).toEqual([]);
	expect(standingOf(one)).toBe(settled);
});

it('months are those of Japan', () => {
	const late = view('2026-10-31');
	late.circular.publishedAt = '2026-10-31T15:00:00.000Z';
	const months = byMonth([view('2026-11-02'), late, view('2026-10-30')]);
	expect(months.map(({ month, views }) => [month.slice(0, 7), views.length])).toEqual([
		['2026-11', 2],
		['2026-10', 1],
	]);
});

it.each([
	['山田 花子', [['山', '田']]],
	['林', [['林']]],
	['佐々木', [['佐', '々', '木']]],
	[
		'勅使河原　太郎',
		[
			['勅', '使'],
			['河', '原'],
		],
	],
	[
		'スミスジョーンズ',
		[
			['ス', 'ミ'],
			['ス', 'ジ'],
		],
	],
	['か\u3099き', [['か\u3099', 'き']]],
	['nguyễn Thị Hoa', [['N']]],
])('the seal of %s holds its family name', (name, columns) => expect(sealColumns(name)).toEqual(columns));
