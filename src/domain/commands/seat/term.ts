import type { Seat } from '#contract/rows';
import { dayInJapan } from '../../moment';
import type { Ref } from '../../row-set';
import type { CommandContext } from '../definition';

/** True while the seat gives rights on a day: `from` <= day < `until`. */
export function isOpen(seat: Pick<Seat, 'from' | 'until'>, day: string): boolean {
	return (seat.from ?? '') <= day && (seat.until === undefined || day < seat.until);
}

/** True when the seat has ended by the day of the decision. */
export const isOver = ({ until }: Seat, { stamp }: CommandContext): boolean =>
	until !== undefined && until <= dayInJapan(stamp.now);

/** The seat with the group and the household that it names. */
export const seatRefs = ({ id, group, household }: Pick<Seat, 'id' | 'group' | 'household'>): Ref[] => [
	{ kind: 'seat', id },
	...(group ? [{ kind: 'group' as const, id: group }] : []),
	...(household ? [{ kind: 'household' as const, id: household }] : []),
];
