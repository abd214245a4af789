import type { RefusalCode } from '#contract/refusals';

/**
 * Why an attempt came to nothing. Only with the last three somebody answered at all: `busy` asks for patience,
 * `serverError` is a fault on the other side, `unreadable` is no answer of ours (a café's page, say).
 */
export type RetryReason = 'network' | 'timeout' | 'busy' | 'serverError' | 'unreadable';

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

	/** What the person is told: it is not the signal's fault when the server is busy or in error. */
	get trouble(): 'unreachable' | 'serverBusy' | 'serverError' {
		if (this.reason === 'busy') return 'serverBusy';
		return this.reason === 'serverError' ? 'serverError' : 'unreachable';
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
