import { FieldValue } from '@google-cloud/firestore';
import type { BulkWriter, DocumentSnapshot, Firestore, Query, Timestamp, Transaction } from '@google-cloud/firestore';
import type { Id, Moment } from '#contract/ids';
import { livingDevices } from './accounts';
import { associationOf, docOf, lineOf } from './backup-docs';
import type { MemberDoc } from './docs';
import { ACCOUNTS_WALK } from './paths';
import { askEvery, askOf } from './queries';

/** The collections below an association, and those beside them whose documents name one. */
const BELOW = ['rows', 'members', 'done', 'attachments', 'usage'];
const BESIDE = ['keys', 'mails', 'jobs'];
/** What belongs to no association: only a backup of all has it. `accounts` follow from the members. */
const OF_ALL = ['counters'];

/** Documents that are read in one transaction: a second or two, far from the minutes for which it may last. */
const PAGE = 500;

/** No id of ours comes before the one, or after the other. */
const [FIRST, LAST] = ['-', '\uf8ff'];

/** The database as a backup reads and writes it: whole documents, whatever they are. */
export class BackupStore {
	readonly #db: Firestore;

	constructor(db: Firestore) {
		this.#db = db;
	}

	/** A moment of the database, at which all of a backup can be read while people write. */
	async moment(): Promise<Timestamp> {
		return (await this.#db.doc('backups/none').get()).readTime;
	}

	/**
	 * All documents of one association, or of all, as they were at one moment, as lines: heads last, so that whoever
	 * writes them again in that order makes an association there only when all of it is.
	 */
	async *lines(at: Timestamp, association?: Id): AsyncGenerator<string> {
		for (const query of this.#below(association)) yield* this.#read(query, at);
		const beside = association ? BESIDE.map((one) => askOf(this.#db, one, association)) : this.#every(BESIDE, OF_ALL);
		for (const query of beside) yield* this.#read(query, at);
		yield* this.#heads(at, association);
	}

	/** The associations that there are now, of those that a backup speaks of. */
	async existing(associations: Id[]): Promise<Id[]> {
		const found = await Promise.all(associations.map((id) => this.#db.doc(`associations/${id}`).get()));
		return found.filter((doc) => doc.exists).map(({ id }) => id);
	}

	/** Deletes an association: its head first, so that nobody takes what is left for the whole. */
	async clear(association: Id): Promise<void> {
		await this.#db.doc(`associations/${association}`).delete();
		const now = await this.moment();
		const beside = BESIDE.map((one) => askOf(this.#db, one, association));
		const writes = new Writes(this.#db);
		for (const query of [...beside, ...this.#below(association)])
			for await (const doc of this.#docs(query, now)) await writes.add((writer) => writer.delete(doc.ref));
		await writes.end();
	}

	/**
	 * Writes the documents of lines, heads last: those of the given associations, and with `others` what belongs to none.
	 * Notes at each head when that was, so that phones fill anew.
	 *
	 * @returns how many were written
	 */
	async write(lines: AsyncIterable<string>, associations: Id[], at: Moment, others: boolean): Promise<number> {
		const writes = new Writes(this.#db);
		const heads: { path: string; data: object }[] = [];
		let count = 0;
		for await (const line of lines) {
			const doc = docOf(line);
			const of = associationOf(doc);
			if (of === undefined ? !others : !associations.includes(of)) continue;
			count += 1;
			if (doc.path.split('/').length === 2 && doc.path.startsWith('associations/')) heads.push(doc);
			else await writes.add((writer) => writer.set(this.#db.doc(doc.path), doc.data));
			for (const device of devicesOf(doc.path, doc.data as MemberDoc)) {
				const account = this.#db.doc(`accounts/${device}`);
				const members = FieldValue.arrayUnion(memberOf(doc.path));
				await writes.add((writer) => writer.set(account, { members }, { merge: true }));
			}
		}
		await writes.end();
		// Its members may be older than what is noted beside them today.
		await this.#db.doc(ACCOUNTS_WALK).delete();
		for (const { path, data } of heads) await this.#db.doc(path).set({ ...data, restored: at });
		return count;
	}

	#below(association?: Id): Query[] {
		if (!association) return this.#every(BELOW);
		return BELOW.map((one) => {
			const edge = (id: string) =>
				`associations/${association}/${one === 'done' ? `members/${id}/done/${id}` : `${one}/${id}`}`;
			return askEvery(this.#db, one).startAt(edge(FIRST)).endAt(edge(LAST));
		});
	}

	#every = (...names: string[][]): Query[] => names.flat().map((one) => askEvery(this.#db, one));

	async *#heads(at: Timestamp, association?: Id): AsyncGenerator<string> {
		if (!association) return yield* this.#read(askEvery(this.#db, 'associations'), at);
		const head = await this.#at(at, (tx) => tx.get(this.#db.doc(`associations/${association}`)));
		if (head.exists) yield lineOf(head.ref.path, head.data() ?? {});
	}

	async *#read(query: Query, at: Timestamp): AsyncGenerator<string> {
		for await (const doc of this.#docs(query, at)) yield lineOf(doc.ref.path, doc.data() ?? {});
	}

	async *#docs(query: Query, at: Timestamp): AsyncGenerator<DocumentSnapshot> {
		for (let last: DocumentSnapshot | undefined; ;) {
			const next = last ? query.startAfter(last) : query;
			const { docs } = await this.#at(at, (tx) => tx.get(next.limit(PAGE)));
			yield* docs;
			last = docs.at(-1);
			if (docs.length < PAGE) return;
		}
	}

	#at<T>(readTime: Timestamp, work: (tx: Transaction) => Promise<T>): Promise<T> {
		return this.#db.runTransaction(work, { readOnly: true, readTime });
	}
}

const memberOf = (path: string): string =>
	path
		.split('/')
		.filter((_, i) => i % 2 === 1)
		.join('/');

/** The phones that act for a member, of its document; none of another one. */
function devicesOf(path: string, doc: MemberDoc): string[] {
	const [, , collection, , below] = path.split('/');
	return collection === 'members' && below === undefined ? livingDevices(doc) : [];
}

/** Writes that wait for every so many before them: a backup may be larger than memory. */
const FLUSH = 2000;

/** Many writes, of which one that fails fails the whole. */
class Writes {
	readonly #writer: BulkWriter;
	#count = 0;
	#failed: unknown;

	constructor(db: Firestore) {
		this.#writer = db.bulkWriter();
	}

	async add(write: (writer: BulkWriter) => Promise<unknown>): Promise<void> {
		write(this.#writer).catch((error: unknown) => (this.#failed ??= error));
		if (++this.#count % FLUSH === 0) await this.#writer.flush();
	}

	/** @throws what the first that failed threw */
	async end(): Promise<void> {
		await this.#writer.close();
		if (this.#failed !== undefined) throw this.#failed;
	}
}
