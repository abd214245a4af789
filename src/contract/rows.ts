import * as z from 'zod/mini';
import { LessonApplicants, LessonApplication } from './lesson-applications';
import { JoinRequest } from './join-requests';
import { Association, Registered } from './associations';
import { Audit } from './audit';
import { Call } from './calls';
import { Audience, Content } from './content';
import { Correction } from './corrections';
import { Duty, DutyExemption } from './duties';
import { Day, Id, Moment } from './ids';
import { Device, Household, Seq } from './households';
import { Key } from './keys';
import { LessonRequest } from './lesson-requests';
import { Hall, Lesson } from './lessons';
import { Ballot, Meeting, Register, Urn } from './meetings';
import { SeatRole } from './member';
import { Answer, Sums } from './questions';
import { Reading } from './readings';
import { Read } from './reads';
import { SafetyCheck, SafetyNeed, SafetyReport } from './safety';
import { Rubbish } from './rubbish';
import { Scheduled } from './scheduled';
import { line, lines } from './text';
import { Thread } from './threads';
import { Watch } from './watch';
import { Word } from './word';

export { Key };

export const Group = z.object({
	id: Id,
	name: line(20),
	order: z.int(),
	state: z.enum(['active', 'dissolved']),
});
export type Group = z.infer<typeof Group>;

/** 役. Rights belong to the seat; `household` is where its holder lives, so that 役員 circulars find the door. */
export const Seat = z.object({
	id: Id,
	role: SeatRole,
	title: line(20),
	holder: z.optional(line(40)),
	group: z.optional(Id),
	household: z.optional(Id),
	/** The first day of its rights, and the first day without them. */
	from: z.optional(Day),
	until: z.optional(Day),
	devices: z.optional(z.array(Device)),
	/** Of a city or a district: it was made in a tenant of its own. Without it such a seat gives no rights. */
	tenant: z.optional(z.literal(true)),
	/** When an archive brought it: nobody here saw it happen. */
	restored: z.optional(Moment),
});
export type Seat = z.infer<typeof Seat>;

export const Circular = z.object({
	id: Id,
	form: z.enum(['circular', 'message', 'test']),
	content: Content,
	audience: Audience,
	/** 1 when published, one more with each correction. */
	version: z.int(),
	corrections: z.array(Correction),
	state: z.enum(['published', 'withdrawn']),
	/**
	 * `news`: everybody has to hear of it, as `version` of the circular; those who had read or were given it before
	 * are asked anew. `cancelled`: what it was about does not take place (中止).
	 */
	withdrawn: z.optional(
		z.object({ at: Moment, reason: lines(200), news: z.optional(z.boolean()), cancelled: z.optional(z.boolean()) }),
	),
	/** When somebody had those reminded by hand who had not read it. */
	reminded: z.optional(z.array(Moment)),
	/** What was answered so far, as somebody who leads shows it. */
	sums: z.optional(z.extend(Sums, { at: Moment })),
	publishedAt: Moment,
	publishedSeq: Seq,
	/** Of a message: since when its sender takes no replies any more. */
	repliesClosed: z.optional(Moment),
	/** The seat that wrote it, as readers see it: 「会長」. */
	by: z.object({ seat: Id, title: line(20) }),
	/** When an archive brought it: nobody here saw it happen. */
	restored: z.optional(Moment),
});
export type Circular = z.infer<typeof Circular>;

const Tick = z.object({ at: Moment, by: Id });

/** 確認: all that is known of one household and one circular. Its state in the ledger follows from it. */
export const Receipt = z.object({
	circular: Id,
	household: Id,
	/** 届いた: the notice of this version stood on the screen of one of its phones, and when that was first. */
	shown: z.optional(z.object({ at: Moment, version: z.int() })),
	readBySelf: z.optional(Read),
	readByFamily: z.optional(Read),
	/** On a phone that is a seat's as well, and not of this household: see `Device.alsoSeat`. */
	readBySeat: z.optional(z.extend(Read, { seat: Id })),
	paper: z.optional(Tick),
	told: z.optional(Tick),
	/** The last call, by the time at which it was made. */
	called: z.optional(Call),
	restored: z.optional(Moment),
});
export type Receipt = z.infer<typeof Receipt>;

