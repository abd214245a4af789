import { createHash } from 'node:crypto';
import type { Id } from '#contract/ids';

const LENGTH = 26;

/** The id of a line in the audit that no command leaves: made of what it says, so that the same is told once. */
export const lineId = (...parts: string[]): Id =>
	createHash('sha256').update(JSON.stringify(parts)).digest('hex').slice(0, LENGTH);
