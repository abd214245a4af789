import type { RefusalCode } from '#contract/refusals';

/** What can go wrong on the phone itself: it may go well the next time. */
const TROUBLES = [
	'unreachable',
	'serverBusy',
	'serverError',
	'storageFull',
	'storageUnavailable',
	'signedOut',
	'newerVersion',
	'unexpected',
] as const;
export type Trouble = (typeof TROUBLES)[number];

/** Why something that was asked for did not happen: a refusal's code, or one of the phone's own troubles. */
export type Failure = RefusalCode | Trouble;

/** True for the server's own no, which stays a no; the others may pass. */
export const isRefusal = (failure: Failure): failure is RefusalCode => !TROUBLES.some((trouble) => trouble === failure);
