import * as z from 'zod/mini';
import { Day, Id, Moment } from './ids';
import { LanguageTag } from './language';
import { People } from './meetings';
import { MailAddress } from './mail-address';
import { line } from './text';

/** A sequence number, assigned by the server inside the transaction that writes. Never a clock. */
export const Seq = z.int().check(z.minimum(0));

/** How a household wants to be reached. */
export const Way = z.enum(['app', 'mail', 'paper']);
export type Way = z.infer<typeof Way>;

/**
 * A stretch of sequence numbers in which a household belonged to one group, and held a seat or not. A circular
 * published at sequence s concerns the household by the stay with `from` <= s < `to`: so the ledger of an old
 * circular stays right after a move, without a list of households on each circular.
 */
export const Stay = z.object({ group: Id, officer: z.boolean(), from: Seq, to: z.optional(Seq) });
export type Stay = z.infer<typeof Stay>;

/**
 * What an association knows of a household beside its place. Only the name is needed; the purpose of the rest is said
 * on screen.
 */
export const HouseholdFacts = z.object({
	name: line(40),
	kana: z.optional(line(40)),
	phone: z.optional(line(20)),
	mail: z.optional(MailAddress),
	ways: z.array(Way).check(z.maxLength(3)),
});
export type HouseholdFacts = z.infer<typeof HouseholdFacts>;

/** 端末: a phone that a card let in. `seen` is the day of its last visit, kept to the week. */
export const Device = z.object({
	id: Id,
	label: z.optional(line(30)),
	relation: z.enum(['self', 'family', 'seat']),
	since: Moment,
	seen: Day,
	/** Since when its sign-in is used at a second place: a copy of it. */
	copied: z.optional(Day),
	/** The seat for which it acts as well, when that one's household is another: whoever holds it is not at home here. */
	alsoSeat: z.optional(Id),
	/** Of a household's phone that came in within an hour of its card: after how many minutes. */
	minutes: z.optional(z.int()),
});
export type Device = z.infer<typeof Device>;

/** Addresses that one household can have: its own, and those of family elsewhere. */
export const MAILS_MAX = 5;

/**
 * An address at which circulars are read. `asked`: a first mail asks whether it arrives, and nothing else is sent until
 * somebody presses there. `failed`: its mail server said that nobody reads there. `stopped`: somebody who reads there
 * wants no more.
 */
export const MailContact = z.object({
	address: MailAddress,
	/** Who reads there: somebody who lives here, or family elsewhere. */
	relation: z.enum(['self', 'family']),
	/** In which language it is written to. */
	language: LanguageTag,
	state: z.enum(['asked', 'confirmed', 'failed', 'stopped']),
	/** Since when it is in this state. */
	since: Moment,
	/** The seat that entered it, by its title; absent where the household did itself. */
	by: z.optional(line(40)),
});
export type MailContact = z.infer<typeof MailContact>;

export const Household = z.extend(HouseholdFacts, {
	id: Id,
	/** Walking order within the group. */
	order: z.int(),
	stays: z.array(Stay),
	/**
	 * How many devices read for it now: of people who live there, and of family elsewhere; and the day on which one
	 * of each was last opened, kept to the week as in `Device`.
	 */
	deviceCounts: z.object({
		self: z.int(),
		family: z.int(),
		/** Of the last circulars, three in a row were sent to them, and none stood on a screen or was read. */
		doubtful: z.optional(z.boolean()),
		opened: z.optional(z.object({ self: z.optional(Day), family: z.optional(Day) })),
	}),
	/** Where it reads circulars by mail; `mail` is where somebody writes to it otherwise. */
	mails: z.optional(z.array(MailContact).check(z.maxLength(MAILS_MAX))),
	/** The devices themselves; whoever may only know whether it can be reached is not shown them. */
	devices: z.optional(z.array(Device)),
	/** It lets family elsewhere answer questions for it. */
	familyAnswers: z.optional(z.literal(true)),
	/** Who of it may vote where each person has a vote, as it lists them itself. */
	people: z.optional(People),
	/** When it asked to be forgotten; its name and contacts went then. */
	forgotten: z.optional(Moment),
	/** When an archive brought it: nobody here saw it happen. */
	restored: z.optional(Moment),
});
export type Household = z.infer<typeof Household>;
