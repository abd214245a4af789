import Dexie from 'dexie';
import type { DBCore, DBCoreMutateRequest } from 'dexie';
import type { KairanDb } from '#local/db';

/** The page crashed: nothing after it runs. */
class Crash extends Error {
	override readonly name = 'Crash';
}

/**
 * Stands between Dexie and the store. Counts each transaction and each write as a step, lets the page crash at a chosen
 * one, and simulates a full storage.
 */
export class StoreFaults {
	/** Steps until the page crashes; everything fails from then on, until `reboot`. */
	crashAfter = Infinity;
	full = false;
	/** Writes to tables other than `settings` since the last reset of this number. */
	writes = 0;

	reboot(): void {
		this.crashAfter = Infinity;
		this.full = false;
	}

	attach(db: KairanDb): void {
		db.use({ stack: 'dbcore', name: 'faults', create: (core) => this.#around(core) });
	}

	#around(core: DBCore): DBCore {
		return {
			...core,
			transaction: (...args) => {
				this.#step();
				return core.transaction(...args);
			},
			table: (name) => {
				const table = core.table(name);
				const mutate = (request: DBCoreMutateRequest) => this.#mutate(name, request) ?? table.mutate(request);
				return { ...table, mutate };
			},
		};
	}

	#mutate(table: string, request: DBCoreMutateRequest): PromiseExtended | undefined {
		if (table !== 'settings') this.writes += 1;
		const adds = request.type === 'add' || request.type === 'put';
		if (this.full && adds) return Dexie.Promise.reject(new DOMException('no room', 'QuotaExceededError'));
		try {
			this.#step();
		} catch (crash) {
			return Dexie.Promise.reject(crash);
		}
	}

	#step(): void {
		this.crashAfter -= 1;
		if (this.crashAfter < 0) throw new Crash();
	}
}

type PromiseExtended = ReturnType<typeof Dexie.Promise.reject<never>>;
