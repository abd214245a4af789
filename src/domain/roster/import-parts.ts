import { ROSTER_LIMIT } from '#contract/limits';
import type { ArgsOf } from '#contract/commands';
import type { Id } from '#contract/ids';
import type { Household } from '#contract/households';
import type { Group } from '#contract/rows';
import { factsOf, factsWith } from './facts';
import { readGroup } from './group';
import type { GroupRef } from './groups';
import type { Plan } from './plan';
import type { RosterRow } from './problems';

/** The changes of one `roster.apply`: a part of an import. */
export type RosterPart = ArgsOf<'roster.apply'>;

/** Changes of one household or group, which must be in the same part. */
export type Bundle = Partial<Omit<RosterPart, 'import'>>;

/** What the leader chose beside the plan itself, and what new ids are made from. */
export interface Choice {
	/** The households of `gone` that were ticked by name; the others stay. */
	leaving: ReadonlySet<Id>;
	groups: Group[];
	households: Household[];
	/**
	 * The prefix of new ids, from the file's digest: one file imported twice, or by two leaders at once, adds a household
	 * once.
	 */
	file: string;
}

/** A part of an import that changes nothing. */
export const emptyPart = (): RosterPart => ({ groups: [], adds: [], changes: [], moves: [], leaves: [], returns: [] });

/** The commands of an import: each at most ROSTER_LIMIT changes, groups before the households that live in them. */
export function partsOfPlan(plan: Plan, choice: Choice): RosterPart[] {
	const { bundles, idOf } = newGroups(plan, choice);
	const taken = new Set(choice.households.map(({ id }) => id));
	for (const { row, group, order } of plan.added) {
		const add = { id: freeId(idOfRow(choice.file, row), taken), group: idOf(group), order, ...factsWith(row) };
		bundles.push({ adds: [add] });
	}
	for (const { row, group, order, household } of plan.returned) {
		const { id } = household;
		bundles.push({ returns: [{ id, group: idOf(group) }], changes: [{ id, order, ...factsWith(row, household) }] });
	}
	for (const { row, household, moved, reordered, renamed, contact } of plan.changed) {
		const { id } = household;
		const change = { id, order: reordered?.to ?? household.order, ...factsWith(row, household) };
		bundles.push({
			...(moved && { moves: [{ id, group: idOf(moved.to) }] }),
			...((reordered || renamed || contact) && { changes: [change] }),
		});
	}
	const leaves = plan.gone.filter(({ id }) => choice.leaving.has(id));
	return pack([...bundles, ...leaves.map(({ id }) => ({ leaves: [id] }))]);
}

/** Puts bundles into as few commands as their order allows. */
export function pack(bundles: Bundle[]): RosterPart[] {
	const packed: RosterPart[] = [];
	let room = 0;
	for (const bundle of bundles) {
		const size = sizeOf(bundle);
		if (size > room || packed.length === 0) {
			packed.push(emptyPart());
			room = ROSTER_LIMIT;
		}
		room -= size;
		const last = packed.at(-1) as Omit<RosterPart, 'import'> as Record<string, unknown[]>;
		for (const [name, ones] of Object.entries(bundle)) (last[name] ??= []).push(...(ones ?? []));
	}
	return packed;
}

/** How many changes there are in a part. */
export function sizeOf(part: Bundle): number {
	return Object.values(part).reduce((sum, ones) => sum + (Array.isArray(ones) ? ones.length : 0), 0);
}

/**
 * How many households a part is about, as the preview counts them: one that moves and is renamed too is one, and a
 * new group is none. All that concerns a household is in the same part.
 */
export function countHouseholds({ adds = [], changes = [], moves = [], returns = [], leaves = [] }: Bundle): number {
	const named = [...adds, ...changes, ...moves, ...returns].map(({ id }) => id);
	return new Set([...named, ...leaves]).size;
}

/** Moves households to the end of another group, in their order. */
export function mergeGroupParts(doors: Household[], into: Id, behind: number): RosterPart[] {
	return pack(
		doors.map((door, i) => ({
			moves: [{ id: door.id, group: into }],
			changes: [{ id: door.id, order: behind + i + 1, ...factsOf(door) }],
		})),
	);
}

/** The new groups. A dissolved one of the same name is opened again. */
function newGroups({ newGroups: refs, ...plan }: Plan, { groups, file }: Choice) {
	const taken = new Set(groups.map(({ id }) => id));
	const last = groups.reduce((most, { order }) => Math.max(most, order), 0);
	const rowOf = new Map<GroupRef, RosterRow>();
	const places = [
		...plan.added,
		...plan.returned,
		...plan.changed.map(({ row, moved }) => ({ row, group: moved?.to })),
	];
	for (const { row, group } of places) if (group && !rowOf.has(group)) rowOf.set(group, row);
	const ids = new Map<GroupRef, Id>();
	const made = refs
		.filter((ref) => rowOf.has(ref))
		.map((ref, i) => {
			const dissolved = groups.find(({ state, name }) => state === 'dissolved' && name === ref.name);
			const id = dissolved?.id ?? freeId(`${idOfRow(file, rowOf.get(ref) as RosterRow)}-g`, taken);
			ids.set(ref, id);
			return { id, name: ref.name, order: numberOf(ref.name) ?? last + i + 1 };
		});
	const bundles: Bundle[] = made.map((group) => ({ groups: [group] }));
	return { bundles, idOf: (ref: GroupRef): Id => ref.id ?? ids.get(ref) ?? '' };
}

function numberOf(name: string): number | undefined {
	const core = readGroup(name)?.core ?? '';
	return /^\d+$/.test(core) ? Number(core) : undefined;
}

/** The place in the file, not the name: an id must not tell who a forgotten household was. */
function idOfRow(file: string, { sheet, line }: RosterRow): Id {
	return `${file}-${shortHash(sheet)}-${line}`;
}

function freeId(id: Id, taken: Set<Id>): Id {
	let free = id;
	for (let n = 2; taken.has(free); n += 1) free = `${id}-${n}`;
	taken.add(free);
	return free;
}

/** FNV-1a, 32 bits: tells the few sheets of one file apart. */
function shortHash(text: string): string {
	let hash = 0x811c9dc5;
	for (const sign of text) hash = Math.imul(hash ^ (sign.codePointAt(0) ?? 0), 0x01000193);
	return (hash >>> 0).toString(36);
}
