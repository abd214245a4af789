import { FieldPath, type DocumentReference, type Firestore, type Timestamp } from '@google-cloud/firestore';
import type { Day, Id, MemberRef, Moment, Sha256 } from '#contract/ids';
import type { SeatRole } from '#contract/member';
import type { Token } from '#domain/visibility';
import { Turns } from '../turns';
import { Accounts } from './accounts';
import { Counters } from './counters';
import { DatedStore } from './dated-store';
import { DeliveryStore } from './delivery-store';
import type { AttachmentDoc, HeadDoc, MemberDoc, RowDoc, VisitNote } from './docs';
import { isOvertaken } from './failures';
import { fillAccounts } from './fill-accounts';
import { MailStore } from './mail-store';
import { Meter } from './meter';
import { Paths } from './paths';
import { ask, askAll, askGroup, QUERIES } from './queries';
import { refileKeys } from './refile-keys';
import { numberRows } from './sequencer';
import { Tx, type Transact } from './tx';
import { Uploads } from './uploads';

/**
 * A member's document, and the last number of its association: all that a pull needs to know whether anything is new.
 */
export interface MemberAndHead {
	member: MemberDoc | undefined;
	/** Absent where there is no such association: it was lost, or is being restored. */
	head: HeadDoc | undefined;
	/** When the member's document was last written: the precondition of a write that must not overwrite another. */
	stamp: Timestamp | undefined;
}

/** A range of a stream: after `from`, up to and including `to`. */
export interface Stretch {
	from: number;
	to: number;
	limit: number;
}

/** All that the server keeps in Firestore. Nothing outside `store/` knows that it is Firestore. */
export class Store {
	readonly meter = new Meter();
	/** What sending notices needs. */
	readonly delivery: DeliveryStore;
	/** What mails need besides. */
	readonly mails: MailStore;
	/** How often something happened. */
	readonly counters: Counters;
	/** What calendars are made of. */
	readonly dated: DatedStore;
	/** For whom phones act. */
	readonly accounts: Accounts;
	/** The files that were brought, and what becomes of them. */
	readonly uploads: Uploads;
	readonly #db: Firestore;
	readonly #paths: Paths;
	/** Whose turn it is to write an association's head: see `transactInTurn`. */
	readonly #heads = new Turns();
	/** Who numbers an association's rows. */
	readonly #numbering = new Turns();

