import * as z from 'zod/mini';
import { Day, Id } from '../ids';
import { SeatRole } from '../member';
import { line } from '../text';

const NewSeat = z.object({
	id: Id,
	role: SeatRole,
	title: line(20),
	holder: z.optional(line(40)),
	group: z.optional(Id),
	household: z.optional(Id),
});

export const SEAT_COMMANDS = {
	'seat.open': NewSeat,
	/** `household` is said where none is known yet: the founding, which makes the chair's seat, knows no households. */
	'seat.change': z.object({ id: Id, title: line(20), holder: z.optional(line(40)), household: z.optional(Id) }),
	/** Ends the seat and what its devices may do. `release`: its household, when that holds no other seat. */
	'seat.close': z.object({ id: Id, release: z.optional(Id) }),
	/** 役員交代: the seat ends on a day, and one of the same role and group begins on it. */
	'seat.handover': z.object({
		id: Id,
		release: z.optional(Id),
		on: Day,
		next: z.omit(NewSeat, { role: true }),
	}),
} as const;
