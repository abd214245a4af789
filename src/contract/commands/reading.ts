import * as z from 'zod/mini';
import { Id } from '../ids';
import { ReadingEntry } from '../readings';

export const READING_COMMANDS = {
	/** Adds a line to the list of readings, changes it, or brings a removed one back. */
	'reading.put': z.object({ id: Id, entry: ReadingEntry }),
	'reading.remove': z.object({ id: Id }),
} as const;
