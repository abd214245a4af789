import type { Id } from '#contract/ids';
import type { Household } from '#contract/households';
import type { Group } from '#contract/rows';
import { groupOf } from '../household';
import { contactChange, type Contact } from './facts';
import { findGroups, newGroupsOf, type GroupRef } from './groups';
import { byLine, Matches, type Pair, type PlacedRow, type UnreadyMatch } from './match';
import { nameKey } from './name';
import { possibleMatchesOf, type PossibleMatch } from './possible-matches';
import { canGoIn, type RosterRow } from './problems';
import { returnsOf } from './returns';

/** What a row asks to be changed; only what is there changes. */
export interface Changed {
	row: RosterRow;
	household: Household;
	/** To another 班. */
	moved?: { from: Id; to: GroupRef };
	reordered?: { from: number; to: number };
	renamed?: { from: string; to: string };
	contact?: Contact;
}

/** A row for a new household. */
interface Added extends PlacedRow {
	order: number;
}

/** A row for a household that had left, and lives here again. */
export interface Returned extends Added {
	household: Household;
}

/**
 * What taking over a file would do. Every good row stands in `added`, `returned`, `changed` or `same`; every present
 * household in `changed`, `same`, `gone` or `unready`.
 */
export interface Plan {
	newGroups: GroupRef[];
	added: Added[];
	returned: Returned[];
	changed: Changed[];
	same: Pair[];
	/** Those whom no row names: nobody leaves without standing here. */
	gone: Household[];
	possibleMatches: PossibleMatch[];
	/** Rows that wait until they are mended, with the household that each is probably about. */
	unready: UnreadyMatch[];
}

/**
 * What a file would change of the present roster. A row and a household are one when 班 and name agree; else when the
 * name is the only one of its kind in both; else when a telephone or a reading says so. A household that had left comes
 * back rather than being made anew. Pure; the order of rows and households doesn't matter, only their lines and ids do.
 * O(n) but for sorting namesakes.
 */
export function dryRun(rows: RosterRow[], households: Household[], groups: Group[]): Plan {
	const refs = findGroups(rows, groups);
	const places = rows.filter(canGoIn).map((row) => ({ row, group: refs.of(row.group) ?? { name: row.group } }));
	const present = households.filter((household) => groupOf(household) !== undefined);
	const matches = new Matches(rows, places, present);
	const unready = matches.hold(rows.filter((row) => !canGoIn(row)).map((row) => ({ row, group: refs.of(row.group) })));
	const plan: Plan = {
		newGroups: newGroupsOf(places),
		added: [],
		returned: [],
		changed: [],
		same: [],
		gone: matches.gone(),
		possibleMatches: [],
		unready,
	};
	const orders = ordersOf(places, present, matches);
	for (const place of places) put(plan, { ...place, order: orders(place) }, matches.of(place.row));
	const left = households.filter((household) => groupOf(household) === undefined && !household.forgotten);
	const back = returnsOf(plan.added, left, groups);
	plan.returned = plan.added.flatMap((one) => {
		const household = back.get(one.row);
		return household ? [{ ...one, household }] : [];
	});
	plan.added = plan.added.filter(({ row }) => !back.has(row));
	plan.possibleMatches = possibleMatchesOf(plan.added, plan.gone);
	return plan;
}

/** The plan after the leader said that a row and a household of `possibleMatches` are one. */
export function asOne(plan: Plan, { row, household }: Pair): Plan {
	const added = plan.added.find((one) => one.row === row);
	if (!added || !plan.gone.includes(household)) return plan;
	const next: Plan = {
		...plan,
		added: plan.added.filter((one) => one !== added),
		gone: plan.gone.filter((one) => one !== household),
		possibleMatches: plan.possibleMatches.filter((one) => one.row !== row && one.household !== household),
		changed: [...plan.changed],
		same: [...plan.same],
	};
	put(next, added, household);
	return next;
}

/** The plan after the leader said that a household of `returned` is another one: the row is a new household. */
export function asNew(plan: Plan, returned: Returned): Plan {
	if (!plan.returned.includes(returned)) return plan;
	const { household: _, ...added } = returned;
	return { ...plan, returned: plan.returned.filter((one) => one !== returned), added: [...plan.added, added] };
}

/**
 * Where each row stands in the walk of its 班: at its number. Without one, whoever is new there comes behind those who
 * live there, in the order of the file; where nobody lives yet, the place in the file is the place.
 */
function ordersOf(places: PlacedRow[], present: Household[], matches: Matches): (place: PlacedRow) => number {
	const last = new Map<string, number>();
	const reach = (group: string, order: number) => last.set(group, Math.max(last.get(group) ?? order, order));
	for (const household of present) reach(groupOf(household) ?? '', household.order);
	for (const { row, group } of places) if (last.has(group.id ?? '')) reach(group.id ?? '', row.order ?? 0);
	const orders = new Map<RosterRow, number>();
	for (const { row, group } of [...places].sort(byLine)) {
		const behind = last.get(group.id ?? '');
		const household = matches.of(row);
		const isThere = household !== undefined && groupOf(household) === group.id;
		if (row.order !== undefined || isThere || behind === undefined) continue;
		orders.set(row, behind + 1);
		reach(group.id ?? '', behind + 1);
	}
	return ({ row }) => row.order ?? orders.get(row) ?? row.place;
}

function put(plan: Plan, added: Added, household: Household | undefined): void {
	if (!household) return void plan.added.push(added);
	const { row } = added;
	const changed = changeOf(added, household);
	if (changed) plan.changed.push(changed);
	else plan.same.push({ row, household });
}

function changeOf({ row, group, order }: Added, household: Household): Changed | undefined {
	const changed: Changed = { row, household };
	const from = groupOf(household);
	if (from !== undefined && from !== group.id) changed.moved = { from, to: group };
	if ((row.order !== undefined || changed.moved) && order !== household.order) {
		changed.reordered = { from: household.order, to: order };
	}
	if (nameKey(row.name) !== nameKey(household.name)) changed.renamed = { from: household.name, to: row.name };
	const contact = contactChange(row, household);
	if (contact) changed.contact = contact;
	return changed.moved || changed.reordered || changed.renamed || contact ? changed : undefined;
}
