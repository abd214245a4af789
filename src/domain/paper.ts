import type { Day, Id } from '#contract/ids';
import type { Household } from '#contract/households';
import type { Circular } from '#contract/rows';
import { byWalkingOrder, groupOf } from './household';
import { isDeliveryTest } from './delivery-test';
import { asksToRead, type Door, type Ledger } from './ledger';
import { workingWaysOf } from './roster/working-ways';

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

/** True for what somebody may have to bring or tell: a test of phones is no errand. */
export const asksForVisits = (circular: Circular): boolean => asksToRead(circular) && !isDeliveryTest(circular);

/** The doors of one group as they are walked. */
export interface Round {
	group: Id;
	/** Every door of the audience that stands in the group now, in walking order. */
	doors: Door[];
	/** Those of them that need paper or word. */
	visits: Door[];
}

/** One door, and the circulars that have to be brought or told there. */
export interface Errand {
	household: Household;
	circulars: Circular[];
}

/**
 * The doors of several circulars as they are walked, each with all that is for it, in the order in which the
 * circulars were given; doors that need nothing are left out. Withdrawn circulars count as long as somebody has to
 * hear of that.
 */
export function errandsOf(sent: readonly { circular: Circular; ledger: Pick<Ledger, 'doors'> }[]): Errand[] {
	const errands = new Map<Id, Errand>();
	for (const { circular, ledger } of sent) {
		if (!asksForVisits(circular)) continue;
		for (const { household } of ledger.doors.filter(needsVisit)) {
			const errand = errands.get(household.id);
			if (errand) errand.circulars.push(circular);
			else errands.set(household.id, { household, circulars: [circular] });
		}
	}
	return [...errands.values()].sort(byDoor);
}

const byDoor = (a: { household: Household }, b: { household: Household }) => byWalkingOrder(a.household, b.household);

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
		const walked = all.sort(byDoor);
		return all.length > 0 ? [{ group, doors: walked, visits: walked.filter(needsVisit) }] : [];
	});
}

/**
 * True for a household that no way reaches: no phone in use, and no wish for paper. Somebody should ask it before there
 * is a hurry. A wish for the app without a phone, or for mail without an address that answered, is no way.
 */
export const hasNoWay = (household: Household, today: Day): boolean =>
	groupOf(household) !== undefined && !household.forgotten && workingWaysOf(household, today).length === 0;
