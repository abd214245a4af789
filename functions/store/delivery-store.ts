import type { DocumentReference, Firestore } from '@google-cloud/firestore';
import type { Day, Id, MemberRef, Moment } from '#contract/ids';
import type { RefusalCode } from '#contract/refusals';
import type { Circular, Delivery, Kind, RowOf } from '#contract/rows';
import { refOf, type Ref } from '#domain/row-set';
import type { Arrived } from './arrived';
import { noteShown, noteUnseen } from './arrivals';
import type { MemberDoc, PushDoc } from './docs';
import type { JobDoc } from './job-docs';
import { addToDigest, keepJob, takeJob } from './jobs';
import type { Meter } from './meter';
import type { Paths } from './paths';
import { ask, QUERIES } from './queries';
import { noChanges } from './read-set';
import { record } from './record';
import { noteReply, type MailedReply } from './replies';
import { dropSubscription, noteSubscription } from './subscriptions';
import type { Transact } from './tx';

/** Circulars that are looked at: three a day for four months. */
const RECENT_MAX = 400;

/** Whom sending goes through: all households, all seats, or the households that read mails. */
export type MemberSet = MemberDoc['kind'] | 'mailReaders';

/** The part of the store that sending works with: jobs, how phones are woken, and whom to send to. */
export class DeliveryStore {
	readonly #db: Firestore;
	readonly #paths: Paths;
	readonly #meter: Meter;
	readonly #transact: Transact;

	constructor(db: Firestore, paths: Paths, meter: Meter, transact: Transact) {
		this.#db = db;
		this.#paths = paths;
		this.#meter = meter;
		this.#transact = transact;
	}

	/** Rows of one kind by their ids, with nothing else read; those that there are none of are left out. */
	async rows<K extends Kind>(association: Id, kind: K, ids: string[]): Promise<Map<string, RowOf<K>>> {
		const docs = await this.#getAll(ids.map((id) => this.#paths.row(association, { kind, id })));
		return new Map(docs.flatMap((doc) => (doc ? [[doc.id, doc.row as RowOf<K>] as const] : [])));
	}

	/** One row, with nothing else read; undefined where there is none. */
	async row<K extends Kind>(association: Id, kind: K, id: string | undefined): Promise<RowOf<K> | undefined> {
		return id === undefined ? undefined : (await this.rows(association, kind, [id])).get(id);
	}

	/** The circulars and messages of an association since a moment: so many of some months that none is left out. */
	async circularsSince(association: Id, since: Moment): Promise<Circular[]> {
		const found = await ask(
			this.#paths.rows(association),
			QUERIES.circularsSince,
			['circular', since],
			RECENT_MAX,
		).get();
		this.#meter.query(found.size);
		return found.docs.map((doc) => doc.data().row as Circular);
	}

