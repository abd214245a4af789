import type { CollectionReference, DocumentReference, Firestore } from '@google-cloud/firestore';
import type { CommandId, Id, MemberRef, Sha256 } from '#contract/ids';
import type { Ref } from '#domain/row-set';
import type {
	AccountDoc,
	AttachmentDoc,
	CounterDoc,
	DoneDoc,
	FilesDoc,
	HeadDoc,
	KeyDoc,
	MailDoc,
	MemberDoc,
	RowDoc,
	WalkDoc,
} from './docs';
import type { JobDoc } from './job-docs';

/** How far the walk of `fillAccounts` has come. */
export const ACCOUNTS_WALK = 'walks/accounts';

/** A row's name within its association. */
export const rowName = ({ kind, id }: Ref) => `${kind}.${id}`;

/**
 * Where each document stands, typed. The casts are the border to a database without a schema: only `store/` writes
 * there (the rules deny everybody else), so what is read is what was written.
 */
export class Paths {
	readonly #db: Firestore;

	constructor(db: Firestore) {
		this.#db = db;
	}

	head(association: Id) {
		return this.#doc<HeadDoc>(`associations/${association}`);
	}

	/** The associations themselves, by their heads. */
	associations() {
		return this.#db.collection('associations') as CollectionReference<HeadDoc>;
	}

	rows(association: Id) {
		return this.#db.collection(`associations/${association}/rows`) as CollectionReference<RowDoc>;
	}

	row(association: Id, ref: Ref) {
		return this.#doc<RowDoc>(`associations/${association}/rows/${rowName(ref)}`);
	}

	members(association: Id) {
		return this.#db.collection(`associations/${association}/members`) as CollectionReference<MemberDoc>;
	}

	member({ association, member }: MemberRef) {
		return this.#doc<MemberDoc>(`associations/${association}/members/${member}`);
	}

	done({ association, member }: MemberRef, command: CommandId) {
		return this.#doc<DoneDoc>(`associations/${association}/members/${member}/done/${command}`);
	}

	attachment(association: Id, hash: Sha256) {
		return this.#doc<AttachmentDoc>(`associations/${association}/attachments/${hash}`);
	}

	/** How much is stored for an association. */
	files(association: Id) {
		return this.#doc<FilesDoc>(`associations/${association}/usage/files`);
	}

	key(hmac: string) {
		return this.#doc<KeyDoc>(`keys/${hmac}`);
	}

	/** The keys of all associations. */
	keys() {
		return this.#db.collection('keys') as CollectionReference<KeyDoc>;
	}

	/** The jobs of all associations. */
	jobs() {
		return this.#db.collection('jobs') as CollectionReference<JobDoc>;
	}

	job(id: string) {
		return this.#doc<JobDoc>(`jobs/${id}`);
	}

	/** The mails of all associations. */
	mails() {
		return this.#db.collection('mails') as CollectionReference<MailDoc>;
	}

	mail(token: string) {
		return this.#doc<MailDoc>(`mails/${token}`);
	}

	accounts() {
		return this.#db.collection('accounts') as CollectionReference<AccountDoc>;
	}

	account(device: string) {
		return this.#doc<AccountDoc>(`accounts/${device}`);
	}

	accountsWalk() {
		return this.#doc<WalkDoc>(ACCOUNTS_WALK);
	}

	counter(name: string) {
		return this.#doc<CounterDoc>(`counters/${name}`);
	}

	#doc<T>(path: string): DocumentReference<T> {
		return this.#db.doc(path) as DocumentReference<T>;
	}
}
