import { DUTY_LIMITS, type Duty, type DutyPlan } from '#contract/duties';
import { Day, type Id } from '#contract/ids';
import { cleanText } from '#contract/text';
import { dutyDays } from '#domain/duties/days';
import { makeRota, stretches } from '#domain/duties/rota';
import { firstDay, keptSince, keptTurns, standingOf } from '#domain/duties/standing';
import { isExemptOn } from '#domain/duties/turns';
import { dayIn } from '#domain/lessons/cells';
import { addDays, daysBetween } from '#domain/moment';
import type { dutiesDesk } from '#i18n/words';
import type { DutyForm, FormFacts } from './form';

export type Problems = Partial<Record<keyof (typeof dutiesDesk)['form']['problems'], true>>;

/** As long as a rota can reach ahead. */
const AHEAD_DAYS = 550;

const linesOf = (text: string): string[] => text.split('\n').filter((one) => one.trim() !== '');

/** The rhythm that the fields say; undefined where something is missing in them. */
function rhythmOf(form: DutyForm): DutyPlan['rhythm'] | undefined {
	const numbers = (texts: string[]) => texts.map(Number).sort((a, b) => a - b);
	switch (form.every) {
		case 'week':
			return form.weekdays.length > 0
				? { every: 'week', weekdays: numbers(form.weekdays), weeks: form.weeks ?? 1 }
				: undefined;
		case 'month':
			return form.nth.length > 0
				? { every: 'month', weekday: Number(form.weekday), nth: numbers(form.nth) }
				: undefined;
		case 'rubbish':
			return form.rubbishKinds.length > 0 ? { every: 'rubbish', kinds: form.rubbishKinds } : undefined;
		case 'days': {
			const days = linesOf(form.days).map(dayIn);
			const known = [...new Set(days.filter((day) => day !== undefined))].sort();
			return known.length > 0 && days.every((day) => day !== undefined) ? { every: 'days', days: known } : undefined;
		}
	}
}

const MISSING: Record<DutyForm['every'], keyof Problems> = {
	week: 'weekdays',
	month: 'nth',
	rubbish: 'rubbishKinds',
	days: 'days',
};

const isLine = (text: string): boolean => text.trim() !== '' && text.trim().length <= 20;

/** What is wrong with the fields; empty where a rota can be made. */
export function problemsOf(form: DutyForm, { before, today }: Pick<FormFacts, 'before' | 'today'>): Problems {
	const able = form.households.filter(({ isOut }) => !isOut);
	const [from, until] = [Day.safeParse(form.from), Day.safeParse(form.until)];
	const isRange = from.success && until.success && until.data >= from.data;
	const found: Problems = {
		...(!isLine(cleanText(form.name)) && { name: true }),
		...(!rhythmOf(form) && { [MISSING[form.every]]: true }),
		...(!from.success && { from: true }),
		...(from.success && before && from.data < today && { past: true }),
		...((!isRange || daysBetween(from.data, until.data) > AHEAD_DAYS) && { until: true }),
		...(cleanText(form.note).length > DUTY_LIMITS.note && { note: true }),
		...(able.some(({ label }) => !isLine(cleanText(label))) && { label: true }),
		...(able.length === 0 && { nobody: true }),
	};
	return found;
}

/** The rota that the fields make; undefined while something is wrong with them. */
export function planOf(form: DutyForm, facts: FormFacts): DutyPlan | undefined {
	const rhythm = rhythmOf(form);
	if (!rhythm || Object.keys(problemsOf(form, facts)).length > 0) return undefined;
	const { before, exemptions, rubbish, isHoliday } = facts;
	const { from, until } = form;
	const begins = before?.begins ?? from;
	const since = keptSince(from);
	const kept = before ? keptTurns(before.turns, since, from) : [];
	const last = kept.at(-1);
	// A turn that began before that day goes on to its end.
	const free = last ? addDays(last.days.at(-1) ?? from, 1) : from;
	const days = dutyDays({
		...{ rhythm, begins, until, rubbish, from: free > from ? free : from },
		...(form.skipsHolidays && { isHoliday }),
	});
	const listed = form.households.filter(({ isOut }) => !isOut);
	const isExempt = (household: Id, day: Day) => isExemptOn(exemptions.get(household), day);
	const labelled = listed.map(({ id, label }) => ({ id, label: cleanText(label).trim() }));
	const { done, households } = standingOf(labelled, before, from, (household) => isExempt(household, from));
	const order = listed.map(({ id }) => id);
	const turns = makeRota({ stretches: stretches(days, form.unit), order, done, last: last?.household, isExempt });
	return {
		...{ id: facts.id, name: cleanText(form.name).trim(), kind: form.kind, rhythm, unit: form.unit },
		...(form.group && { group: form.group }),
		...{ skipsHolidays: form.skipsHolidays, begins, from, until, note: cleanText(form.note).trim(), households, turns },
		...(before && { was: before.version, since }),
	};
}

/** How many turns each household of a plan has had, has now, and has in all. */
export function countsOf(plan: DutyPlan, before: Duty | undefined) {
	const kept = before ? keptTurns(before.turns, plan.since ?? '', plan.from) : [];
	const had = (household: Id) => kept.filter((turn) => turn.household === household).length;
	return plan.households.map(({ id, label, done = 0 }) => {
		const now = plan.turns.filter((turn) => turn.household === id).length;
		return { id, label, before: done + had(id), now };
	});
}

/** The turns of a plan, with their names for its preview. */
export const previewOf = ({ turns, households }: DutyPlan) =>
	turns.map((turn) => ({
		day: firstDay(turn),
		turn,
		label: households.find(({ id }) => id === turn.household)?.label,
	}));
