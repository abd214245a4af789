import * as z from 'zod/mini';
import { Day, Id } from '../ids';
import { WATCHING_FAMILY_MAX } from '../watch';

export const WATCH_COMMANDS = {
	'watch.end': z.object({}),
	/** The household names who is told when it falls silent, in the place of all whom it named before. */
	'watch.ask': z.object({ leader: z.boolean(), family: z.array(Id).check(z.maxLength(WATCHING_FAMILY_MAX)) }),
	/** Nobody is told anything up to the end of a day; without `until` they are again. */
	'watch.pause': z.object({ until: z.optional(Day) }),
	/** 連絡がつきました: whoever was told has reached the household, which ends it for all who are named. */
	'watch.reached': z.object({ household: Id }),
	/** Somebody who was named does not want to be told. */
	'watch.decline': z.object({ household: Id }),
} as const;
