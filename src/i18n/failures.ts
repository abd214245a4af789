import type { RefusalCode } from '#contract/refusals';
import { refusals } from './ja/refusals';
import { troubles } from './ja/troubles';

/** Why something that was asked for did not happen: a refusal's code, or one of the phone's own troubles. */
export type Failure = RefusalCode | keyof typeof troubles;

/** What the reader is told: what happened, and what to press or whom to call. */
export function sentence(failure: Failure): string {
	return failure in troubles ? troubles[failure as keyof typeof troubles] : refusals[failure as RefusalCode];
}
