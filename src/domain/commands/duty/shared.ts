import type { Duty, Turn } from '#contract/duties';
import type { Day, Id } from '#contract/ids';
import type { Member } from '#contract/member';
import { isAhead, isInScope, liveAsks, turnOn } from '../../duties/turns';
import { dayInJapan } from '../../moment';
import { isLeader } from '../../permission';
import type { Ref } from '../../row-set';
import { refuse, type CommandContext, type Verdict } from '../definition';

type Refused = Extract<Verdict, { refused: unknown }>;

/** A verdict that refuses, as what a helper answers in place of rows. */
const no = (...why: Parameters<typeof refuse>): Refused => refuse(...why) as Refused;

/** The duty that it is about. */
export const theDuty = ({ id }: { id: Id }): Ref[] => [{ kind: 'duty', id }];

/** The same with some households. */
export const dutyAnd = (id: Id, households: readonly (Id | undefined)[]): Ref[] => [
	...theDuty({ id }),
	...households.flatMap((household): Ref[] => (household ? [{ kind: 'household', id: household }] : [])),
];

/** The verdict that writes this duty; what was asked and can be answered no more goes with any change of it. */
export const putRow = (duty: Duty, { now }: CommandContext['stamp']): Verdict => {
	const live = new Set(liveAsks(duty, dayInJapan(now)).map(({ id }) => id));
	return { rows: [{ kind: 'duty', row: { ...duty, asks: duty.asks.filter(({ id }) => live.has(id)) } }] };
};

/** True of a seat that leads those who do a duty: the desk all of them, a leader her own group's. */
export const leads = ({ role, group: own }: Member, group: Id | undefined): boolean =>
	isLeader(role) && (role !== 'groupLeader' || (group !== undefined && group === own));

/** A duty that goes on, as whoever leads it may change it; or why not. */
export function dutyToLead(id: Id, { member, find }: CommandContext): Duty | Refused {
	const duty = find('duty', id);
	if (!duty || duty.ended !== undefined) return no('DUTY_UNKNOWN');
	return leads(member, duty.group) ? duty : no('NOT_ALLOWED');
}

/** A duty that a household does, as that may change it; or why not. On a leader's phone nobody of it is asked. */
export function dutyToDo(id: Id, { member, find }: CommandContext): { duty: Duty; household: Id } | Refused {
	const { household } = member;
	const duty = find('duty', id);
	// That there is one which others do is not said.
	if (!duty || duty.ended !== undefined || !household || !isListed(duty, household)) return no('DUTY_UNKNOWN');
	return member.alsoSeat ? no('NOT_ALLOWED') : { duty, household };
}

const isListed = ({ households }: Duty, household: Id): boolean => households.some(({ id }) => id === household);

/** A turn that is ahead, or not over, and whose household is the one that somebody saw there; or why it is not. */
export function turnAsSeen(
	duty: Duty,
	{ day, household }: { day: Day; household: Id | undefined },
	{ now }: CommandContext['stamp'],
): Turn | Refused {
	const turn = turnOn(duty, day);
	if (!turn || turn.household !== household) return no('DUTY_CHANGED');
	return isAhead(turn, dayInJapan(now)) ? turn : no('DUTY_OVER');
}

/** Why a household can be given no turn; undefined where it can. */
export const refuseHousehold = (
	household: Id | undefined,
	duty: Pick<Duty, 'group'>,
	{ find }: CommandContext,
): Refused | undefined =>
	household === undefined || isInScope(duty, find('household', household))
		? undefined
		: no('HOUSEHOLD_LEFT', household);
