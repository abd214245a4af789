import {
	DUTY_LIMITS,
	type Duty,
	type DutyExemption,
	type DutyKind,
	type DutyPlan,
	type TurnUnit,
} from '#contract/duties';
import type { Household } from '#contract/households';
import { Day, type Id } from '#contract/ids';
import type { Rubbish } from '#contract/rubbish';
import { cleanText } from '#contract/text';
import { dutyDays } from '#domain/duties/days';
import { labelsOf } from '#domain/duties/labels';
import { makeRota, stretches } from '#domain/duties/rota';
import { firstDay, keptSince, keptTurns, standingOf } from '#domain/duties/standing';
import { isExemptOn, isInScope } from '#domain/duties/turns';
import { byWalkingOrder } from '#domain/household';
import { dayIn } from '#domain/lessons/cells';
import { addDays, daysBetween } from '#domain/moment';
import type { dutiesDesk } from '#i18n/words';

type Every = DutyPlan['rhythm']['every'];

/** A household in the form: where it stands in the order, and what it is called there. */
export interface FormHousehold {
	id: Id;
	name: string;
	label: string;
	isOut: boolean;
}

/** A rota as it is being made: what stands in the fields. */
export interface DutyForm {
	kind: DutyKind;
	name: string;
	/** A group, or empty for the whole association. */
	group: string;
	every: Every;
	weekdays: string[];
	weeks: number | undefined;
	weekday: string;
	nth: string[];
	rubbishKinds: string[];
	days: string;
	unit: TurnUnit;
	from: string;
	until: string;
	skipsHolidays: boolean;
	note: string;
	households: FormHousehold[];
}

export type Problems = Partial<Record<keyof (typeof dutiesDesk)['form']['problems'], true>>;

/** What a rota is made from, besides the form. */
export interface FormFacts {
	id: Id;
	before: Duty | undefined;
	households: readonly Household[];
	exemptions: ReadonlyMap<Id, DutyExemption>;
	rubbish: Rubbish | undefined;
	/** Undefined until the list of holidays is there, or where none is needed. */
	isHoliday: ((day: Day) => boolean) | undefined;
	today: Day;
}

/** As long as a rota can reach ahead. */
const AHEAD_DAYS = 550;
/** What a rota is offered to reach: the fiscal year's end, by which most associations change their leaders. */
const YEAR_END = '-03-31';

function yearEnd(from: Day): Day {
	const year = Number(from.slice(0, 4));
	const end = `${year}${YEAR_END}`;
	return daysBetween(from, end) >= 28 ? end : `${year + 1}${YEAR_END}`;
}

/**
 * The households of a group, or of all, in the order that they had on the rota; who came since is last, by the walk. A
 * household that is not on the rota that is made anew stays out, unless it came since.
 */
export function householdsFor(
	group: string,
	{ households, before }: Pick<FormFacts, 'households' | 'before'>,
): FormHousehold[] {
	const scope = group === '' ? {} : { group };
	const here = households.filter((one) => isInScope(scope, one)).sort(byWalkingOrder);
	const labels = labelsOf(here);
	const listed = new Map(before?.households.map(({ id, label }, at) => [id, { label, at }]));
	const placeOf = ({ id }: Household) => listed.get(id)?.at ?? Infinity;
	return [...here]
		.sort((a, b) => {
			const [first, second] = [placeOf(a), placeOf(b)];
			return first === second ? 0 : first - second;
		})
		.map(({ id, name }) => ({ id, name, label: listed.get(id)?.label ?? labels.get(id) ?? '', isOut: false }));
}

/** What stands in the fields at first. */
export function formOf(
	facts: Omit<FormFacts, 'isHoliday'>,
	group: string,
	nameOf: (kind: DutyKind) => string,
): DutyForm {
	const { before, today, rubbish } = facts;
	const rhythm = before?.rhythm;
	const from = addDays(today, 1);
	const isOver = before && before.until < addDays(from, 28);
	const scope = before ? (before.group ?? '') : group;
	const every = rhythm?.every ?? (rubbish ? 'rubbish' : 'week');
	return {
		kind: before?.kind ?? 'rubbish',
		name: before?.name ?? nameOf('rubbish'),
		group: scope,
		every,
		weekdays: rhythm?.every === 'week' ? rhythm.weekdays.map(String) : [],
		weeks: rhythm?.every === 'week' ? rhythm.weeks : 1,
		weekday: rhythm?.every === 'month' ? String(rhythm.weekday) : '0',
		nth: rhythm?.every === 'month' ? rhythm.nth.map(String) : [],
		rubbishKinds:
			rhythm?.every === 'rubbish' ? rhythm.kinds : (rubbish?.kinds.slice(0, 1).map(({ name }) => name) ?? []),
		days: rhythm?.every === 'days' ? rhythm.days.filter((day) => day >= from).join('\n') : '',
		unit: before?.unit ?? 'week',
		from,
		until: before && !isOver ? before.until : yearEnd(from),
		skipsHolidays: before?.skipsHolidays ?? false,
		note: before?.note ?? '',
		households: householdsFor(scope, facts),
	};
}

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

const MISSING: Record<Every, keyof Problems> = {
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
