import * as z from 'zod/mini';
import { Seq } from './households';
import { Id, Moment } from './ids';
import { line } from './text';

/** How it stands with a household or a person, the gravest first. */
export const SafetyState = z.enum(['help', 'away', 'safe']);
export type SafetyState = z.infer<typeof SafetyState>;

/** What help is needed: what whoever goes there has to bring or to call. */
export const HelpKind = z.enum(['injured', 'trapped', 'danger', 'evacuate', 'medicine', 'supplies', 'other']);
export type HelpKind = z.infer<typeof HelpKind>;

/** Whom it is for: everybody, or one group. */
const Scope = z.discriminatedUnion('to', [
	z.object({ to: z.literal('all') }),
	z.object({ to: z.literal('group'), group: Id }),
]);

/** 安否確認: a check that was started, until it is ended. */
export const SafetyCheck = z.object({
	id: Id,
	/** 訓練: an exercise, which says so wherever it is shown. */
	drill: z.boolean(),
	scope: Scope,
	note: z.optional(line(100)),
	startedAt: Moment,
	startedSeq: Seq,
	/** The seat that started it, as everybody sees it: 「会長」. */
	by: z.object({ seat: Id, title: line(20) }),
	ended: z.optional(z.object({ at: Moment, seq: Seq, seat: Id })),
	/** Its time is over, and what was said to it was deleted. */
	cleared: z.optional(Moment),
});
export type SafetyCheck = z.infer<typeof SafetyCheck>;

/** What somebody says of a household: of all at first, then of those with whom it stands otherwise. */
export const Said = z.object({
	state: SafetyState,
	kinds: z.optional(z.array(HelpKind).check(z.maxLength(7))),
	note: z.optional(line(100)),
	/** Where they are, as a map would find it: the roster has no addresses. */
	where: z.optional(line(60)),
	people: z.optional(z.array(z.object({ name: line(20), state: SafetyState })).check(z.maxLength(12))),
});
export type Said = z.infer<typeof Said>;

/** How a leader comes to know of a household. */
export const DoorWay = z.enum(['door', 'paper', 'towel', 'call']);
export type DoorWay = z.infer<typeof DoorWay>;

/**
 * What one source said last. `id`: of the command that brought it; `source`: the phone or the mail address of the
 * household, or the seat that entered it. Without `said` it takes back what that source said before.
 */
const SafetyEntry = z.object({
	id: Id,
	source: Id,
	way: z.enum(['self', 'family', ...DoorWay.options]),
	at: Moment,
	/** When the server took it, where the check was over by then. */
	arrived: z.optional(Moment),
	said: z.optional(Said),
	/** Of a leader: the entries that she saw and went after, by their ids. They stand there, and count no more. */
	settles: z.optional(z.array(Id).check(z.maxLength(16))),
});
export type SafetyEntry = z.infer<typeof SafetyEntry>;

/** 安否: all that is known of one household in one check. What counts follows from it. */
export const SafetyReport = z.object({
	check: Id,
	household: Id,
	entries: z.array(SafetyEntry),
	/** When anything was first said of it: what a source says anew takes the place of what it said before. */
	first: z.optional(Moment),
});
export type SafetyReport = z.infer<typeof SafetyReport>;

/** 要支援: what help a household will need, as it says beforehand. Without `need` it has taken that back. */
export const SafetyNeed = z.object({ id: Id, need: z.optional(line(120)), at: Moment });
export type SafetyNeed = z.infer<typeof SafetyNeed>;

export const SafetyScope = Scope;
export type SafetyScope = z.infer<typeof Scope>;