	/** Notes what sending came to. Rows that leaders see: their numbers come with the next pull of one. */
	async noteDeliveries(association: Id, deliveries: Delivery[]): Promise<void> {
		if (deliveries.length === 0) return;
		const rows = deliveries.map((row) => ({ kind: 'delivery' as const, row }));
		await this.#transact(async (tx) => {
			const readSet = await tx.read(association, { head: false, rows: rows.map(refOf) });
			record(tx, readSet, { ...noChanges(), rows, unnumbered: true });
		});
	}

	/** Notes that notices were shown on a phone: see `noteShown`. */
	noteShown(arrived: Arrived, member: Id, now: Moment): Promise<Circular[]> {
		return this.#transact((tx) => noteShown(tx, arrived, member, now));
	}

	/**
	 * Notes a reply of a household to a message, that came by mail: the same rule as for one from a phone. The same reply
	 * again changes nothing.
	 *
	 * @param as the household
	 * @returns why it was not taken; undefined when it was, or was before
	 */
	noteReply(as: MemberRef, circular: Id, reply: MailedReply, now: Moment): Promise<RefusalCode | undefined> {
		return this.#transact((tx) => noteReply(tx, as, circular, reply, now));
	}

	/** Notes a circular that was sent to a household, unless it was shown or read there meanwhile. */
	noteUnseen(as: MemberRef, circular: Circular): Promise<void> {
		return this.#transact((tx) => noteUnseen(tx, as, circular));
	}

	/** Adds a circular to what is told of in one evening; it is told of once, however often it is added. */
	addToDigest(association: Id, ref: Ref, due: Moment): Promise<void> {
		return this.#transact((tx) => addToDigest(tx, association, ref, due));
	}

	/**
	 * At most so many members of an association, by their ids, after one of them; of households and seats also those of
	 * before.
	 */
	async membersAfter(
		which: MemberSet,
		association: Id,
		after: Id | undefined,
		limit: number,
	): Promise<[Id, MemberDoc][]> {
		const all = this.#paths.members(association);
		const query =
			which === 'mailReaders'
				? ask(all, QUERIES.mailReaders, [true], limit)
				: ask(all, QUERIES.membersOfKind, [which], limit);
		const found = await (after === undefined ? query : query.startAfter(after)).get();
		this.#meter.query(found.size);
		return found.docs.map((doc) => [doc.id, doc.data()]);
	}

	/** At most so many associations, by their ids, after one of them. */
	async associationsAfter(after: Id | undefined, limit: number): Promise<Id[]> {
		const query = ask(this.#paths.associations(), QUERIES.associations, [], limit);
		const found = await (after === undefined ? query : query.startAfter(after)).get();
		this.#meter.query(found.size);
		return found.docs.map((doc) => doc.id);
	}

	/** Some members, by their ids. */
	async members(association: Id, ids: Id[]): Promise<Map<Id, MemberDoc>> {
		const refs = ids.map((member) => this.#paths.member({ association, member }));
		const docs = await this.#getAll(refs);
		return new Map(docs.flatMap((doc, at) => (doc ? [[ids[at] as Id, doc] as const] : [])));
	}

	/**
	 * Notes how a device is woken for a member; undefined: not at all. Writes nothing that is known already, and nothing
	 * for a member that the device does not act for.
	 */
	noteSubscription(as: MemberRef, device: string, push: PushDoc | undefined, today: Day): Promise<void> {
		return this.#transact((tx) => noteSubscription(tx, as, device, push, today));
	}

	/** Forgets a subscription that its push service does not know any more, unless the phone has brought another one. */
	dropSubscription(as: MemberRef, device: string, endpoint: string): Promise<void> {
		return this.#transact((tx) => dropSubscription(tx, as, device, endpoint));
	}

	/** Asks for a job outside any command. The same one again changes nothing while it is not done. */
	addJob(id: string, job: JobDoc): Promise<void> {
		return this.#transact(async (tx) => {
			if (!(await tx.job(id))) tx.set(tx.paths.job(id), job);
		});
	}

	/** The ids of at most so many jobs that are to be run by now, those that wait longest first. */
	async dueJobs(now: Moment, limit: number): Promise<string[]> {
		const found = await ask(this.#paths.jobs(), QUERIES.dueJobs, [now], limit).get();
		this.#meter.query(found.size);
		return found.docs.map((doc) => doc.id);
	}

	/** Takes a job to run it, for as long as a lease lasts; undefined when it is done, not due, or somebody runs it. */
	takeJob(id: string, now: Moment): Promise<JobDoc | undefined> {
		return this.#transact((tx) => takeJob(tx, id, now));
	}

	/** The documents of these references, in their order. */
	async #getAll<T>(refs: DocumentReference<T>[]): Promise<(T | undefined)[]> {
		if (refs.length === 0) return [];
		this.#meter.documents(refs.length);
		const found = await this.#db.getAll(...(refs as unknown as DocumentReference[]));
		return found.map((doc) => doc.data() as T | undefined);
	}

	/**
	 * Writes how far a job is, or deletes it when nothing is left. Called by `JobLease` alone.
	 *
	 * @param taken the job as it was last taken or kept
	 * @param more jobs that it asks for, written in the same transaction
	 * @returns false when the lease was over and somebody else runs it now: then whoever asks has to stop
	 */
	keepJob(
		id: string,
		taken: JobDoc,
		next: JobDoc | undefined,
		more: ReadonlyMap<string, JobDoc> = new Map(),
	): Promise<boolean> {
		return this.#transact((tx) => keepJob(tx, id, { taken, next, more }));
	}
}
