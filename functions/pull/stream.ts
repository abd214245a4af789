import type { MemberRef } from '#contract/ids';
import type { Role } from '#contract/member';
import type { Change } from '#contract/pull';
import type { Row } from '#contract/rows';
import { seenBy } from '#domain/seen-by';
import type { Token } from '#domain/visibility';
import { watchFor } from '#domain/watch/watchers';
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

/** A phone that asks for a household's own rows, and for whom. */
export interface OwnReader {
	role: Role;
	device: string;
}

/**
 * A household's row and its receipts. What help it will need is for whoever lives there, and not for family elsewhere;
 * whom it wants to be told of its silence, for those phones of family alone that it named, each of itself.
 */
export function ownStream(store: Store, as: MemberRef, reader: OwnReader): Stream {
	return {
		ask: (stretch) => store.ownChanges(as, stretch),
		numberOf: (doc) => doc.own ?? 0,
		toChange: (doc) => {
			const row = rowOf(doc);
			return reader.role === 'family' ? forFamily(row, reader.device, doc.id) : row;
		},
	};
}

function forFamily(row: Row, device: string, id: string): Change {
	if (row.kind === 'safetyNeed') return { gone: row.kind, id };
	if (row.kind !== 'watch') return row;
	const seen = watchFor(row.row, (watcher) => watcher === device);
	return seen ? { kind: 'watch', row: seen } : { gone: row.kind, id };
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
