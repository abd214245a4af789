import Dexie, { type Table } from 'dexie';
import type { Envelope } from '#contract/commands';
import type { Id, MemberRef, Moment, Sha256 } from '#contract/ids';
import type { Member } from '#contract/member';
import type { Cursor, Visit } from '#contract/pull';
import type { RefusalCode } from '#contract/refusals';
import type { Kind, Row } from '#contract/rows';

/**
 * `association/member`: names one household or seat that this device acts for; every table is kept apart by it. Stored
 * as `m`.
 */
export type MemberKey = `${string}/${string}`;

export const memberKeyOf = ({ association, member }: MemberRef): MemberKey => `${association}/${member}`;

/** Whom this device acts for, how far it has read, and whether it still may. */
export interface LocalMember {
	m: MemberKey;
	member: Member;
	associationName: string;
	/** The server's token for "how far"; null before the first page and after a reset. */
	cursor: Cursor | null;
	/** True once a first pull ran to its end: from then on an empty list means that there is nothing. */
	filled: boolean;
	state: 'live' | 'ended';
	/** The sign-in that redeemed the key: a browser signed in as another device asks nothing for this member. */
	device: string;
	/** When the seat's card was last shown on this phone, by its own clock. */
	cardShown?: Moment;
	/** The last visit that the server noted. */
	visit?: Visit;
	/** Which filling of the tables this is; one more with each Reset. */
	filling: number;
	/** From a Reset until its refill is complete: rows of earlier fillings are still shown, then swept. */
	refilling: boolean;
}

/** A row that the server confirmed. Nothing pending is ever written here: that is the overlay's. */
export interface LocalRow {
	m: MemberKey;
	kind: Kind;
	id: string;
	/**
	 * What lists are ordered by: when a circular was sent or is to be read anew since, a lesson's day, a household's
	 * walking order.
	 */
	sort: string;
	/** The member's filling in which the row last came. */
	filling: number;
	row: Row['row'];
}

/**
 * A command on its way. `pending`: the server has not answered. `sent`: done, kept until a pull has brought what it
 * changed, so that the screen doesn't flicker back. `refused`: for good; stays until somebody mends or drops it.
 */
export interface OutboxEntry extends Envelope {
	m: MemberKey;
	state: 'pending' | 'sent' | 'refused';
	code?: RefusalCode;
	detail?: string;
	/** Files that must be on the server before the command may go. */
	files?: Sha256[];
	/** While its writer may still take it back; it is not sent before that is over. */
	held?: Held;
	/** The draft that a text became with it; there is none where it is refused. */
	draft?: Id;
}

/** What was written and may still be taken back. */
export interface Held {
	until: Moment;
	/** The circular that the command writes. */
	circular: Id;
	/** What it was written as, to go on with. */
	draft: LocalDraft;
}

/** A file that waits to be sent, or belongs to a draft. Bytes, not a Blob: older iPhones lose Blobs in IndexedDB. */
export interface LocalFile {
	hash: Sha256;
	m: MemberKey;
	type: string;
	bytes: Uint8Array<ArrayBuffer>;
	state: 'pending' | 'uploaded';
	addedAt: Moment;
}

/** What a leader is writing, kept as it was typed, valid or not. `form` is the composer's own shape. */
export interface LocalDraft {
	id: Id;
	m: MemberKey;
	updatedAt: Moment;
	/** One more with each writing; missing in drafts of earlier versions of the app. */
	version?: number;
	form: unknown;
}

export interface Setting {
	key: string;
	value: unknown;
}

/** The phone's own store. Only `#local` and `#sync` write here. */
export class KairanDb extends Dexie {
	readonly members!: Table<LocalMember, MemberKey>;
	readonly rows!: Table<LocalRow, [MemberKey, Kind, string]>;
	readonly outbox!: Table<OutboxEntry, string>;
	readonly files!: Table<LocalFile, [MemberKey, Sha256]>;
	readonly drafts!: Table<LocalDraft, Id>;
	readonly settings!: Table<Setting, string>;

	constructor(name = 'kairan') {
		super(name);
		this.version(1).stores({
			members: 'm',
			rows: '[m+kind+id], [m+kind+sort]',
			outbox: 'id, m, state',
			files: '[m+hash]',
			drafts: 'id, m',
			settings: 'key',
		});
	}
}
