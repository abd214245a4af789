import { createHash } from 'node:crypto';
import type { CommandId, Moment } from '#contract/ids';

const CROCKFORD = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';

/**
 * A repeatable random source: the same seed gives the same town. The generator is mulberry32 (T. Ettinger, public
 * domain); it is no source of secrets, and the cards of a seeded town are none.
 */
export class Random {
	#state: number;

	/** A stream of its own for each text, so that a change of one part leaves all others as they were. */
	constructor(seed: number, stream = '') {
		this.#state = createHash('sha256').update(`${seed}/${stream}`).digest().readUInt32LE(0);
	}

	/** A number from 0 to below 1. */
	next(): number {
		this.#state = (this.#state + 0x6d2b79f5) | 0;
		let t = Math.imul(this.#state ^ (this.#state >>> 15), 1 | this.#state);
		t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
		return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296;
	}

	/** A whole number from `low` to `high`, both included. */
	int(low: number, high: number): number {
		return low + Math.floor(this.next() * (high - low + 1));
	}

	chance(probability: number): boolean {
		return this.next() < probability;
	}

	pick<T>(from: readonly T[]): T {
		const one = from[this.int(0, from.length - 1)];
		if (one === undefined) throw new RangeError('nothing to pick from');
		return one;
	}

	/** The same things in another order. */
	shuffled<T>(from: readonly T[]): T[] {
		const keyed = from.map((one) => [this.next(), one] as const);
		return keyed.sort(([a], [b]) => a - b).map(([, one]) => one);
	}

	bytes(count: number): Buffer {
		return Buffer.from(Array.from({ length: count }, () => this.int(0, 255)));
	}

	/** A ULID (github.com/ulid/spec): ten letters of the time, sixteen random ones. */
	ulid(at: Moment): CommandId {
		let time = Date.parse(at);
		let head = '';
		for (let i = 0; i < 10; i += 1) {
			head = CROCKFORD.charAt(time % 32) + head;
			time = Math.floor(time / 32);
		}
		return head + Array.from({ length: 16 }, () => CROCKFORD.charAt(this.int(0, 31))).join('');
	}
}
