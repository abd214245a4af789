import * as z from 'zod/mini';
import { Id } from '../ids';
import { line } from '../text';

/** Whose device it is: of a household, or of a seat. */
const Owner = z.discriminatedUnion('kind', [
	z.object({ kind: z.literal('household'), household: Id }),
	z.object({ kind: z.literal('seat'), seat: Id }),
]);

export const DEVICE_COMMANDS = {
	'device.name': z.object({ device: Id, of: Owner, label: line(30) }),
	'device.remove': z.object({ device: Id, of: Owner }),
} as const;
