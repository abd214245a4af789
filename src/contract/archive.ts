import * as z from 'zod/mini';
import { Moment } from './ids';
import { Association, Circular, Group, Household, Receipt, Seat } from './rows';

/** Raised when an older installation could no longer read the file. */
export const ARCHIVE_VERSION = 1;

/**
 * One association in one file, to be kept or taken to another installation: without its phones, keys and audit, which are of
 * no use elsewhere.
 */
export const Archive = z.object({
	kairan: z.literal('archive'),
	version: z.literal(ARCHIVE_VERSION),
	at: Moment,
	association: Association,
	groups: z.array(Group),
	households: z.array(z.omit(Household, { devices: true, phones: true })),
	seats: z.array(z.omit(Seat, { phones: true })),
	circulars: z.array(Circular),
	receipts: z.array(Receipt),
});
export type Archive = z.infer<typeof Archive>;
