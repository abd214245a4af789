import type { Moment } from '#contract/ids';
import type { Change, Cursor, PullPage, PullRequest } from '#contract/pull';
import type { Role } from '#contract/member';
import { dayInJapan } from '#domain/moment';
import { isHead, isLeader } from '#domain/permission';
import { tokensOf, type Token } from '#domain/visibility';
import type { Log } from '#functions/log';
import { isPassing } from '#functions/store/failures';
import { memberNow } from '#functions/store/members';
import type { Store } from '#functions/store/store';
import { Budget } from './budget';
import { noteFirstPull } from './look';
import { scopeOf } from './scope';
import { demandRefill, type Sent } from './refills';
import { noteVisit } from './seen';
import { ownStream, read, sharedStream } from './stream';

type MemberRequest = PullRequest['members'][number];

export interface Pulling {
	store: Store;
	log: Log;
	device: string;
	now: Moment;
	/** The version of the rows that the phone understands. */
	v: number;
	/** At most this many changes for one member. */
	limit: number;
	/** What the whole answer may weigh. */
	budget: Budget;
	/** What the device was sent already. */
	sent: Sent;
}

/**
 * The last number that a page may reach. The pull of a leader, or of whoever leads a city or a district, first gives
 * the unnumbered rows theirs: receipts, and phones that came in; when others are doing the same it leaves it to them.
 */
async function lastNumber(
	{ as }: MemberRequest,
	leads: boolean,
	seq: number,
	{ store, log }: Pulling,
): Promise<number> {
	if (!leads) return seq;
	try {
		return (await store.numberRows(as.association)) ?? seq;
	} catch (error) {
		if (!isPassing(error)) throw error;
		log.failed('pull.numbering', error);
		return seq;
	}
}

interface Bounds {
	tokens: Token[];
	role: Role;
	shared: number;
	own: number;
}

async function changesSince(
	request: MemberRequest,
	cursor: Cursor,
	{ tokens, role, ...to }: Bounds,
	{ store, device, limit, budget }: Pulling,
) {
	const shared = await read(sharedStream(store, request.as, tokens), cursor.shared, to.shared, limit, budget);
	const left = limit - shared.changes.length;
	const own = await read(
		ownStream(store, request.as, { role, device }),
		cursor.own,
		to.own,
		shared.more ? 0 : left,
		budget,
	);
	const changes: Change[] = [...shared.changes, ...own.changes];
	return { changes, more: shared.more || own.more, cursor: { ...cursor, shared: shared.at, own: own.at } };
}

/**
 * One page of what a member may see. The member and the head are read before the rows: every row up to the head's
 * number was committed with or before it, so a cursor that reaches the head has missed nothing; a row written meanwhile
 * has a higher number and comes with the next page. When nothing is new, those two documents are all that is read.
 *
 * @returns undefined where there is no such association. A phone only names one that there was: the database was lost,
 * or is being restored, and that must end nobody's access
 */
export async function pageFor(request: MemberRequest, pulling: Pulling): Promise<PullPage | undefined> {
	const { as, visits: shown } = request;
	const { store, device, log, now } = pulling;
	const standing = await store.memberAndHead(as);
	if (!standing.head) return undefined;
	const { seq, restored } = standing.head;
	const today = dayInJapan(now);
	const member = memberNow(as, standing.member, device, today);
	if (!member || !standing.member) return { as, status: 'ended' };
	const tokens = tokensOf(member, standing.member.officer);
	const scope = scopeOf(pulling.v, tokens, member.household, restored);
	const { own } = standing.member;
	const cursor = request.cursor ?? { shared: 0, own: 0, scope };
	// A cursor that is ahead of the server comes from before a restore, too.
	if (cursor.scope !== scope || cursor.shared > seq || cursor.own > own) return { as, status: 'reset' };
	demandRefill(pulling.sent, seq + own);
	const shared = await lastNumber(request, isLeader(member.role) || isHead(member.role), seq, pulling);
	const changes = await changesSince(request, cursor, { tokens, role: member.role, shared, own }, pulling);
	pulling.sent.add(changes.changes.length);
	// After the rows were read: what these write comes with the next page. Nobody takes the names without the first.
	const again = cursor.shared < (standing.member.devices[device]?.read ?? 0);
	if ((request.cursor === null || again) && isLeader(member.role)) await noteFirstPull(store, as, member, device, now);
	// A failure is ignored: the next pull notes it.
	const visit = await noteVisit(store, { as, device, shown, read: request.cursor?.shared, today }, standing).catch(
		(error: unknown) => {
			log.failed('pull.seen', error);
			return undefined;
		},
	);
	return { as, status: 'page', member, ...changes, ...(visit !== undefined && { visit }) };
}
