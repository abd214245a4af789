import type { DocumentReference, Transaction } from '@google-cloud/firestore';
import type { CommandId, Id, MemberRef, Sha256 } from '#contract/ids';
import type { Kind } from '#contract/rows';
import type { AttachmentDoc, DoneDoc, HeadDoc, KeyDoc, MemberDoc, RowDoc } from './docs';
import type { Meter } from './meter';
import { rowName, type Paths } from './paths';
import { ask, QUERIES } from './queries';
import type { Scene, Wanted } from './scene';

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

	async key(hmac: string): Promise<KeyDoc | undefined> {
		const [key] = await this.#get([this.paths.key(hmac)]);
		return key as KeyDoc | undefined;
	}

	/** Those of the digests' documents that are taken. */
	async keysTaken(hmacs: string[]): Promise<boolean> {
		return (await this.#get(hmacs.map((hmac) => this.paths.key(hmac)))).some(Boolean);
	}

	async member(as: MemberRef): Promise<MemberDoc | undefined> {
		const [member] = await this.#get([this.paths.member(as)]);
		return member as MemberDoc | undefined;
	}

	async attachments(association: Id, hashes: Sha256[]): Promise<Map<Sha256, AttachmentDoc>> {
		return (await this.scene(association, { head: false, attachments: hashes })).attachments;
	}

	/** Whether the association has a row of one of these kinds. */
	async holds(association: Id, kinds: Kind[]): Promise<boolean> {
		const found = await this.#tx.get(ask(this.paths.rows(association), QUERIES.kinds, [kinds], 1));
		this.#meter.query(found.size);
		return !found.empty;
	}

	/** Reads all that is wanted in one round trip. */
	async scene(association: Id, wanted: Wanted): Promise<Scene> {
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

	set<T>(ref: DocumentReference<T>, doc: T): void {
		this.#meter.wrote();
		this.#tx.set(ref, doc as never);
	}

	async #get(refs: DocumentReference<unknown>[]): Promise<unknown[]> {
		if (refs.length === 0) return [];
		this.#meter.documents(refs.length);
		const found = await this.#tx.getAll(...(refs as DocumentReference[]));
		return found.map((snapshot) => snapshot.data());
	}
}
