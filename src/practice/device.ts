import type { Id } from '#contract/ids';

/** The phone in the hand of whoever practises, as the practice server knows it. */
export const PRACTICE_DEVICE: Id = 'practice';
