import type { Asked } from '#contract/commands';
import type { Moment } from '#contract/ids';
import type { Member } from '#contract/pull';
import { idOf } from '#contract/names';
import type { Kind, Row, RowOf } from '#contract/rows';
import { decide } from './decide/decide';
import { PENDING_SEQ, type Find } from './decide/rule';

/** A command that waits in the outbox, understood. */
export interface Pending {
	id: string;
	member: Member;
	asked: Asked;
	at: Moment;
}

/** Rows by kind and id. */
export class Rows {
	readonly #rows = new Map<string, Row>();

	constructor(rows: Iterable<Row> = []) {
		for (const row of rows) this.put(row);
	}

	put(row: Row): void {
		this.#rows.set(`${row.kind}/${idOf(row)}`, row);
	}

	readonly find: Find = <K extends Kind>(kind: K, id: string) =>
		this.#rows.get(`${kind}/${id}`)?.row as RowOf<K> | undefined;

	*[Symbol.iterator](): Iterator<Row> {
		yield* this.#rows.values();
	}
}

/**
 * What the pending commands change, on top of the rows that the server confirmed: only the changed rows, each as it
 * will be if the server agrees. A command that the domain refuses here changes nothing and blocks none after it.
 */
export function overlay(confirmed: Find, pending: Iterable<Pending>): Rows {
	const changed = new Rows();
	const find: Find = (kind, id) => changed.find(kind, id) ?? confirmed(kind, id);
	for (const { member, asked, at } of pending) {
		const verdict = decide(asked, { member, find, stamp: { now: at, claimed: at, seq: PENDING_SEQ } });
		if ('rows' in verdict) for (const row of verdict.rows) changed.put(row);
	}
	return changed;
}