	constructor(db: Firestore) {
		this.#db = db;
		this.#paths = new Paths(db);
		const transact: Transact = (work) => this.transact(work);
		this.delivery = new DeliveryStore(db, this.#paths, this.meter, transact);
		this.counters = new Counters(db, this.#paths, this.meter);
		this.accounts = new Accounts(this.#paths, this.meter, transact);
		this.dated = new DatedStore(this.#paths, this.meter, transact);
		this.uploads = new Uploads(db, this.meter, transact);
		this.mails = new MailStore(this.#paths, this.meter, transact);
	}

	/** Runs the work in one transaction, again when another one was in its way. */
	transact<T>(work: (tx: Tx) => Promise<T>): Promise<T> {
		return this.#db.runTransaction((tx) => work(new Tx(tx, this.#paths, this.meter)));
	}

	/**
	 * The same for work that takes numbers of an association. All such work writes the association's head, and would be
	 * in its own way: twenty at once read twenty times and begin anew nineteen times. So it is done one after the other
	 * in this process, and in the order in which it came; between processes Firestore's locks see to that.
	 *
	 * @throws Busy when too much of it waits
	 */
	transactInTurn<T>(association: Id, work: (tx: Tx) => Promise<T>): Promise<T> {
		return this.#heads.take(association, () => this.transact(work));
	}

	/** Like `transact`, for work that only reads: takes no locks. */
	readTransaction<T>(work: (tx: Tx) => Promise<T>): Promise<T> {
		return this.#db.runTransaction((tx) => work(new Tx(tx, this.#paths, this.meter)), { readOnly: true });
	}

	/** The two documents that tell whether there is anything to pull. */
	async memberAndHead(as: MemberRef): Promise<MemberAndHead> {
		const refs = [this.#paths.member(as), this.#paths.head(as.association)] as unknown as DocumentReference[];
		this.meter.documents(refs.length);
		const [member, head] = await this.#db.getAll(...refs);
		return {
			member: member?.data() as MemberDoc | undefined,
			head: head?.data() as HeadDoc | undefined,
			stamp: member?.updateTime,
		};
	}

	/** Rows that these tokens open or once opened, in the association's order. */
	changes(association: Id, tokens: Token[], { from, to, limit }: Stretch): Promise<RowDoc[]> {
		return this.#ask(association, QUERIES.shared, [tokens, from, to], limit);
	}

	/** A household's own rows, in the order of its own stream. */
	ownChanges({ association, member }: MemberRef, { from, to, limit }: Stretch): Promise<RowDoc[]> {
		return this.#ask(association, QUERIES.own, [member, from, to], limit);
	}

	/** The next lessons after a day: those that were would fill any limit in time. */
	lessonsAfter(association: Id, day: Day, limit: number): Promise<RowDoc[]> {
		return this.#ask(association, QUERIES.lessons, ['lesson', day], limit);
	}

	/** The first rows of a kind of which there are few. */
	rowsOfKind(association: Id, kind: 'hall', limit: number): Promise<RowDoc[]> {
		return this.#ask(association, QUERIES.ofKind, [kind], limit);
	}

	/** The seats of a role, whether their term has begun, lasts or is over; the one that was made first comes first. */
	async seatsOf(association: Id, role: SeatRole): Promise<Map<Id, MemberDoc>> {
		const found = await askAll(this.#paths.members(association), QUERIES.seats, [role], async (query) => {
			const page = await query.get();
			this.meter.query(page.size);
			return page;
		});
		const made = found.sort((a, b) => a.createTime.toMillis() - b.createTime.toMillis());
		return new Map(made.map((doc) => [doc.id, doc.data()]));
	}

	/** Gives unnumbered rows their numbers: see `numberRows`. Leaders who ask at the same time have it done once. */
	numberRows(association: Id): Promise<number | undefined> {
		const inTurn = <T>(work: () => Promise<T>) => this.#heads.take(association, work);
		return this.#numbering.share(association, () =>
			numberRows(this.#db, this.#paths, { association, meter: this.meter, inTurn }),
		);
	}

	/**
	 * Notes when a device was last here. Left undone when the member changed meanwhile: the next pull notes it, and a
	 * device that was just ended must not come back by it. Answers whether it was done.
	 */
	async noteVisit(as: MemberRef, device: string, noted: VisitNote, stamp: Timestamp): Promise<boolean> {
		this.meter.wrote();
		const fields = Object.entries(noted).flatMap(([name, value]) => [new FieldPath('devices', device, name), value]);
		const [first, value, ...others] = fields;
		try {
			await this.#paths.member(as).update(first as FieldPath, value, ...others, { lastUpdateTime: stamp });
			return true;
		} catch (error) {
			if (!isOvertaken(error)) throw error;
			return false;
		}
	}

	/** A member and a file of its association, in one round trip. */
	async memberAndAttachment(
		as: MemberRef,
		hash: Sha256,
	): Promise<{ member: MemberDoc | undefined; attachment: AttachmentDoc | undefined }> {
		const refs = [this.#paths.member(as), this.#paths.attachment(as.association, hash)];
		this.meter.documents(refs.length);
		const [member, attachment] = await this.#db.getAll(...(refs as unknown as DocumentReference[]));
		return {
			member: member?.data() as MemberDoc | undefined,
			attachment: attachment?.data() as AttachmentDoc | undefined,
		};
	}

	/** See `refileKeys`. */
	refileKeys(version: number, rename: (name: string, from: number) => string): Promise<boolean> {
		return refileKeys(this.#db, this.#paths, { version, rename });
	}

	/** See `fillAccounts`. */
	fillAccounts(batch?: number): Promise<boolean> {
		return fillAccounts(this.#db, this.#paths, batch);
	}

	/** At most so many households that have left, or seats that have ended, of which something is not kept any longer. */
	async keptUntil(now: Moment, limit: number): Promise<MemberRef[]> {
		const found = await askGroup<MemberDoc>(this.#db, QUERIES.kept, [now], limit).get();
		this.meter.query(found.size);
		return found.docs.map(({ ref }) => ({ association: ref.parent.parent?.id as Id, member: ref.id }));
	}

	async #ask(association: Id, shape: (typeof QUERIES)[keyof typeof QUERIES], values: unknown[], limit: number) {
		const found = await ask(this.#paths.rows(association), shape, values, limit).get();
		this.meter.query(found.size);
		return found.docs.map((doc) => doc.data());
	}
}
