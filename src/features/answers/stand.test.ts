import { describe, expect, it } from 'vitest';
import type { Answer, Entry, Question, Value } from '#contract/questions';
import type { OwnAnswer } from '#local/answers';
import { circular, content, household, member, question } from '#tests/support/sample-rows';
import { differing, saidIn } from './said';
import { standOf } from './stand';

const NOW = '2026-11-26T00:00:00.000Z';
const AFTER = '2026-11-28T00:00:00.000Z';
const lunch = (number: number): Value => ({ item: 'q1', kind: 'number', number });
const entry = (over: Partial<Entry> = {}): Entry => ({
	...{ id: 'e1', source: 'd1', way: 'self', at: '2026-11-25T00:00:00.000Z', values: [lunch(2)] },
	...over,
});
const own = (entries: Entry[] = [], over: Partial<OwnAnswer> = {}): OwnAnswer => ({
	answer: { circular: 'c1', household: 'h1', entries } satisfies Answer,
	...{ household: household(), source: 'd1', waits: false, refused: [] },
	...over,
});
const asking = (over: Partial<Question> = {}) => circular({ content: content({ question: question(over) }) });
const stand = (of: OwnAnswer, { now = NOW, isTouched = false, who = member('resident'), row = asking() } = {}) =>
	standOf(row, of, who, { now, isTouched });

describe('where a household stands with a question', () => {
	it('is the form until it answered, and when somebody changes that', () => {
		expect(stand(own())).toMatchObject({ is: 'open', isFilling: true });
		expect(stand(own([entry()]))).toMatchObject({ is: 'open', isFilling: false, counts: entry() });
		expect(stand(own([entry()]), { isTouched: true }).isFilling).toBe(true);
		expect(stand(own([entry({ values: [] })])).isFilling).toBe(true);
	});

	it('is only to be read after the deadline', () => {
		expect(stand(own([entry()]), { now: AFTER, isTouched: true })).toMatchObject({ is: 'closed', isFilling: false });
	});

	it('is asked anew where the question was corrected so that something is missing', () => {
		const row = asking({ items: [{ id: 'q2', label: '車', kind: 'number', least: 0, most: 9 }] });
		expect(stand(own([entry()]), { row })).toMatchObject({ isOutdated: true, isFilling: true });
	});

	it('is nothing to answer for who came later, and for family that is not let', () => {
		const came = household({ stays: [{ group: 'g1', officer: false, from: 150 }] });
		expect(stand(own([], { household: came })).is).toBe('notAsked');
		const who = member('family');
		expect(stand(own(), { who })).toMatchObject({ is: 'notLet', isFilling: false });
		expect(stand(own([], { household: household({ familyAnswers: true }) }), { who }).is).toBe('open');
	});
});

describe('what another phone said', () => {
	const later = entry({ id: 'e2', source: 'd2', at: NOW });

	it('is shown where it differs from what counts, and only there', () => {
		expect(differing({ counts: later, beside: [entry()] })).toEqual([]);
		const other = entry({ values: [lunch(3)] });
		expect(differing({ counts: later, beside: [other] })).toEqual([other]);
	});

	it('is the same in whichever order the options of a choice, the days and the items stand', () => {
		const values = (...chosen: string[]): Value[] => [{ item: 'q2', kind: 'choice', chosen }, lunch(1)];
		const counts = entry({ values: values('o1', 'o2') });
		expect(differing({ counts, beside: [entry({ values: values('o2', 'o1').reverse() })] })).toEqual([]);
	});

	it('says by which way it came', () => {
		const from = (over: Partial<Entry>) => saidIn(question(), entry(over), 'd1', '2026-11-26').from;
		expect(from({})).toBe('きのう 午前9時 このスマホから');
		expect(from({ source: 'd2' })).toBe('きのう 午前9時 お宅の別のスマホから');
		expect(from({ source: 'd3', way: 'family' })).toBe('きのう 午前9時 ご家族から');
		expect(from({ source: 'seat', way: 'paper' })).toBe('きのう 午前9時 紙から');
	});
});
