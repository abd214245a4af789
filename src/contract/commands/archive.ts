import * as z from 'zod/mini';
import { ARCHIVE_LIMITS, ArchivedHousehold, ArchivedReading, ArchivedSeat } from '../archive-format';
import { Sha256 } from '../ids';
import { AssociationFacts } from '../associations';
import { Duty, DutyExemption } from '../duties';
import { Lesson } from '../lessons';
import { Ballot, Meeting, Register } from '../meetings';
import { Answer } from '../questions';
import { Rubbish } from '../rubbish';
import { Circular, Group, Receipt } from '../rows';
import { Word } from '../word';

/**
 * Rows in one `archive.put`: each receipt writes its household's member too, and both take the emulator about a second.
 */
export const ARCHIVE_PART = 200;

const part = <K extends string, R extends z.ZodMiniType>(kind: K, row: R) =>
	z.object({ kind: z.literal(kind), rows: z.array(row).check(z.minLength(1), z.maxLength(ARCHIVE_PART)) });

/** Rows of one kind, in the order in which they must come: each kind speaks of those before it. */
const Part = z.discriminatedUnion('kind', [
	part('group', Group),
	part('lesson', Lesson),
	part('word', Word),
	part('reading', ArchivedReading),
	part('household', ArchivedHousehold),
	part('seat', ArchivedSeat),
	part('circular', Circular),
	part('receipt', Receipt),
	part('answer', Answer),
	part('rubbish', Rubbish),
	part('duty', Duty),
	part('dutyExemption', DutyExemption),
	part('meeting', Meeting),
	part('register', Register),
	part('ballot', Ballot),
]);

/** `archive` is the SHA-256 of the file's rows: one file chosen again goes on where it was. */
export const ARCHIVE_COMMANDS = {
	/** Opens an association that holds nothing yet to one archive. */
	'archive.begin': z.object({
		archive: Sha256,
		association: z.omit(AssociationFacts, { id: true }),
		/** The highest number that the archive's stays and circulars speak of. */
		highest: z.int().check(z.minimum(0), z.maximum(ARCHIVE_LIMITS.number)),
		/** All of its rows, for the audit. */
		count: z.int().check(z.minimum(0)),
	}),
	/** Rows as they were, under their ids and numbers. One that is there already stays as it is. */
	'archive.put': z.object({ archive: Sha256, part: Part }),
	/** From here on nothing of the past can be written any more. */
	'archive.end': z.object({ archive: Sha256 }),
} as const;
