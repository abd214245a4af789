import type { Command } from '#contract/commands';
import { ROSTER_LIMIT } from '#contract/limits';
import type { Id } from '#contract/ids';
import type { Household, HouseholdFacts } from '#contract/households';
import type { Group } from '#contract/rows';
import { byWalkingOrder, groupOf } from '../household';
import { unregisteredMail } from '../mail';
import { factsOf } from './facts';

/** What a leader does by hand, and the commands that take it back. */
export interface Edit {
	commands: Command[];
	back: Command[];
}

/** The households of a group that live there now, in walking order. */
export function householdsOf(group: Id, households: Household[]): Household[] {
	return households.filter((household) => groupOf(household) === group).sort(byWalkingOrder);
}

/** The place behind all others of the group. */
export function lastPlace(group: Id, households: Household[]): number {
	return householdsOf(group, households).reduce((most, { order }) => Math.max(most, order), 0) + 1;
}

const leave = (id: Id): Command => ({ name: 'household.leave', args: { id } });
const comeBack = (id: Id, group: Id): Command => ({ name: 'household.return', args: { id, group } });
const stayOn = (id: Id, group: Id): Command => ({ name: 'household.return', args: { id, group, asBefore: true } });
const move = (id: Id, group: Id): Command => ({ name: 'household.move', args: { id, group } });

/** The order of a group, in as many parts as it needs. */
function walk(id: Id, households: Id[]): Command[] {
	const starts = Array.from({ length: Math.ceil(households.length / ROSTER_LIMIT) }, (_, i) => i * ROSTER_LIMIT);
	return starts.map((after) => ({
		name: 'group.walk',
		args: { id, households: households.slice(after, after + ROSTER_LIMIT), ...(after > 0 && { after }) },
	}));
}

/**
 * Registers the address of a household that wishes mails, as of somebody who lives there; nothing where that was done.
 * Each is asked first whether mails arrive.
 */
function registeringMail(household: Pick<Household, 'id' | 'mails' | 'mail' | 'ways'>): Edit {
	const address = unregisteredMail(household);
	if (address === undefined) return { commands: [], back: [] };
	const args = { household: household.id, address };
	return {
		commands: [{ name: 'mail.add', args: { ...args, relation: 'self', language: 'ja' } }],
		back: [{ name: 'mail.remove', args }],
	};
}

/** The same for many. */
export function registeringMails(households: readonly Household[]): Edit {
	const each = households.map(registeringMail);
	return { commands: each.flatMap(({ commands }) => commands), back: each.flatMap(({ back }) => back) };
}

/** A new household, behind all others of the group; taken back, it has left. */
export function adding(id: Id, group: Id, facts: HouseholdFacts, households: Household[]): Edit {
	const args = { id, group, order: lastPlace(group, households), ...facts };
	const { commands } = registeringMail({ id, ...facts });
	return { commands: [{ name: 'household.add', args }, ...commands], back: [leave(id)] };
}

/** `household` is what the writer saw when she began. */
export function changing(household: Household, facts: HouseholdFacts): Edit {
	const { id, mails = [] } = household;
	const was = factsOf(household);
	const mail = registeringMail({ id, mails, ...facts });
	return {
		commands: [{ name: 'household.change', args: { id, ...facts, was } }, ...mail.commands],
		back: [...mail.back, { name: 'household.change', args: { id, ...was, was: facts } }],
	};
}

/** A new household right behind the one that it comes from; those after it move on by one. */
export function splitting(from: Household, id: Id, facts: HouseholdFacts, households: Household[]): Edit {
	const group = groupOf(from);
	if (!group) return { commands: [], back: [] };
	const ids = householdsOf(group, households).map((door) => door.id);
	const behind = ids.flatMap((one) => (one === from.id ? [one, id] : [one]));
	return {
		commands: [
			{ name: 'household.add', args: { id, group, order: from.order + 1, ...facts } },
			...walk(group, behind),
			...registeringMail({ id, ...facts }).commands,
		],
		back: [leave(id), ...walk(group, ids)],
	};
}

/** The walk of a group once a household has come to it: behind all others. */
function walkWith({ id }: Household, group: Id, households: Household[]): Command[] {
	const ids = householdsOf(group, households).flatMap((door) => (door.id === id ? [] : [door.id]));
	return walk(group, [...ids, id]);
}

/** The walk of a group as it is now, to be taken up again. */
const walkAsIs = (group: Id, households: Household[]): Command[] =>
	walk(
		group,
		householdsOf(group, households).map((door) => door.id),
	);

/** To another group, behind all others there; taken back, the old group is walked as it was. */
export function moving(household: Household, to: Id, households: Household[]): Edit {
	const { id } = household;
	const from = groupOf(household);
	return {
		commands: [move(id, to), ...walkWith(household, to, households)],
		back: from ? [move(id, from), ...walkAsIs(from, households)] : [],
	};
}

/** Away; taken back, it stays as if it had never left. */
export function leaving(household: Household): Edit {
	const group = groupOf(household);
	return { commands: [leave(household.id)], back: group ? [stayOn(household.id, group)] : [] };
}

/** Back into a group, behind all others there; taken back, it has left again. */
export function returning(household: Household, to: Id, households: Household[]): Edit {
	const { id } = household;
	return { commands: [comeBack(id, to), ...walkWith(household, to, households)], back: [leave(id)] };
}

/** Another walking order of a group. `before`: the order until now. */
export function walking(group: Id, ids: Id[], before: Id[]): Edit {
	return { commands: walk(group, ids), back: walk(group, before) };
}

/** A new group, behind all others; taken back, it is dissolved. */
export function addingGroup(id: Id, name: string, groups: Group[]): Edit {
	const order = groups.reduce((most, group) => Math.max(most, group.order), 0) + 1;
	return {
		commands: [{ name: 'group.add', args: { id, name, order } }],
		back: [{ name: 'group.dissolve', args: { id } }],
	};
}

/** Another name for a group; its place stays. */
export function renamingGroup({ id, order, name }: Group, next: string): Edit {
	const change = (to: string): Command => ({ name: 'group.change', args: { id, name: to, order } });
	return { commands: [change(next)], back: [change(name)] };
}

/** A group without households. Taking it back opens it again. */
export function dissolvingGroup({ id, order, name }: Group): Edit {
	return {
		commands: [{ name: 'group.dissolve', args: { id } }],
		back: [{ name: 'group.add', args: { id, name, order } }],
	};
}
