import { describe, expect, it } from 'vitest';
import { LIMITS } from '#contract/limits';
import type { Circular, Group } from '#contract/rows';
import { contentOf, emptyForm, type DraftForm } from './form';
import { isOvertaken, openQuestions, problemsOf } from './problems';

const groups: Group[] = [
	{ id: 'g1', name: '1班', order: 1, state: 'active' },
	{ id: 'g2', name: '2班', order: 2, state: 'dissolved' },
];
const NOW = '2026-11-20T00:00:00.000Z';
const good: DraftForm = { ...emptyForm(), title: '清掃', body: '公園を掃除します。' };
const problems = (over: Partial<DraftForm>) => problemsOf({ ...good, ...over }, groups, NOW);

describe('what keeps a draft from being published', () => {
	it('nothing, when there is a title and a text', () => expect(problems({})).toEqual([]));
	it('a missing title', () => expect(problems({ title: ' ' })).toEqual([{ at: 'title', code: 'missing' }]));
	it('a missing text, unless there is a picture', () => {
		expect(problems({ body: '\n' })).toEqual([{ at: 'body', code: 'missing' }]);
		const picture = { hash: 'a'.repeat(64), type: 'image/jpeg', bytes: 1, width: 1, height: 1, kind: 'page' } as const;
		expect(problems({ body: '', attachments: [picture] })).toEqual([]);
	});
	it('a body of 20,001 characters, and by how much', () =>
		expect(problems({ body: 'あ'.repeat(LIMITS.body + 1) })).toEqual([
			{ at: 'body', code: 'tooLong', over: 1, max: LIMITS.body },
		]));
	it('further texts without a title, or too long: each once', () => {
		const further = {
			lang: 'en',
			title: '',
			body: 'Hello.',
			machine: false,
			checked: false,
			confirmed: false,
		} as const;
		const long = 'x'.repeat(LIMITS.furtherBody + 1);
		const texts = [further, { ...further, lang: 'vi' as const, body: long }];
		expect(problems({ texts })).toEqual([
			{ at: 'texts', code: 'untitled' },
			{ at: 'texts', code: 'tooLong', over: 1, max: LIMITS.furtherBody },
		]);
		expect(problems({ texts: [{ ...further, body: '' }] })).toEqual([]);
	});
	it('another day in a further text, until its writer says that it is meant', () => {
		const easy = { lang: 'ja-simple', title: 'そうじ', body: '12月5日です。' } as const;
		const texts = [{ ...easy, machine: false, checked: false, confirmed: false }];
		const form = { ...good, body: '12月6日です。', texts };
		expect(problemsOf(form, groups, NOW)).toEqual([{ at: 'texts', code: 'unanswered' }]);
		const answered = openQuestions(form).map(({ key }) => key);
		expect(problemsOf({ ...form, answered }, groups, NOW)).toEqual([]);
		// Another difference is another question.
		expect(problemsOf({ ...form, body: '12月7日です。', answered }, groups, NOW)).toHaveLength(1);
	});
	it('times without a day, and an end before the start', () => {
		expect(problems({ from: '08:00' })).toEqual([{ at: 'when', code: 'timesWithoutDay' }]);
		expect(problems({ day: '2026-12-05', from: '10:00', to: '08:00' })).toEqual([{ at: 'to', code: 'endBeforeStart' }]);
	});
	it('an audience of no group, or of one that was dissolved', () => {
		expect(problems({ audience: { to: 'groups', groups: [] } })).toEqual([{ at: 'audience', code: 'noGroup' }]);
		const dissolved = problems({ audience: { to: 'groups', groups: ['g1', 'g2'] } });
		expect(dissolved).toEqual([{ at: 'audience', code: 'groupDissolved' }]);
	});
	it('too much text on the pages of PDFs', () => {
		const page = { hash: 'a'.repeat(64), type: 'image/jpeg', bytes: 1, width: 1, height: 1, kind: 'page' } as const;
		const attachments = Array.from({ length: 8 }, () => ({ ...page, text: 'あ'.repeat(8000) }));
		expect(problems({ attachments })).toEqual([{ at: 'attachments', code: 'tooMuchText' }]);
	});
	it('a correction that changes nothing', () => {
		const purpose = { kind: 'correct', circular: 'c1', from: 1, base: contentOf(good) } as const;
		expect(problems({ purpose })).toEqual([{ at: 'body', code: 'unchanged' }]);
		expect(problems({ purpose, body: '中止します。' })).toEqual([]);
	});
});

it('a correction is overtaken when the circular has another version by now', () => {
	const form: DraftForm = { ...good, purpose: { kind: 'correct', circular: 'c1', from: 1, base: contentOf(good) } };
	expect(isOvertaken(form, { version: 1 } as Circular)).toBe(false);
	expect(isOvertaken(form, { version: 2 } as Circular)).toBe(true);
	expect(isOvertaken(good, { version: 2 } as Circular)).toBe(false);
});
