import { liveQuery } from 'dexie';

/** What Svelte's `$store` needs of a store. */
export interface Live<T> {
	subscribe(run: (value: T) => void, fail?: (error: unknown) => void): () => void;
}

/**
 * A query that runs again whenever a table that it read changes, in this tab or another one. Errors go to `fail`;
 * without one they reach the window's error handler.
 */
export function live<T>(query: () => Promise<T>): Live<T> {
	const observable = liveQuery(query);
	return {
		subscribe(run, fail) {
			const subscription = observable.subscribe(run, fail ?? ((error) => reportError(error)));
			return () => subscription.unsubscribe();
		},
	};
}
