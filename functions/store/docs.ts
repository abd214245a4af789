import type { Day, Id, Moment, Sha256 } from '#contract/ids';
import type { MailContact } from '#contract/households';
import type { SeatRole } from '#contract/member';
import type { Kind, Row } from '#contract/rows';
import type { PushResult } from '#contract/push';
import type { NoticeTiming } from '#contract/subscription';
import type { AttachmentType } from '#contract/content';
import type { Token } from '#domain/visibility';

/**
 * `associations/{a}`: the last sequence number that was given out. The one document that all sequenced writes share.
 */
export interface HeadDoc {
	seq: number;
	/** When it was last restored from a backup: what phones know of before counts no more. */
	restored?: Moment;
}

/** `associations/{a}/rows/{kind}.{id}`: one row, and who may see it. */
export interface RowDoc {
	kind: Kind;
	id: string;
	row: Row['row'];
	/** Where the row stands in the association's order; absent while a new row waits for its number. */
	seq?: number;
	/** Written without a number of the association; no leader's pull has given it one yet. */
	unnumbered?: true;
	/** The tokens that open the row now. */
	open: Token[];
	/** The tokens that ever opened it, so that whoever could see it learns that it is gone. */
	tokens: Token[];
	/** The household in whose own stream the row goes, and its number there. */
	owner?: Id;
	own?: number;
	/** Of a key's row: the household or seat that the card is for. */
	keyMember?: Id;
	/** When Firestore's TTL policy may drop it: see `endOf` in `record.ts`. */
	expires?: Date;
}

export type Relation = 'self' | 'family' | 'seat';

/** A phone that acts for a member. It stays in as long as one of the keys that it came by is live. */
export interface DeviceDoc {
	keys: { id: Id; relation: Relation }[];
	since: Moment;
	/** The last day, in Japan, on which it pulled; absent until it does for the first time. */
	seen?: Day;
	/** On how many days it came since it counts them: functions/pull/visits.ts. */
	visit?: number;
	/** How far it had read by its visit of a day: a cursor before that takes again what it was sent. */
	read?: number;
	/** When the card of its seat was last shown on it: `seatProof` of the domain. */
	proved?: Moment;
	/** Since when its sign-in is used at a second place. Without keys it is only remembered as such. */
	copied?: Day;
	/** See `Device` of the contract. */
	alsoSeat?: Id;
	minutes?: number;
	/** How it is woken; absent where it cannot be. */
	push?: PushDoc;
	/** When a trial notice of the desk (相談デスク) last stood on its screen. */
	trialShown?: Moment;
}

/** What a pull may note of a phone. */
export type VisitNote = Partial<Pick<DeviceDoc, 'seen' | 'visit' | 'read' | 'copied'>>;

/** How a phone is woken, and what may stand on its locked screen. */
export interface PushDoc {
	endpoint: string;
	p256dh: string;
	auth: string;
	/** The language of its notices. */
	language: string;
	/** Whether titles may stand there. */
	titles: boolean;
	/** When it is told of what is not urgent; at once where that is absent. */
	timing?: NoticeTiming;
}

/**
 * `associations/{a}/members/{m}`: a household or a seat, the devices that act for it, and what of its row decides on
 * its rights. `own` counts the rows of a household's own stream.
 */
export interface MemberDoc {
	kind: 'household' | 'seat';
	/** Of a seat; a household's role is in its devices' relation. */
	role?: SeatRole;
	name: string;
	/** Of a household, where it lives: one that has none has left. */
	group?: Id;
	/** Since which number it lives there; absent where it was written before that was noted. */
	since?: number;
	/** Of a household: family elsewhere may answer for it; which address of its calendar is good, if one is. */
	familyAnswers?: true;
	calendar?: string;
	/** Of a seat: the first day of its rights, and the first day without them. */
	from?: Day;
	until?: Day;
	/** Of a seat of a city or a district: see `Seat`. */
	tenant?: true;
	/** Of a household: the last circulars in a row that were sent to its phones, and neither shown nor read. */
	unseen?: Id[];
	/** Of a household: where it reads circulars by mail, as its row has it. */
	mails?: MailContact[];
	/** At one of them somebody reads: a query finds those. */
	readsMail?: true;
	/** What it sent in one hour that wakes people: see `countSend`. `hour` as `2026-11-22T01`. */
	sends?: { hour: string; count: number };
	/** Of a household that has left: since when. */
	left?: Moment;
	/** When the next part of what is kept of it ends (`retention`); of a seat, when its phones are taken out. */
	keptUntil?: Moment;
	/** A household that holds a seat now. */
	officer: boolean;
	own: number;
	devices: Record<string, DeviceDoc>;
}

/** `associations/{a}/members/{m}/done/{command}`: a command that was processed, and its answer. */
export interface DoneDoc {
	/** SHA-256 of the canonical payload. */
	payload: Sha256;
	answer: PushResult;
	/** When Firestore's TTL policy may drop it. */
	expires: Date;
}

/** `keys/{hmac}`: where a shown key leads. Whether it still works stands in the key's row. */
export interface KeyDoc {
	association: Id;
	key: Id;
	kind: MemberDoc['kind'];
	member: Id;
	/** Under which version of the pepper it is filed, from 1 on. */
	pepper: number;
}

/**
 * `associations/{a}/attachments/{sha256}`: a stored file, and the circulars that hold it with the tokens that open
 * them.
 */
export interface AttachmentDoc {
	type: AttachmentType;
	bytes: number;
	at: Moment;
	circulars: Record<Id, Token[]>;
	/** Since when no circular holds it: it was uploaded, or renewed, or let go. Absent while one does. */
	unheld?: Moment;
	/** The same moment, where the circular that held it names it no more: open to nobody, until it is brought anew. */
	letGo?: Moment;
	/** When a sweep began to delete it: it counts as deleted. */
	sweeping?: Moment;
}

/** `associations/{a}/usage/files`: what is stored for an association, be it held by a circular or not. */
export interface FilesDoc {
	files: number;
	bytes: number;
}

/**
 * `mails/{token}`: a mail that a server took, or that is being handed to one. Its token is made of what it is, so that
 * the same mail is not sent twice, and stands in the addresses to which its bounces and replies come.
 */
export interface MailDoc {
	association: Id;
	household: Id;
	address: string;
	/** What it told of; absent for the first mail to an address. */
	circular?: Id;
	at: Moment;
	/** While it is being sent: until when nobody else sends it. Absent once a server took it. */
	claimedUntil?: Moment;
	/** When Firestore's TTL policy may drop it: by then nothing comes back for it any more. */
	expires: Date;
}

/**
 * `accounts/{device}`: for which members a phone acts, as `{association}/{member}`. For none any more: its sign-in
 * account is deleted.
 */
export interface AccountDoc {
	members: string[];
	/** Its sign-in was copied, and the phone came in under a new one, or was taken out: what is left of it is to end. */
	copied?: true;
}

/** `walks/accounts`: how far `fillAccounts` has come, by the path of the last member. */
export interface WalkDoc {
	after?: string;
	done?: true;
}

/** `counters/{what}`: how often something happened, such as tries that failed within one window. */
export interface CounterDoc {
	count: number;
	expires: Date;
}
