import type { Command } from '#contract/commands';
import type { Id } from '#contract/ids';
import type { Group, Household, HouseholdFacts } from '#contract/rows';
import { canonical } from '../changes';
import { groupOf } from '../household';
import { factsOf, sameFacts } from './facts';
import { noParts, pack, sizeOf, type Parts } from './parts';

/** A household as it was before an import touched it. Without a group: it had left. */
export interface Was extends HouseholdFacts {
	id: Id;
	order: number;
	group?: Id | undefined;
}

/** What was done, and how it was before: all that is needed to take it back. */
export interface Done {
	parts: Parts[];
	before: Was[];
	/** Groups that were dissolved with it. */
	dissolved: Pick<Group, 'id' | 'name' | 'order'>[];
}

export interface Now {
	groups: Group[];
	households: Household[];
}

/** How the households were that these parts are about to touch. */
export function beforeOf(parts: Parts[], households: Household[]): Was[] {
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

/** What was done but for the parts that were refused; each is its command's arguments. */
export function withoutRefused(done: Done, refused: unknown[]): Done {
	const names = new Set(refused.map(canonical));
	return { ...done, parts: done.parts.filter((part) => !names.has(canonical(part))) };
}

/** What was done in two goes, to be taken back as one: how it was is how it was before the first. */
export function inOne(first: Done | undefined, next: Done): Done {
	if (!first) return next;
	const known = new Set(first.before.map(({ id }) => id));
	return {
		parts: [...first.parts, ...next.parts],
		before: [...first.before, ...next.before.filter(({ id }) => !known.has(id))],
		dissolved: [...first.dissolved, ...next.dissolved],
	};
}

/**
 * The commands that take back what was done, last part first. What somebody changed since then stays as it is now, and what
 * was refused has nothing to be taken back: so it can be asked at any time, and twice.
 */
export function undoOf({ parts, before, dissolved }: Done, now: Now): Extract<Command, { name: 'roster.apply' }>[] {
	const taking = new Taking(before, now, dissolved);
	const reopened = dissolved.filter(({ id }) => !taking.isOpen(id));
	const back = parts.toReversed().map((part) => taking.back(part));
	const opened: Parts[] = reopened.length ? [{ ...noParts(), groups: reopened.map(plainGroup) }] : [];
	const applied = [...opened, ...back.filter((part) => sizeOf(part) > 0)];
	const livedIn = taking.livedIn(applied);
	const made = parts.flatMap(({ groups }) => groups);
	const emptied = made.filter(({ id }) => taking.isOpen(id) && !livedIn.has(id));
	const ended = emptied.length ? pack(emptied.map(({ id }) => ({ dissolves: [id] }))) : [];
	return [...applied, ...ended].map((args) => ({ name: 'roster.apply', args }));
}

const plainGroup = ({ id, name, order }: Pick<Group, 'id' | 'name' | 'order'>) => ({ id, name, order });

class Taking {
	readonly #was: Map<Id, Was>;
	readonly #now: Map<Id, Household>;
	readonly #open: Set<Id>;
	readonly #reopening: Set<Id>;
	/** Whom a part that was asked for a second time named twice: nobody comes back two times. */
	readonly #returned = new Set<Id>();

	constructor(before: Was[], { groups, households }: Now, dissolved: { id: Id }[]) {
		this.#was = new Map(before.map((was) => [was.id, was]));
		this.#now = new Map(households.map((household) => [household.id, household]));
		this.#open = new Set(groups.filter(({ state }) => state === 'active').map(({ id }) => id));
		this.#reopening = new Set(dissolved.map(({ id }) => id));
	}

	isOpen(group: Id): boolean {
		return this.#open.has(group);
	}

	/** The groups in which somebody lives once these parts are done. */
	livedIn(parts: Parts[]): Set<Id | undefined> {
		const to = new Map<Id, Id | undefined>();
		for (const { moves, returns, leaves } of parts) {
			for (const { id, group: into } of [...moves, ...returns]) to.set(id, into);
			for (const id of leaves) to.set(id, undefined);
		}
		return new Set([...this.#now.values()].map((one) => (to.has(one.id) ? to.get(one.id) : groupOf(one))));
	}

	back({ adds, changes, moves, leaves, returns }: Parts): Parts {
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

	#changeBack(change: Parts['changes'][number]): Parts['changes'] {
		const [now, was] = [this.#now.get(change.id), this.#was.get(change.id)];
		if (!now || !was || now.forgotten || !sameFacts(now, change) || now.order !== change.order) return [];
		return sameFacts(now, was) && now.order === was.order ? [] : [{ id: was.id, order: was.order, ...factsOf(was) }];
	}

	#moveBack({ id, group }: { id: Id; group: Id }): Parts['moves'] {
		const [now, was] = [this.#now.get(id), this.#was.get(id)];
		return now && was?.group && groupOf(now) === group && this.#canLiveIn(was.group) ? [{ id, group: was.group }] : [];
	}

	#returnBack(id: Id): Parts['returns'] {
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
