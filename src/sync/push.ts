import type { Envelope } from '#contract/commands';
import type { CommandId } from '#contract/ids';
import { PUSH_LIMIT, PUSH_MAX_BYTES, type PushResult } from '#contract/push';
import type { KairanDb, LocalMember, MemberKey, OutboxEntry } from '#local/db';
import { ApiError, Retry } from './errors';
import { sendFiles } from './files';
import { lanesOf, type Lane } from './lanes';
import { recordResults } from './push-results';
import type { Transport } from './transport';

/**
 * Bytes of JSON in one push, unless one command alone has more: well within the limit, and seconds on a weak signal.
 */
const PUSH_BYTES = PUSH_MAX_BYTES / 4;

/** What the loop remembers of earlier pushes, as long as the page lives. */
export interface PushMemory {
	/** How often the server answered and left this command undecided. */
	strikes: Map<CommandId, number>;
	/** Commands a push: fewer after an answer that was none, more again after one that was. */
	limit: number;
}

/** The memory of a page that has pushed nothing yet. */
export const newPushMemory = (): PushMemory => ({ strikes: new Map(), limit: PUSH_LIMIT });

type Pushing = Pick<Transport, 'push' | 'putFile'>;

/**
 * Sends what waits in the outbox, each lane as far as it goes.
 *
 * @throws Retry when something is left to send; SignedOut; StorageFull
 */
export async function pushAll(
	db: KairanDb,
	transport: Pushing,
	memory: PushMemory,
	members: LocalMember[],
): Promise<void> {
	const waiting = (await db.outbox.orderBy('id').toArray()).filter(({ state }) => state === 'pending');
	const pending = beforeHeld(waiting);
	const lanes = await lanesOf(pending, new Map(members.map((local) => [local.m, local])), memory.strikes);
	let left: Retry | undefined;
	for (const lane of lanes) {
		try {
			await new Push(db, transport, memory).lane(lane);
		} catch (error) {
			if (!(error instanceof Retry)) throw error;
			// Nobody answered: the other lanes would get no answer either.
			if (error.reason === 'network') throw error;
			left = error;
		}
	}
	if (left) throw left;
}

/** A command that is held keeps back those of its member that come after it (SY29). */
function beforeHeld(pending: OutboxEntry[]): OutboxEntry[] {
	const behind = new Set<MemberKey>();
	return pending.filter(({ m: memberKey, held }) => {
		if (held) behind.add(memberKey);
		return !behind.has(memberKey);
	});
}

class Push {
	constructor(
		readonly db: KairanDb,
		readonly transport: Pushing,
		readonly memory: PushMemory,
	) {}

	/** Pushes one lane in order, in batches. @throws as `pushAll` does; the rest of the lane waits then */
	async lane(lane: Lane): Promise<void> {
		for (let rest = lane; rest.length > 0;) {
			const batch = bite(rest, this.memory.limit);
			rest = rest.slice(batch.length);
			const { go, refused, stopped } = await sendFiles(this.db, this.transport, batch);
			const refusals = [...refused].map(([id, why]): PushResult => ({ id, status: 'refused', ...why }));
			await recordResults(this.db, refusals);
			const left = go.length > 0 ? await this.#send(go) : [];
			if (stopped) throw stopped;
			rest = [...left, ...rest];
		}
	}

	/** Sends commands and keeps the answers. @returns those that the server had no time for */
	async #send(batch: Lane): Promise<Lane> {
		let results: PushResult[];
		try {
			results = await this.transport.push(batch.map(envelopeOf));
		} catch (error) {
			if (error instanceof ApiError) return this.#refused(batch, error);
			if (error instanceof Retry && error.reason !== 'network') this.#shrink(batch);
			throw error;
		}
		this.memory.limit = Math.min(PUSH_LIMIT, this.memory.limit * 2);
		await recordResults(this.db, results);
		return this.#undecided(batch, results);
	}

	/**
	 * The request as a whole could not be read: one half of it is not at fault, and so on down to the command that is
	 * (SY7). Any other "no" to a whole push is none to its commands.
	 */
	async #refused(batch: Lane, error: ApiError): Promise<Lane> {
		const { code, detail } = error;
		if (code !== 'MALFORMED') throw new Retry('busy', undefined, { cause: error });
		const [only] = batch;
		if (only && batch.length === 1) {
			await recordResults(this.db, [{ id: only.id, status: 'refused', code, ...(detail !== undefined && { detail }) }]);
			return [];
		}
		const middle = Math.ceil(batch.length / 2);
		const left = await this.#send(batch.slice(0, middle));
		if (left.length > 0) return [...left, ...batch.slice(middle)];
		return this.#send(batch.slice(middle));
	}

	/** Somebody answered, or the time ran out: next time less is tried, and the one that fails alone is remembered. */
	#shrink(batch: OutboxEntry[]): void {
		this.memory.limit = Math.max(1, Math.floor(batch.length / 2));
		if (batch.length === 1) this.#strike(batch[0]);
	}

	#strike(entry: OutboxEntry | undefined): void {
		if (entry) this.memory.strikes.set(entry.id, (this.memory.strikes.get(entry.id) ?? 0) + 1);
	}

	/**
	 * The commands that have no answer yet. Where the server decided on others before them, its time was over, and they
	 * go at once; where it decided on none, something is wrong with the first.
	 */
	#undecided(batch: Lane, results: PushResult[]): Lane {
		const final = new Set(results.filter(({ status }) => status !== 'retry').map(({ id }) => id));
		for (const id of final) this.memory.strikes.delete(id);
		const undecided = batch.filter(({ id }) => !final.has(id));
		if (undecided.length < batch.length) return undecided;
		this.#strike(undecided[0]);
		throw new Retry('busy');
	}
}

/** The part of an entry that travels. */
const envelopeOf = ({ id, v, as, at, name, args }: OutboxEntry): Envelope => ({ id, v, as, at, name, args });

/** The next commands that fit in one push; always at least one. */
function bite(rest: Lane, limit: number): Lane {
	const encoder = new TextEncoder();
	let bytes = 0;
	const over = rest.findIndex((entry, i) => {
		if (i >= limit) return true;
		bytes += encoder.encode(JSON.stringify(envelopeOf(entry))).byteLength;
		return i > 0 && bytes > PUSH_BYTES;
	});
	return over === -1 ? rest : rest.slice(0, over);
}
