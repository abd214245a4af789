import type { RefusalCode } from '#contract/refusals';
import { refusals } from './ja/refusals';
import { troubles } from './ja/troubles';

/** Why something that was asked for did not happen: a refusal's code, or one of the phone's own troubles. */
export type Failure = RefusalCode | keyof typeof troubles;

/** True for the server's own no, which stays a no; the others may pass. */
export const isRefusal = (failure: Failure): failure is RefusalCode => failure in refusals;

/** What the reader is told: what happened, and what to press or whom to call. */
export function sentence(failure: Failure): string {
	return isRefusal(failure) ? refusals[failure] : troubles[failure];
}
