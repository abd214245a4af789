import { FieldValue, type DocumentReference, type Firestore } from '@google-cloud/firestore';
import type { CounterDoc } from './docs';
import type { Meter } from './meter';
import type { Paths } from './paths';

/** The part of the store that counts what there may be only so much of in a time: tries, mails, refusals. */
export class Counters {
	readonly #db: Firestore;
	readonly #paths: Paths;
	readonly #meter: Meter;

	constructor(db: Firestore, paths: Paths, meter: Meter) {
		this.#db = db;
		this.#paths = paths;
		this.#meter = meter;
	}

	/** How far each of these counters is. */
	async read(names: string[]): Promise<number[]> {
		this.#meter.documents(names.length);
		const refs = names.map((name) => this.#paths.counter(name)) as unknown as DocumentReference[];
		const found = await this.#db.getAll(...refs);
		return found.map((doc) => (doc.data() as CounterDoc | undefined)?.count ?? 0);
	}

	/** Adds one to each of these counters, which Firestore may drop after `expires`. */
	async add(names: string[], expires: Date): Promise<void> {
		const batch = this.#db.batch();
		for (const name of names) {
			batch.set(this.#paths.counter(name), { count: FieldValue.increment(1), expires }, { merge: true });
		}
		this.#meter.wrote(names.length);
		await batch.commit();
	}
}
