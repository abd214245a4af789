import type { Id } from '#contract/ids';
import type { Meeting, Register } from '#contract/meetings';

/** A leader knows who of her group may vote; a household who of itself may. */
export const seenRegister = (register: Register, isLeader: boolean, isOwn: (household: Id) => boolean): Register =>
	isLeader ? register : { ...register, households: register.households.filter(({ id }) => isOwn(id)) };

/** What everybody may read of a meeting: all but the minutes, which the desk is still writing. */
export const withoutMinutes = ({ minutes: _, ...meeting }: Meeting): Meeting => meeting;
