import type { Household } from '#contract/households';
import type { Id, Moment } from '#contract/ids';
import type { SafetyCheck, SafetyReport } from '#contract/safety';
import { byWalkingOrder } from '../household';
import { MINUTE_MS } from '../moment';
import { endOf, groupsIn } from './check';
import { DOOR_STATES, standingOf, type SafetyDoorState, type SafetyStanding } from './standing';

/** A household of a check, with what is known of it. */
export interface SafetyDoor extends SafetyStanding {
	household: Household;
	group: Id;
	report?: SafetyReport;
}

/** Every household of a check exactly once, in walking order. A leader has those of her group alone. */
export function doorsOf(
	check: SafetyCheck,
	households: readonly Household[],
	reports: ReadonlyMap<Id, SafetyReport>,
	only?: Id,
): SafetyDoor[] {
	return [...households].sort(byWalkingOrder).flatMap((household) => {
		const groups = groupsIn(check, household);
		const group = only === undefined ? groups[0] : groups.find((one) => one === only);
		if (group === undefined) return [];
		const report = reports.get(household.id);
		return [{ household, group, ...(report && { report }), ...standingOf(report) }];
	});
}

export type SafetyCounts = Record<SafetyDoorState, number>;

/** How many doors are in each state: their sum is always the roster. */
export function countsOf(doors: readonly Pick<SafetyDoor, 'state'>[]): SafetyCounts {
	const counts = Object.fromEntries(DOOR_STATES.map((state) => [state, 0])) as SafetyCounts;
	for (const { state } of doors) counts[state] += 1;
	return counts;
}

/** How fast a check came together, of all doors or of those of one group. */
export interface Pace {
	total: number;
	known: number;
	/** Minutes until it was known of half of all doors; undefined where it never was. */
	half?: number;
	/** After how many minutes each became known, the fastest first. */
	minutes: number[];
}

/** How fast a check came together: when first anything was said of each door, until the end. */
export function paceOf(check: SafetyCheck, doors: readonly SafetyDoor[]): Pace {
	const minutes = doors
		.flatMap(({ state, report }) => (state === 'unanswered' ? [] : (report?.first ?? [])))
		.filter((first) => first <= endOf(check))
		.map((first) => minutesBetween(check.startedAt, first))
		.sort((a, b) => a - b);
	const half = doors.length > 0 ? minutes[Math.ceil(doors.length / 2) - 1] : undefined;
	return { total: doors.length, known: minutes.length, minutes, ...(half !== undefined && { half }) };
}

const minutesBetween = (from: Moment, to: Moment): number =>
	Math.max(0, Math.round((Date.parse(to) - Date.parse(from)) / MINUTE_MS));
