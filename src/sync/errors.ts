import type { RefusalCode } from '#contract/refusals';

/** Why an attempt came to nothing. Only `busy` and `unreadable` mean that somebody answered at all. */
export type RetryReason = 'network' | 'timeout' | 'busy' | 'unreadable';

/**
 * Nothing is known to have happened: the same is tried again later. `after`: the server asked for this many seconds.
 */
export class Retry extends Error {
	override readonly name = 'Retry';

	constructor(
		readonly reason: RetryReason,
		readonly after?: number,
		options?: ErrorOptions,
	) {
		super(`try again later: ${reason}`, options);
	}
}

/** The server said no, for good, in words of the contract. */
export class ApiError extends Error {
	override readonly name = 'ApiError';

	constructor(
		readonly code: RefusalCode,
		readonly detail?: string,
	) {
		super(detail === undefined ? code : `${code}: ${detail}`);
	}
}

/** This browser has no valid sign-in (any more): somebody must show a key again. The outbox is untouched by it. */
export class SignedOut extends Error {
	override readonly name = 'SignedOut';

	constructor(options?: ErrorOptions) {
		super('not signed in', options);
	}
}
