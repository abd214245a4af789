/** The phone has no room left. Nothing of what was asked for was written, and nothing that was there is lost. */
export class StorageFull extends Error {
	override readonly name = 'StorageFull';

	constructor(options?: ErrorOptions) {
		super('the storage is full', options);
	}
}

/** The browser gives this page no storage: a private window, a setting, or a store that was closed under us. */
export class StorageUnavailable extends Error {
	override readonly name = 'StorageUnavailable';

	constructor(options?: ErrorOptions) {
		super('no storage', options);
	}
}

/**
 * Names under which IndexedDB and Dexie say that there is no store to work with: IndexedDB 3.0 §2.7 and 4.3 (opening),
 * Dexie's own `Dexie.errnames`.
 */
const NO_STORE = new Set([
	'OpenFailedError',
	'MissingAPIError',
	'DatabaseClosedError',
	'InvalidStateError',
	'SecurityError',
	'UnknownError',
]);

/** An error and its causes: Dexie wraps a failed commit, and a bulk write lists its failures. */
function* layers(error: unknown): Generator<{ name: string }> {
	if (typeof error !== 'object' || error === null || !('name' in error)) return;
	yield { name: String(error.name) };
	if ('inner' in error) yield* layers(error.inner);
	if ('failures' in error && Array.isArray(error.failures)) yield* layers(error.failures[0]);
}

/** StorageFull or StorageUnavailable for an error of the browser's storage; any other error as it is. */
export function storageError(error: unknown): unknown {
	const names = [...layers(error)].map(({ name }) => name);
	if (names.includes('QuotaExceededError')) return new StorageFull({ cause: error });
	if (names.some((name) => NO_STORE.has(name))) return new StorageUnavailable({ cause: error });
	return error;
}

/** Runs work on the store. @throws StorageFull, StorageUnavailable, and what the work itself throws */
export async function storing<T>(work: () => PromiseLike<T>): Promise<T> {
	try {
		return await work();
	} catch (error) {
		throw storageError(error);
	}
}
