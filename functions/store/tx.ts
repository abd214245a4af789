import type { DocumentReference, FieldValue, Query, Transaction } from '@google-cloud/firestore';
import { ROSTER_LIMIT } from '#contract/limits';
import type { CommandId, Id, MemberRef, Sha256 } from '#contract/ids';
import type { Kind } from '#contract/rows';
import type { Token } from '#domain/visibility';
import type { AccountDoc, AttachmentDoc, DoneDoc, HeadDoc, KeyDoc, MailDoc, MemberDoc, RowDoc } from './docs';
import type { JobDoc } from './job-docs';
import type { Meter } from './meter';
import { rowName, type Paths } from './paths';
import { ask, QUERIES } from './queries';
import type { ReadSet, ReadRequest } from './read-set';

/** Values that Firestore compares in one `in`: https://firebase.google.com/docs/firestore/query-data/queries#limitations */
const IN_MAX = 30;
/** Cards that one household or seat can ever have had, at several a year and some to spare. */
const CARDS_MAX = 100;
/** Threads that one household can ever have had: one with each message of ten years, at two a week. */
const THREADS_MAX = 1000;
/** Mails that one household can have got while they are known: four a week to each of five addresses, and to spare. */
const MAILS_MAX = 1000;
/** Rows that an association can ever have had: thirty seats a year for a hundred years, one letter a day for eight. */
const ROWS_MAX = 3000;

function* inPieces(ids: Id[]): Generator<Id[]> {
	for (let at = 0; at < ids.length; at += IN_MAX) yield ids.slice(at, at + IN_MAX);
}

/**
 * One Firestore transaction. All reads come before all writes (Firestore insists), and its work may run several
 * times before it commits: nothing outside may be changed by it.
 */
export class Tx {
	readonly #tx: Transaction;
	readonly #meter: Meter;
	readonly paths: Paths;

	constructor(tx: Transaction, paths: Paths, meter: Meter) {
		this.#tx = tx;
		this.paths = paths;
		this.#meter = meter;
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

	/** Every card that these households or seats ever had. */
	async cardsOf(association: Id, members: Id[]): Promise<RowDoc[]> {
		const cards: RowDoc[] = [];
		for (const some of inPieces(members)) {
			const query = ask(this.paths.rows(association), QUERIES.cards, [some], some.length * CARDS_MAX);
			cards.push(...(await this.#find(query)).values());
		}
		return cards;
	}

	/** Every thread of a household. */
	async threadsOf(association: Id, household: Id): Promise<RowDoc[]> {
		const query = ask(this.paths.rows(association), QUERIES.threads, [household, 'thread'], THREADS_MAX);
		return [...(await this.#find(query)).values()];
	}

	/** Every mail to a household that is known still, by its token. */
	mailsTo(association: Id, household: Id): Promise<Map<string, MailDoc>> {
		return this.#find(ask(this.paths.mails(), QUERIES.mails, [association, household], MAILS_MAX));
	}

	/** The files of every card that a household or seat ever had, by their names. */
	keyFilesOf(association: Id, member: Id): Promise<Map<string, KeyDoc>> {
		return this.#find(ask(this.paths.keys(), QUERIES.keyFiles, [association, member], ROWS_MAX));
	}

	/** Every seat that there ever was, or all that was ever to be sent later. */
	rowsOfKind(association: Id, kind: 'seat' | 'scheduled'): Promise<Map<string, RowDoc>> {
		return this.#find(ask(this.paths.rows(association), QUERIES.kinds, [[kind]], ROWS_MAX));
	}

	/** Every circular and message of which one of these tokens opens, or opened, the row. */
	circularsFor(association: Id, tokens: Token[]): Promise<Map<string, RowDoc>> {
		return this.#find(ask(this.paths.rows(association), QUERIES.letters, ['circular', tokens], ROWS_MAX));
	}

	/** For whom a phone acts. */
	async account(device: string): Promise<AccountDoc | undefined> {
		const [account] = await this.#get([this.paths.account(device)]);
		return account as AccountDoc | undefined;
	}

	/** Households that live in these groups now, each with its group: all, or more than one command can move away. */
	async livingIn(association: Id, groups: Id[]): Promise<Map<Id, Id | undefined>> {
		const living = new Map<Id, Id | undefined>();
		for (const some of inPieces(groups)) {
			const query = ask(this.paths.members(association), QUERIES.living, ['household', some], ROSTER_LIMIT + 1);
			for (const [id, { group }] of await this.#find(query)) living.set(id, group);
		}
		return living;
	}

	/** Whether the association has a row of one of these kinds. */
	async holds(association: Id, kinds: Kind[]): Promise<boolean> {
		return (await this.#find(ask(this.paths.rows(association), QUERIES.kinds, [kinds], 1))).size > 0;
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

	async #find<T>(query: Query<T>): Promise<Map<string, T>> {
		const found = await this.#tx.get(query);
		this.#meter.query(found.size);
		return new Map(found.docs.map((doc) => [doc.id, doc.data()]));
	}

	async #get(refs: DocumentReference<unknown>[]): Promise<unknown[]> {
		if (refs.length === 0) return [];
		this.#meter.documents(refs.length);
		const found = await this.#tx.getAll(...(refs as DocumentReference[]));
		return found.map((snapshot) => snapshot.data());
	}
}
