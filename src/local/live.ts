import { liveQuery } from 'dexie';

/** What Svelte's `$store` needs of a store. */
export interface Live<T> {
	subscribe(run: (value: T) => void, fail?: (error: unknown) => void): () => void;
}

/**
 * A query that runs again whenever a table that it read changes, in this tab or another one. Errors go to `fail`;
 * without one they reach the window's error handler.
 *
 * An error is reported in a task of its own, and dropped when the subscriber has left by then: when a member's access
 * ends, its queries fail at the same time as its screens close, and nobody needs to hear of those failures.
 */
export function live<T>(query: () => Promise<T>): Live<T> {
	const observable = liveQuery(query);
	return {
		subscribe(run, fail) {
			let asked = true;
			const failed = fail ?? ((error: unknown) => reportError(error));
			const subscription = observable.subscribe(run, (error) => setTimeout(() => asked && failed(error)));
			return () => {
				asked = false;
				subscription.unsubscribe();
			};
		},
	};
}
