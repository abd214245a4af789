import type { DocumentReference, FieldValue, Transaction } from '@google-cloud/firestore';
import type { CommandId, Id, MemberRef, Sha256 } from '#contract/ids';
import type { AccountDoc, AttachmentDoc, DoneDoc, FilesDoc, HeadDoc, KeyDoc, MailDoc, MemberDoc, RowDoc } from './docs';
import type { JobDoc } from './job-docs';
import type { Meter } from './meter';
import { rowName, type Paths } from './paths';
import type { ReadSet, ReadRequest } from './read-set';
import { TxSearch } from './tx-search';

/** Runs work in one transaction, again when another one was in its way. */
export type Transact = <T>(work: (tx: Tx) => Promise<T>) => Promise<T>;

/**
 * One Firestore transaction. All reads come before all writes (Firestore insists), and its work may run several
 * times before it commits: nothing outside may be changed by it.
 */
export class Tx {
	readonly #tx: Transaction;
	readonly #meter: Meter;
	readonly paths: Paths;
	/** What is found by a query instead of by its name. */
	readonly search: TxSearch;

	constructor(tx: Transaction, paths: Paths, meter: Meter) {
		this.#tx = tx;
		this.paths = paths;
		this.#meter = meter;
		this.search = new TxSearch(tx, paths, meter);
	}

	/** The member and what became of its command, if it came before. */
	async caller(
		as: MemberRef,
		command: CommandId,
	): Promise<{ member: MemberDoc | undefined; done: DoneDoc | undefined }> {
		const [member, done] = await this.#get([this.paths.member(as), this.paths.done(as, command)]);
		return { member: member as MemberDoc | undefined, done: done as DoneDoc | undefined };
	}

	/** Where a shown key leads, by the HMACs under which it may be filed; undefined for one that was never made. */
	async key(hmacs: string[]): Promise<KeyDoc | undefined> {
		return (await this.#get(hmacs.map((hmac) => this.paths.key(hmac)))).find(Boolean) as KeyDoc | undefined;
	}

	/** True when a key of one of these HMACs exists. */
	async keysTaken(hmacs: string[]): Promise<boolean> {
		return (await this.#get(hmacs.map((hmac) => this.paths.key(hmac)))).some(Boolean);
	}

	/** Those of these files that a circular may hold: the others are not stored, or are being deleted. */
	async attachments(association: Id, hashes: Sha256[]): Promise<Map<Sha256, AttachmentDoc>> {
		const { attachments } = await this.read(association, { head: false, attachments: hashes });
		return new Map([...attachments].filter(([, { sweeping }]) => sweeping === undefined));
	}

	/** What is known of a file, be it that it is being deleted. */
	async attachment(association: Id, hash: Sha256): Promise<AttachmentDoc | undefined> {
		const [file] = await this.#get([this.paths.attachment(association, hash)]);
		return file as AttachmentDoc | undefined;
	}

	/** How much is stored for an association. */
	async files(association: Id): Promise<FilesDoc> {
		const [files] = await this.#get([this.paths.files(association)]);
		return (files as FilesDoc | undefined) ?? { files: 0, bytes: 0 };
	}

	/** A mail that was sent, or that somebody is about to send. */
	async mail(token: string): Promise<MailDoc | undefined> {
		const [mail] = await this.#get([this.paths.mail(token)]);
		return mail as MailDoc | undefined;
	}

	/** A job that is not done yet. */
	async job(id: string): Promise<JobDoc | undefined> {
		const [job] = await this.#get([this.paths.job(id)]);
		return job as JobDoc | undefined;
	}

	/** The households and seats of an association for which a phone acts. */
	async actedForBy(association: Id, device: string): Promise<Map<Id, MemberDoc>> {
		const { members = [] } = (await this.account(device)) ?? {};
		const prefix = `${association}/`;
		const ids = members.flatMap((name) => (name.startsWith(prefix) ? [name.slice(prefix.length)] : []));
		const docs = await this.#get(ids.map((member) => this.paths.member({ association, member })));
		return new Map(ids.flatMap((id, at) => (docs[at] ? [[id, docs[at] as MemberDoc]] : [])));
	}

	/** For whom a phone acts. */
	async account(device: string): Promise<AccountDoc | undefined> {
		const [account] = await this.#get([this.paths.account(device)]);
		return account as AccountDoc | undefined;
	}

	/** Reads everything that the request names in one round trip. */
	async read(association: Id, wanted: ReadRequest): Promise<ReadSet> {
		const rows = [...new Map((wanted.rows ?? []).map((ref) => [rowName(ref), ref])).values()];
		const members = [...new Set(wanted.members)];
		const { attachments = [] } = wanted;
		const found = await this.#get([
			...rows.map((ref) => this.paths.row(association, ref)),
			...members.map((member) => this.paths.member({ association, member })),
			...attachments.map((hash) => this.paths.attachment(association, hash)),
			...(wanted.head ? [this.paths.head(association)] : []),
		]);
		const answers = found.values();
		const take = <T>(names: string[]) => {
			const docs = names.map((name) => [name, answers.next().value as T | undefined] as const);
			return new Map(docs.filter((entry): entry is [string, T] => entry[1] !== undefined));
		};
		return {
			association,
			rows: take<RowDoc>(rows.map(rowName)),
			members: take<MemberDoc>(members),
			attachments: take<AttachmentDoc>(attachments),
			seq: take<HeadDoc>(wanted.head ? ['head'] : []).get('head')?.seq ?? 0,
		};
	}

	/** Writes a whole document when the transaction commits. */
	set<T>(ref: DocumentReference<T>, doc: T): void {
		this.#meter.wrote();
		this.#tx.set(ref, doc as never);
	}

	/** Writes some fields of a document when the transaction commits, and leaves the others. */
	merge<T>(ref: DocumentReference<T>, part: { [K in keyof T]?: T[K] | FieldValue }): void {
		this.#meter.wrote();
		this.#tx.set(ref, part as never, { merge: true });
	}

	/** Deletes a document when the transaction commits. */
	delete(ref: DocumentReference<unknown>): void {
		this.#meter.wrote();
		this.#tx.delete(ref as DocumentReference);
	}

	async #get(refs: DocumentReference<unknown>[]): Promise<unknown[]> {
		if (refs.length === 0) return [];
		this.#meter.documents(refs.length);
		const found = await this.#tx.getAll(...(refs as DocumentReference[]));
		return found.map((snapshot) => snapshot.data());
	}
}
