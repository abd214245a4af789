import type { Id, Sha256 } from '#contract/ids';
import type { Row, RowOf, Kind } from '#contract/rows';
import type { Find, Ref } from '#domain/row-set';
import type { AttachmentDoc, KeyDoc, MailDoc, MemberDoc, RowDoc } from './docs';
import type { JobDoc } from './job-docs';
import { rowName } from './paths';

/** What a decision needs to read of one association. */
export interface ReadRequest {
	/** Whether the decision writes rows of the association's order, and so needs its head. */
	head: boolean;
	rows?: Ref[];
	members?: Id[];
	attachments?: Sha256[];
}

/** The documents that one transaction has read. A document that does not exist is a missing entry. */
export interface ReadSet {
	association: Id;
	/** The last number given out; 0 when nothing was, or when the head was not wanted. */
	seq: number;
	rows: Map<string, RowDoc>;
	members: Map<Id, MemberDoc>;
	attachments: Map<Sha256, AttachmentDoc>;
}

/** What is to be written together with the answer to a command. Effects add to it; `record` writes it. */
export interface Changes {
	rows: Row[];
	/** The rows' numbers begin above this one, wherever the association stands. */
	above: number;
	/** The rows take no number of the association: a leader's pull gives it later. */
	unnumbered: boolean;
	/** They do not go in their households' own streams: the phone that they came from knows. */
	known: boolean;
	members: Map<Id, MemberDoc>;
	keys: Map<string, KeyDoc>;
	attachments: Map<Sha256, AttachmentDoc>;
	jobs: Map<string, JobDoc>;
	/** What is known of mails, changed, by their tokens. */
	mails: Map<string, MailDoc>;
	/** Rows that go into other tenants in the same transaction, each with what was read of its tenant. */
	elsewhere: { readSet: ReadSet; rows: Row[] }[];
	/** Mails and cards of which nothing is to be known any more: the tokens, and the names of the files. */
	forgottenMails: string[];
	forgottenKeys: string[];
	/** Rows that are deleted: of households that are gone, so that no phone has to hear of it. */
	forgottenRows: Ref[];
}

/** Changes to begin with, which write nothing. */
export function noChanges(): Changes {
	return {
		rows: [],
		above: 0,
		unnumbered: false,
		known: false,
		members: new Map(),
		keys: new Map(),
		attachments: new Map(),
		jobs: new Map(),
		mails: new Map(),
		elsewhere: [],
		forgottenMails: [],
		forgottenKeys: [],
		forgottenRows: [],
	};
}

/** Adds what was read later in the same transaction. */
export function widen(readSet: ReadSet, more: ReadSet): void {
	for (const [name, row] of more.rows) readSet.rows.set(name, row);
	for (const [id, member] of more.members) readSet.members.set(id, member);
}

/** A stored row as the contract has it. The cast is safe: kind and row were written together, from one `Row`. */
export const rowOf = ({ kind, row }: RowDoc) => ({ kind, row }) as Row;

/** The domain's view of a read set. */
export function findIn(readSet: ReadSet): Find {
	return <K extends Kind>(kind: K, id: string) => readSet.rows.get(rowName({ kind, id }))?.row as RowOf<K> | undefined;
}
