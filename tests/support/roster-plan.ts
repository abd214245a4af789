import type { Household } from '#contract/households';
import type { Group } from '#contract/rows';
import { dryRun, type Plan } from '#domain/roster/plan';
import type { RosterRow } from '#domain/roster/problems';
import { household } from './sample-rows';

export const group = (id: string, name: string, over: Partial<Group> = {}): Group => ({
	id,
	name,
	order: 1,
	state: 'active',
	...over,
});
export const GROUPS = [group('g1', '1班'), group('g2', '2班'), group('g3', '3班', { state: 'dissolved' })];

export const door = (id: string, at: string, name: string, over: Partial<Household> = {}): Household => ({
	...household({ id, name, order: 1, stays: [{ group: at, officer: false, from: 1 }] }),
	...over,
});

let line = 1;
export const row = (group: string, name: string, over: Partial<RosterRow> = {}): RosterRow => {
	line += 1;
	return { line, sheet: 'x', group, name, place: 1, problems: [], ...over };
};
export const missingGroup = { problems: [{ code: 'missingGroup' as const }] };

/** The plan in short, so that a test can be read. */
export function short(plan: Plan) {
	return {
		newGroups: plan.newGroups.map((ref) => ref.name),
		added: plan.added.map(({ row, group }) => `${group.id ?? group.name} ${row.name}`),
		changed: plan.changed.map(({ row, household, moved, reordered, renamed }) =>
			[
				`${household.id} ${row.name}`,
				moved && `${moved.from}>${moved.to.id ?? moved.to.name}`,
				reordered && `${reordered.from}>${reordered.to}`,
				renamed && `${renamed.from}>${renamed.to}`,
			]
				.filter(Boolean)
				.join(' '),
		),
		same: plan.same.map(({ household }) => household.id),
		gone: plan.gone.map(({ id }) => id),
		possibleMatches: plan.possibleMatches.map(({ row, household, why }) => `${row.name} ${household.id} ${why}`),
		unready: plan.unready.map(({ row, household }) => `${row.name} ${household?.id ?? '-'}`),
	};
}
export const NOTHING = { newGroups: [], added: [], changed: [], same: [], gone: [], possibleMatches: [], unready: [] };
export const run = (rows: RosterRow[], households: Household[], groups = GROUPS) =>
	short(dryRun(rows, households, groups));
