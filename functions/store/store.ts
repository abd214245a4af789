import { FieldPath, type DocumentReference, type Firestore, type Timestamp } from '@google-cloud/firestore';
import type { Day, Id, MemberRef, Moment, Sha256 } from '#contract/ids';
import type { SeatRole } from '#contract/member';
import type { Token } from '#domain/visibility';
import { Accounts } from './accounts';
import type { BlobName } from './blobs';
import { Counters } from './counters';
import { DeliveryStore } from './delivery-store';
import type { AttachmentDoc, HeadDoc, MemberDoc, RowDoc } from './docs';
import { isOvertaken } from './failures';
import { MailStore } from './mail-store';
import { Meter } from './meter';
import { Paths } from './paths';
import { ask, askGroup, QUERIES } from './queries';
import { refileKeys } from './refile-keys';
import { numberRows } from './sequencer';
import { Tx } from './tx';
import { beginSweep, endSweep, noteUpload, renewUpload, unheldUploads, type Renewed } from './uploads';

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

/** Seats of one role that an association can ever have had, at one a year and some to spare. */
const SEATS_MAX = 200;

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
	/** For whom phones act. */
	readonly accounts: Accounts;
	readonly #db: Firestore;
	readonly #paths: Paths;

	constructor(db: Firestore) {
		this.#db = db;
		this.#paths = new Paths(db);
		const transact = <T>(work: (tx: Tx) => Promise<T>) => this.transact(work);
		this.delivery = new DeliveryStore(db, this.#paths, this.meter, transact);
		this.counters = new Counters(db, this.#paths, this.meter);
		this.accounts = new Accounts(this.#paths, this.meter, transact);
		this.mails = new MailStore(this.#paths, this.meter, transact);
	}

	/** Runs the work in one transaction, again when another one was in its way. */
	transact<T>(work: (tx: Tx) => Promise<T>): Promise<T> {
		return this.#db.runTransaction((tx) => work(new Tx(tx, this.#paths, this.meter)));
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

	/** The seats of a role, whether their term has begun, lasts or is over. */
	async seatsOf(association: Id, role: SeatRole): Promise<Map<Id, MemberDoc>> {
		const found = await ask(this.#paths.members(association), QUERIES.seats, [role], SEATS_MAX).get();
		this.meter.query(found.size);
		return new Map(found.docs.map((doc) => [doc.id, doc.data()]));
	}

	/** Gives unnumbered rows their numbers: see `numberRows`. */
	numberRows(association: Id): Promise<number | undefined> {
		return numberRows(this.#db, this.#paths, this.meter, association);
	}

	/**
	 * Notes the day on which a device was last here. Left undone when the member changed meanwhile: the next pull notes
	 * it, and a device that was just ended must not come back by it.
	 */
	async noteSeen(as: MemberRef, device: string, day: Day, stamp: Timestamp): Promise<void> {
		this.meter.wrote();
		const path = new FieldPath('devices', device, 'seen');
		try {
			await this.#paths.member(as).update(path, day, { lastUpdateTime: stamp });
		} catch (error) {
			if (!isOvertaken(error)) throw error;
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

	/** Says whether a file must be stored, before it is: what is there stays, from `now` on, as long as a new upload. */
	renewUpload(name: BlobName, now: Moment): Promise<Renewed> {
		return this.transact((tx) => renewUpload(tx, name, now));
	}

	/** Notes a file that was stored; nothing when it is known already, so that its circulars stay. */
	noteUpload(name: BlobName, file: Pick<AttachmentDoc, 'type' | 'bytes' | 'at'>): Promise<void> {
		return this.transact((tx) => noteUpload(tx, name, file));
	}

	/** Names at most so many files that no circular has held since `before`: uploads, or those that one has let go. */
	unheldUploads(before: Moment, limit: number, which: 'unheld' | 'letGo' = 'unheld'): Promise<BlobName[]> {
		return unheldUploads(this.#db, this.meter, before, limit, which);
	}

	/** See `refileKeys`. */
	refileKeys(version: number, rename: (name: string, from: number) => string): Promise<boolean> {
		return refileKeys(this.#db, this.#paths, { version, rename });
	}

	/** At most so many households that have left, of which something is not kept any longer. */
	async keptUntil(now: Moment, limit: number): Promise<MemberRef[]> {
		const found = await askGroup<MemberDoc>(this.#db, QUERIES.kept, [now], limit).get();
		this.meter.query(found.size);
		return found.docs.map(({ ref }) => ({ association: ref.parent.parent?.id as Id, member: ref.id }));
	}

	/**
	 * Marks a file as being deleted, before its bytes are; false when it was renewed or is held meanwhile, and must stay.
	 */
	beginSweep(name: BlobName, before: Moment, now: Moment): Promise<boolean> {
		return this.transact((tx) => beginSweep(tx, name, before, now));
	}

	/** Forgets a file whose bytes are gone, unless it is being brought again. */
	endSweep(name: BlobName, before: Moment): Promise<void> {
		return this.transact((tx) => endSweep(tx, name, before));
	}

	async #ask(association: Id, shape: (typeof QUERIES)[keyof typeof QUERIES], values: unknown[], limit: number) {
		const found = await ask(this.#paths.rows(association), shape, values, limit).get();
		this.meter.query(found.size);
		return found.docs.map((doc) => doc.data());
	}
}
