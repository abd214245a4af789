import type { Id } from '#contract/ids';
import type { Household } from '#contract/rows';
import { groupOf } from './household';
import type { Door } from './ledger';

/**
 * True when somebody has to go to this door: nothing has reached it and nothing can by itself, or it wishes paper and
 * has neither read for itself nor been given or told anything. A relative's reading does not stand for a household that
 * wishes paper: it has still nothing in its hands. A household that has left is no door any more.
 */
export function needsVisit({ household, state }: Pick<Door, 'household' | 'state'>): boolean {
	if (!groupOf(household)) return false;
	if (state === 'unreached') return true;
	return household.ways.includes('paper') && (state === 'unread' || state === 'readByFamily');
}

/** The doors of one group as they are walked. */
export interface Round {
	group: Id;
	/** Every door of the audience that stands in the group now, in walking order. */
	doors: Door[];
	/** Those of them that need paper or word. */
	visits: Door[];
}

const byWalk = (a: Door, b: Door) => a.household.order - b.household.order;

/**
 * The doors by their present group, because somebody walks there today; the ledger keeps them with the group of the day
 * of the circular, whose leader ticks them. Groups come in the order given; one without a door is left out.
 */
export function rounds(doors: Door[], groups: readonly { id: Id }[]): Round[] {
	const byGroup = new Map<Id, Door[]>(groups.map(({ id }) => [id, []]));
	for (const door of doors) {
		const group = groupOf(door.household);
		if (!group) continue;
		const known = byGroup.get(group);
		if (known) known.push(door);
		else byGroup.set(group, [door]);
	}
	return [...byGroup].flatMap(([group, all]) => {
		const walked = all.sort(byWalk);
		return all.length > 0 ? [{ group, doors: walked, visits: walked.filter(needsVisit) }] : [];
	});
}

/**
 * True for a household that nothing reaches by itself and that has named no way: no phone in use, paper not wished, and
 * no mail address to write to. Somebody should ask it before there is a hurry.
 */
export function hasNoWay(household: Household): boolean {
	if (!groupOf(household) || household.forgotten) return false;
	if (household.devices.self + household.devices.family > 0) return false;
	return !household.ways.includes('paper') && !(household.ways.includes('mail') && household.mail);
}
