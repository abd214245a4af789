import { liveQuery } from 'dexie';

/** What Svelte's `$store` needs of a store. */
export interface Live<T> {
	subscribe(run: (value: T) => void, fail?: (error: unknown) => void): () => void;
}

/**
 * A query that runs again whenever a table that it read changes, in this tab or another one. Errors go to `fail`;
 * without one they reach the window's error handler. A moment later, and only while somebody still asks: when a member ends, its
 * screens hear of it in the same moment as its queries, which then ask for nobody.
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
