import * as z from 'zod/mini';
import { PushResult } from '#contract/push';
import { Row } from '#contract/rows';

/** A row with the number of its last change. */
const Numbered = z.object({ seq: z.int(), row: Row });
export type Numbered = z.infer<typeof Numbered>;

/** All that the practice server knows, as it is kept on the device. */
export const Kept = z.object({
	seq: z.int(),
	rows: z.array(Numbered),
	/** The answer to each command, by its id. */
	answers: z.array(z.tuple([z.string(), PushResult])),
});
export type Kept = z.infer<typeof Kept>;
