import type { MemberRef } from '#contract/ids';
import type { Role } from '#contract/member';
import type { Change } from '#contract/pull';
import { seenBy } from '#domain/seen-by';
import type { Token } from '#domain/visibility';
import type { RowDoc } from '#functions/store/docs';
import { rowOf } from '#functions/store/read-set';
import type { Store, Stretch } from '#functions/store/store';
import type { Budget } from './budget';

/** Rows asked for in one query: as many as fit in memory at the largest that a row can be. */
const CHUNK = 200;

/** Rows in an order of their own. */
export interface Stream {
	ask(stretch: Stretch): Promise<RowDoc[]>;
	numberOf(doc: RowDoc): number;
	toChange(doc: RowDoc): Change;
}

/**
 * What everybody of the association sees, as far as the tokens allow. The one place where a row is cut to its reader.
 */
export function sharedStream(store: Store, { association }: MemberRef, tokens: Token[]): Stream {
	const opens = (doc: RowDoc) => doc.open.some((token) => tokens.includes(token));
	return {
		ask: (stretch) => store.changes(association, tokens, stretch),
		numberOf: (doc) => doc.seq ?? 0,
		toChange: (doc) => (opens(doc) ? seenBy(rowOf(doc), tokens) : { gone: doc.kind, id: doc.id }),
	};
}

/**
 * A household's row and its receipts. What help it will need is for whoever lives there, and not for family elsewhere.
 */
export function ownStream(store: Store, as: MemberRef, role: Role): Stream {
	const isHidden = ({ kind }: RowDoc) => kind === 'safetyNeed' && role === 'family';
	return {
		ask: (stretch) => store.ownChanges(as, stretch),
		numberOf: (doc) => doc.own ?? 0,
		toChange: (doc) => (isHidden(doc) ? { gone: doc.kind, id: doc.id } : rowOf(doc)),
	};
}

export interface Reading {
	changes: Change[];
	/** The number up to which the stream has been read. */
	at: number;
	more: boolean;
}

/** Reads a stream after one number up to another, until the limit or the budget is used up. */
export async function read(stream: Stream, from: number, to: number, limit: number, budget: Budget): Promise<Reading> {
	const changes: Change[] = [];
	let at = from;
	while (at < to) {
		const size = Math.min(CHUNK, limit - changes.length);
		if (size <= 0 || budget.spent) return { changes, at, more: true };
		const docs = await stream.ask({ from: at, to, limit: size });
		for (const doc of docs) {
			if (budget.spent) return { changes, at, more: true };
			const change = stream.toChange(doc);
			budget.take(change);
			changes.push(change);
			at = stream.numberOf(doc);
		}
		if (docs.length < size) at = to;
	}
	return { changes, at, more: false };
}
