import type { Command } from '#contract/commands';
import type { Id } from '#contract/ids';
import type { Household, HouseholdFacts } from '#contract/households';
import type { Group } from '#contract/rows';
import { canonical } from '../changes';
import { groupOf } from '../household';
import { factsOf, sameFacts } from './facts';
import { emptyPart, pack, sizeOf, type RosterPart } from './import-parts';

/** A household as it was before an import changed it. Without a group: it had left. */
export interface HouseholdBefore extends HouseholdFacts {
	id: Id;
	order: number;
	group?: Id | undefined;
}

/** The parts that were asked for, and how their households were before: all that is needed to undo them. */
export interface UndoRecord {
	parts: RosterPart[];
	before: HouseholdBefore[];
	/** Groups that were dissolved together with the parts. */
	dissolved: Pick<Group, 'id' | 'name' | 'order'>[];
}

export interface CurrentRoster {
	groups: Group[];
	households: Household[];
}

/** How the households that these parts are about to change are now. */
export function beforeOf(parts: RosterPart[], households: Household[]): HouseholdBefore[] {
	const touched = new Set(
		parts.flatMap(({ changes, moves, leaves, returns }) => [
			...[...changes, ...moves, ...returns].map(({ id }) => id),
			...leaves,
		]),
	);
	return households
		.filter(({ id }) => touched.has(id))
		.map((household) => {
			const group = groupOf(household);
			return { id: household.id, order: household.order, ...(group && { group }), ...factsOf(household) };
		});
}

/** The record without the parts that were refused, given as the arguments of their commands. */
export function withoutRefused(done: UndoRecord, refused: unknown[]): UndoRecord {
	const names = new Set(refused.map(canonical));
	return { ...done, parts: done.parts.filter((part) => !names.has(canonical(part))) };
}

/**
 * Two imports as one record, to be undone together: of a household that both changed, the state before the first
 * counts.
 */
export function joinRecords(first: UndoRecord | undefined, next: UndoRecord): UndoRecord {
	if (!first) return next;
	const known = new Set(first.before.map(({ id }) => id));
	return {
		parts: [...first.parts, ...next.parts],
		before: [...first.before, ...next.before.filter(({ id }) => !known.has(id))],
		dissolved: [...first.dissolved, ...next.dissolved],
	};
}

/**
 * The commands that undo what was done, last part first. What somebody changed since then stays as it is now, and a
 * part that was refused or undone already adds none: so the same record can be undone at any time, and twice.
 */
export function undoCommands(
	{ parts, before, dissolved }: UndoRecord,
	now: CurrentRoster,
): Extract<Command, { name: 'roster.apply' }>[] {
	const builder = new UndoBuilder(before, now, dissolved);
	const reopened = dissolved.filter(({ id }) => !builder.isOpen(id));
	const back = [...parts].reverse().map((part) => builder.back(part));
	const opened: RosterPart[] = reopened.length ? [{ ...emptyPart(), groups: reopened.map(plainGroup) }] : [];
	const applied = [...opened, ...back.filter((part) => sizeOf(part) > 0)];
	const livedIn = builder.livedIn(applied);
	const made = parts.flatMap(({ groups }) => groups);
	const emptied = made.filter(({ id }) => builder.isOpen(id) && !livedIn.has(id));
	const ended = emptied.length ? pack(emptied.map(({ id }) => ({ dissolves: [id] }))) : [];
	return [...applied, ...ended].map((args) => ({ name: 'roster.apply', args }));
}

const plainGroup = ({ id, name, order }: Pick<Group, 'id' | 'name' | 'order'>) => ({ id, name, order });

class UndoBuilder {
	readonly #was: Map<Id, HouseholdBefore>;
	readonly #now: Map<Id, Household>;
	readonly #open: Set<Id>;
	readonly #reopening: Set<Id>;
	/** Households with a return already: the parts of two imports may both have let one leave, and it returns once. */
	readonly #returned = new Set<Id>();

	constructor(before: HouseholdBefore[], { groups, households }: CurrentRoster, dissolved: { id: Id }[]) {
		this.#was = new Map(before.map((was) => [was.id, was]));
		this.#now = new Map(households.map((household) => [household.id, household]));
		this.#open = new Set(groups.filter(({ state }) => state === 'active').map(({ id }) => id));
		this.#reopening = new Set(dissolved.map(({ id }) => id));
	}

	/** True for a group that is not dissolved now. */
	isOpen(group: Id): boolean {
		return this.#open.has(group);
	}

	/** The groups in which somebody lives once these parts are done. */
	livedIn(parts: RosterPart[]): Set<Id | undefined> {
		const to = new Map<Id, Id | undefined>();
		for (const { moves, returns, leaves } of parts) {
			for (const { id, group: into } of [...moves, ...returns]) to.set(id, into);
			for (const id of leaves) to.set(id, undefined);
		}
		return new Set([...this.#now.values()].map((one) => (to.has(one.id) ? to.get(one.id) : groupOf(one))));
	}

	/** The part that takes this one back, as far as nobody has changed the same since. */
	back({ adds, changes, moves, leaves, returns }: RosterPart): RosterPart {
		return {
			groups: [],
			adds: [],
			changes: changes.flatMap((change) => this.#changeBack(change)),
			moves: moves.flatMap((move) => this.#moveBack(move)),
			leaves: [...adds, ...returns].flatMap(({ id }) => (this.#lives(id) ? [id] : [])),
			returns: leaves.flatMap((id) => this.#returnBack(id)),
		};
	}

	#lives(id: Id): boolean {
		const household = this.#now.get(id);
		return household !== undefined && groupOf(household) !== undefined;
	}

	#changeBack(change: RosterPart['changes'][number]): RosterPart['changes'] {
		const [now, was] = [this.#now.get(change.id), this.#was.get(change.id)];
		if (!now || !was || now.forgotten || !sameFacts(now, change) || now.order !== change.order) return [];
		return sameFacts(now, was) && now.order === was.order ? [] : [{ id: was.id, order: was.order, ...factsOf(was) }];
	}

	#moveBack({ id, group }: { id: Id; group: Id }): RosterPart['moves'] {
		const [now, was] = [this.#now.get(id), this.#was.get(id)];
		return now && was?.group && groupOf(now) === group && this.#canLiveIn(was.group) ? [{ id, group: was.group }] : [];
	}

	#returnBack(id: Id): RosterPart['returns'] {
		const [now, was] = [this.#now.get(id), this.#was.get(id)];
		const may = now && !now.forgotten && groupOf(now) === undefined && !this.#returned.has(id);
		if (!may || !was?.group || !this.#canLiveIn(was.group)) return [];
		this.#returned.add(id);
		return [{ id, group: was.group, asBefore: true }];
	}

	#canLiveIn(group: Id): boolean {
		return this.#open.has(group) || this.#reopening.has(group);
	}
}
