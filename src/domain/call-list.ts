import type { Call, CallOutcome } from '#contract/calls';
import type { Command } from '#contract/commands';
import type { Id } from '#contract/ids';
import type { Circular, Receipt } from '#contract/rows';
import { groupOf } from './household';
import { startOf, type Door } from './ledger';
import { rounds } from './paper';

/** True for a call that holds against another one: the later one, and of two at the same time the later command. */
export const isLaterCall = (call: Call, other: Call | undefined): boolean =>
	!other || call.at > other.at || (call.at === other.at && call.id > other.id);

/** The last call about what the circular says now; undefined where there was none, or its mark was taken back. */
export function callOf(circular: Circular, receipt: Receipt | undefined): Call | undefined {
	const call = receipt?.called;
	return call && call.at >= startOf(circular) && call.outcome !== 'takenBack' ? call : undefined;
}

/**
 * True for a household that somebody has to call, because nothing is known to have reached it, not even a notice on the
 * screen of a phone. One that has left is called no more.
 */
export function needsCall({ household, state, arrival }: Pick<Door, 'household' | 'state' | 'arrival'>): boolean {
	if (!groupOf(household)) return false;
	return state === 'unreached' || (state === 'unread' && arrival?.shown === undefined);
}

/** One household of the list. */
export interface CallEntry extends Door {
	/** It still has to be called. */
	isOpen: boolean;
	/** What came of the last call. */
	call?: Call;
}

/** The households of one group in walking order. */
export interface CallRound {
	group: Id;
	entries: CallEntry[];
}

/** 電話・訪問の一覧 of one circular. */
export interface CallList {
	/** Those with a telephone. */
	toCall: CallRound[];
	/** Those without one: somebody has to go there. */
	toVisit: CallRound[];
	/** How many still have to be told. */
	open: number;
}

/**
 * Whom somebody has to call or to see about a circular, by the groups in which they live now and in walking order.
 *
 * @param doors those of its ledger
 * @param kept households that stay on the list although they have been reached
 */
export function callList(
	circular: Circular,
	doors: readonly Door[],
	groups: readonly { id: Id }[],
	kept: ReadonlySet<Id> = new Set(),
): CallList {
	const entryOf = (door: Door): CallEntry => {
		const call = callOf(circular, door.receipt);
		return { ...door, isOpen: needsCall(door), ...(call && { call }) };
	};
	const listed = doors.filter((door) => needsCall(door) || kept.has(door.household.id));
	const by = (some: Door[]): CallRound[] =>
		rounds(some, groups).map(({ group, doors: walked }) => ({ group, entries: walked.map(entryOf) }));
	return {
		toCall: by(listed.filter(({ household }) => household.phone)),
		toVisit: by(listed.filter(({ household }) => !household.phone)),
		open: listed.filter(needsCall).length,
	};
}

/** The households of a list. */
export const householdsOn = ({ toCall, toVisit }: CallList): Id[] =>
	[...toCall, ...toVisit].flatMap(({ entries }) => entries.map(({ household }) => household.id));

/** The command for what came of a call; it names the version that its leader has on screen. */
export const callCommand = (
	{ id: circular, version }: Pick<Circular, 'id' | 'version'>,
	household: Id,
	outcome: CallOutcome,
): Command => ({ name: 'receipt.call', args: { circular, household, outcome, version } });
