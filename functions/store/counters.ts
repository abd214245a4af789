import { FieldValue, type DocumentReference, type Firestore } from '@google-cloud/firestore';
import { Turns } from '../turns';
import type { CounterDoc } from './docs';
import type { Meter } from './meter';
import type { Paths } from './paths';

/** A counter that may not go above its limit; Firestore may drop it after `expires`. */
export interface Allowance {
	name: string;
	limit: number;
	expires: Date;
}

/** The part of the store that counts what there may be only so much of in a time: tries, mails, refusals. */
export class Counters {
	readonly #db: Firestore;
	readonly #paths: Paths;
	readonly #meter: Meter;
	/** Whoever takes of the same allowances would be in each other's way. */
	readonly #turns = new Turns();

	constructor(db: Firestore, paths: Paths, meter: Meter) {
		this.#db = db;
		this.#paths = paths;
		this.#meter = meter;
	}

	/** How far each of these counters is. */
	async read(names: string[]): Promise<number[]> {
		this.#meter.documents(names.length);
		const found = await this.#db.getAll(...this.#refs(names));
		return found.map(countOf);
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

	/**
	 * Takes one of each allowance, or none of any where one is used up. Exact, however many ask at the same moment.
	 *
	 * @returns those that are used up; none when they were taken
	 * @throws Busy when too many ask
	 */
	take<A extends Allowance>(allowances: readonly A[]): Promise<A[]> {
		return this.#turns.take(turnOf(allowances), () => this.#take(allowances));
	}

	#take<A extends Allowance>(allowances: readonly A[]): Promise<A[]> {
		const refs = this.#refs(allowances.map(({ name }) => name));
		return this.#db.runTransaction(async (tx) => {
			this.#meter.documents(refs.length);
			const counts = (await tx.getAll(...refs)).map(countOf);
			const spent = allowances.filter(({ limit }, i) => (counts[i] ?? 0) >= limit);
			if (spent.length > 0) return spent;
			this.#meter.wrote(refs.length);
			for (const [i, { expires }] of allowances.entries())
				tx.set(refs[i] as DocumentReference, { count: (counts[i] ?? 0) + 1, expires });
			return [];
		});
	}

	/** Gives back what was taken and not needed after all. */
	async giveBack(allowances: readonly Allowance[]): Promise<void> {
		const batch = this.#db.batch();
		for (const { name, expires } of allowances)
			batch.set(this.#paths.counter(name), { count: FieldValue.increment(-1), expires }, { merge: true });
		this.#meter.wrote(allowances.length);
		await this.#turns.take(turnOf(allowances), () => batch.commit());
	}

	#refs(names: string[]): DocumentReference[] {
		return names.map((name) => this.#paths.counter(name)) as unknown as DocumentReference[];
	}
}

const turnOf = (allowances: readonly Allowance[]): string => allowances[0]?.name ?? '';

const countOf = (doc: { data(): unknown }): number => (doc.data() as CounterDoc | undefined)?.count ?? 0;
