import * as z from 'zod/mini';
import { Id, Moment } from './ids';
import { Duty, DutyExemption } from './duties';
import { Household } from './households';
import { AssociationFacts } from './associations';
import { Lesson } from './lessons';
import { Ballot, Meeting, Register } from './meetings';
import { Answer } from './questions';
import { ReadingEntry } from './readings';
import { Circular, Group, Receipt, Seat } from './rows';
import { Rubbish } from './rubbish';
import { Word } from './word';

/** Raised when an older installation could no longer read the file. 2: lessons, and the pictures' bytes. */
export const ARCHIVE_VERSION = 2;

/**
 * What one archive may hold: several times the largest association of the country that is known, at a board of ten
 * years.
 */
export const ARCHIVE_LIMITS = {
	households: 20_000,
	circulars: 20_000,
	receipts: 2_000_000,
	/** The highest number of a sequence: no association reaches it, and numbers above it can still be counted exactly. */
	number: 2 ** 40,
} as const;

/** A household without its phones: their cards open nothing elsewhere. */
export const ArchivedHousehold = z.omit(Household, { deviceCounts: true, devices: true });
export type ArchivedHousehold = z.infer<typeof ArchivedHousehold>;

/** A line of the list that was removed is of no use elsewhere. */
export const ArchivedReading = z.object({ id: Id, entry: ReadingEntry });

export const ArchivedSeat = z.omit(Seat, { devices: true });
export type ArchivedSeat = z.infer<typeof ArchivedSeat>;

/**
 * One association in one file, to be kept or taken to another installation: without its phones, keys and audit, which
 * are of no use elsewhere. The file holds, last, `pictures` as well: the bytes of the circulars' pictures in base64, by
 * their hashes. They are not of this shape, because nobody holds all of them in memory at once
 * (`features/roster/file/archive-file.ts`).
 */
export const Archive = z.object({
	kairan: z.literal('archive'),
	version: z.union([z.literal(1), z.literal(ARCHIVE_VERSION)]),
	at: Moment,
	association: AssociationFacts,
	groups: z.array(Group),
	/** Version 1 had none. */
	lessons: z._default(z.array(Lesson), []),
	/** Missing in files of earlier installations. */
	words: z._default(z.array(Word), []),
	/** The same. */
	readings: z._default(z.array(ArchivedReading), []),
	households: z.array(ArchivedHousehold).check(z.maxLength(ARCHIVE_LIMITS.households)),
	seats: z.array(ArchivedSeat),
	circulars: z.array(Circular).check(z.maxLength(ARCHIVE_LIMITS.circulars)),
	receipts: z.array(Receipt).check(z.maxLength(ARCHIVE_LIMITS.receipts)),
	/** Missing in files of earlier installations. */
	answers: z._default(z.array(Answer).check(z.maxLength(ARCHIVE_LIMITS.receipts)), []),
	/** The same, and the rest of it. */
	rubbish: z._default(z.array(Rubbish), []),
	duties: z._default(z.array(Duty), []),
	dutyExemptions: z._default(z.array(DutyExemption), []),
	/** The same. Meetings that are closed, with what was counted; of secret votes the figures alone. */
	meetings: z._default(z.array(Meeting), []),
	registers: z._default(z.array(Register), []),
	ballots: z._default(z.array(Ballot).check(z.maxLength(ARCHIVE_LIMITS.receipts)), []),
});
export type Archive = z.infer<typeof Archive>;
