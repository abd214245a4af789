import { describe, expect, test } from 'vitest';
import { DutyPlan } from '#contract/duties';
import type { Household } from '#contract/households';
import type { Rubbish } from '#contract/rubbish';
import { firstDay } from '#domain/duties/standing';
import { duty, household } from '#tests/support/sample-rows';
import { formOf, householdsFor, type DutyForm, type FormFacts } from './form';
import { isHoliday } from './holidays';
import { countsOf, planOf, previewOf, problemsOf } from './plan';

const TODAY = '2026-12-20';
const homes: Household[] = ['岡本　修', '三宅　節子', '小野　実'].map((name, at) =>
	household({ id: `h${at + 1}`, name, order: at }),
);
const rubbish: Rubbish = {
	...{ id: 'rubbish', area: '東学区', until: '2027-01-31' },
	kinds: [{ name: '燃えるごみ', rules: [{ weekday: 2 }, { weekday: 5 }], off: ['2027-01-01'], extra: [] }],
};
const facts = (over: Partial<FormFacts> = {}): FormFacts => ({
	...{ id: 't1', before: undefined, households: homes, exemptions: new Map(), rubbish, isHoliday: undefined },
	today: TODAY,
	...over,
});
const fill = (over: Partial<DutyForm> = {}, known = facts()): DutyForm => ({
	...formOf(known, 'g1', () => 'ごみ当番'),
	...over,
});

describe('the form of a rota', () => {
	test('offers the city’s days, until the year’s end in March, and households by the walk', () => {
		const form = fill();
		expect(form).toMatchObject({
			every: 'rubbish',
			rubbishKinds: ['燃えるごみ'],
			from: '2026-12-21',
			until: '2027-03-31',
		});
		expect(form.households.map(({ label }) => label)).toEqual(['岡本', '三宅', '小野']);
		expect(fill({}, facts({ today: '2027-03-20' })).until).toBe('2028-03-31');
	});

	test('keeps order and labels of the rota that is made anew; who came since is last, who moved is not there', () => {
		const before = duty({
			households: [
				{ id: 'h2', label: '角の家' },
				{ id: 'gone', label: '山田' },
				{ id: 'h1', label: '岡本' },
			],
		});
		expect(householdsFor('g1', { households: homes, before }).map(({ id, label }) => [id, label])).toEqual([
			['h2', '角の家'],
			['h1', '岡本'],
			['h3', '小野'],
		]);
	});

	test('says what is missing, field by field', () => {
		const nobody = fill().households.map((one) => ({ ...one, isOut: true }));
		const wrong = fill({
			name: ' ',
			rubbishKinds: [],
			from: '',
			until: '2026-01-01',
			note: 'あ'.repeat(201),
			households: nobody,
		});
		expect(problemsOf(wrong, facts())).toEqual({
			...{ name: true, rubbishKinds: true, from: true, until: true, note: true, nobody: true },
		});
		expect(problemsOf(fill({ every: 'days', days: '2026-12-24\nクリスマス' }), facts())).toEqual({ days: true });
		expect(problemsOf(fill({ until: '2029-01-01' }), facts())).toEqual({ until: true });
		expect(problemsOf(fill({ from: TODAY }), facts({ before: duty(), today: '2026-12-22' }))).toEqual({ past: true });
		expect(planOf(wrong, facts())).toBeUndefined();
	});
});

describe('the plan that it makes', () => {
	test('fits the contract, and has no day without collection nor one that the city’s file does not reach', () => {
		const plan = planOf(fill({ unit: 'day' }), facts());
		expect(DutyPlan.safeParse(plan).success).toBe(true);
		expect(plan?.turns.map(firstDay)).not.toContain('2027-01-01');
		expect(plan?.turns.at(-1)?.days).toEqual(['2027-01-29']);
	});

	test('goes on where the rota before ends its turn, and counts what each did', () => {
		const before = duty({
			unit: 'week',
			turns: [...duty().turns.slice(0, 2), { days: ['2026-12-20', '2026-12-22'], household: 'h1' }],
		});
		const known = facts({ before });
		const plan = planOf(fill({ unit: 'day', from: '2026-12-21', until: '2027-01-31' }, known), known);
		expect(plan).toMatchObject({ was: 1, begins: '2026-12-01', since: '2025-11-16' });
		expect(firstDay(plan?.turns[0] ?? { days: [] })).toBe('2026-12-29');
		// h2 did less; nobody has to make up for the time before it came.
		expect(
			previewOf(plan as DutyPlan)
				.slice(0, 3)
				.map(({ label }) => label),
		).toEqual(['三宅', '岡本', '三宅']);
		expect(countsOf(plan as DutyPlan, before).map(({ before: had }) => had)).toEqual([2, 1, 2]);
	});

	test('has no turn on a holiday where that is wished for: 建国記念の日, and the day that is one instead of a Sunday', () => {
		const days = '2027-02-10\n2027-02-11\n2027-03-22';
		const form = fill({ every: 'days', days, unit: 'day', skipsHolidays: true });
		expect(planOf(form, facts({ isHoliday }))?.turns.map(firstDay)).toEqual(['2027-02-10']);
	});

	test('leaves out whom the leader leaves out, and whoever is exempt', () => {
		const exempt = { grounds: '入院', at: '2026-12-01T00:00:00.000Z', by: { seat: 's', title: '班長' } };
		const known = facts({ exemptions: new Map([['h1', { id: 'h1', entry: exempt }]]) });
		const [first, second, third] = fill().households as [DutyForm['households'][number], ...DutyForm['households']];
		const households = [first, { ...(second as typeof first), isOut: true }, third as typeof first];
		const plan = planOf(fill({ households }), known);
		expect(new Set(plan?.turns.map((turn) => turn.household))).toEqual(new Set(['h3']));
		expect(plan?.households.map(({ id }) => id)).toEqual(['h1', 'h3']);
	});
});
