import { type Duty, type DutyExemption, type DutyKind, type DutyPlan, type TurnUnit } from '#contract/duties';
import type { Household } from '#contract/households';
import type { Day, Id } from '#contract/ids';
import type { Rubbish } from '#contract/rubbish';
import { labelsOf } from '#domain/duties/labels';
import { isInScope } from '#domain/duties/turns';
import { byWalkingOrder } from '#domain/household';
import { addDays, daysBetween } from '#domain/moment';

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