/**
 * What sending one version of a circular to some households came to, by their groups. `sent`: a push service or mail
 * server took it for one of their phones. `failed`: none has so far. `spared`, of a test: their phones wish to be told
 * of urgent things alone. Who is in none of them has no such way.
 */
export const Delivery = z.object({
	/** The circular, a dot, and which part of its audience this is. */
	id: z.string(),
	circular: Id,
	version: z.int(),
	at: Moment,
	/** By which way; a phone where that is absent. */
	way: z.optional(z.literal('mail')),
	groups: z.array(z.object({ group: Id, sent: z.array(Id), failed: z.array(Id), spared: z.optional(z.array(Id)) })),
});
export type Delivery = z.infer<typeof Delivery>;

/** One row of the store, named by its kind. Kinds of the board come first, kinds of the ledger after. */
export const Row = z.discriminatedUnion('kind', [
	z.object({ kind: z.literal('association'), row: Association }),
	z.object({ kind: z.literal('group'), row: Group }),
	z.object({ kind: z.literal('circular'), row: Circular }),
	z.object({ kind: z.literal('hall'), row: Hall }),
	z.object({ kind: z.literal('lesson'), row: Lesson }),
	z.object({ kind: z.literal('lessonRequest'), row: LessonRequest }),
	z.object({ kind: z.literal('lessonApplication'), row: LessonApplication }),
	z.object({ kind: z.literal('lessonApplicants'), row: LessonApplicants }),
	z.object({ kind: z.literal('joinRequest'), row: JoinRequest }),
	z.object({ kind: z.literal('registered'), row: Registered }),
	z.object({ kind: z.literal('reading'), row: Reading }),
	z.object({ kind: z.literal('household'), row: Household }),
	z.object({ kind: z.literal('seat'), row: Seat }),
	z.object({ kind: z.literal('key'), row: Key }),
	z.object({ kind: z.literal('receipt'), row: Receipt }),
	z.object({ kind: z.literal('answer'), row: Answer }),
	z.object({ kind: z.literal('safetyCheck'), row: SafetyCheck }),
	z.object({ kind: z.literal('safetyReport'), row: SafetyReport }),
	z.object({ kind: z.literal('safetyNeed'), row: SafetyNeed }),
	z.object({ kind: z.literal('watch'), row: Watch }),
	z.object({ kind: z.literal('meeting'), row: Meeting }),
	z.object({ kind: z.literal('register'), row: Register }),
	z.object({ kind: z.literal('ballot'), row: Ballot }),
	z.object({ kind: z.literal('urn'), row: Urn }),
	z.object({ kind: z.literal('delivery'), row: Delivery }),
	z.object({ kind: z.literal('thread'), row: Thread }),
	z.object({ kind: z.literal('scheduled'), row: Scheduled }),
	z.object({ kind: z.literal('word'), row: Word }),
	z.object({ kind: z.literal('duty'), row: Duty }),
	z.object({ kind: z.literal('dutyExemption'), row: DutyExemption }),
	z.object({ kind: z.literal('rubbish'), row: Rubbish }),
	z.object({ kind: z.literal('audit'), row: Audit }),
]);
export type Row = z.infer<typeof Row>;

export const Kind = z.enum([
	'association',
	'group',
	'circular',
	'hall',
	'lesson',
	'lessonRequest',
	'lessonApplication',
	'lessonApplicants',
	'joinRequest',
	'registered',
	'reading',
	'household',
	'seat',
	'key',
	'receipt',
	'answer',
	'safetyCheck',
	'safetyReport',
	'safetyNeed',
	'watch',
	'meeting',
	'register',
	'ballot',
	'urn',
	'delivery',
	'thread',
	'scheduled',
	'word',
	'duty',
	'dutyExemption',
	'rubbish',
	'audit',
]);
export type Kind = Row['kind'];
export type RowOf<K extends Kind> = Extract<Row, { kind: K }>['row'];
