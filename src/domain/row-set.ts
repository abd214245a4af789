import { idOf } from '#contract/names';
import type { Kind, Row, RowOf } from '#contract/rows';

/** Names a row. */
export interface Ref {
	kind: Kind;
	id: string;
}

/** What names this row. */
export const refOf = (row: Row): Ref => ({ kind: row.kind, id: idOf(row) });

/** Finds a row; `undefined` when there is none, or when it is not among those that were read. */
export type Find = <K extends Kind>(kind: K, id: string) => RowOf<K> | undefined;

/** Rows by kind and id. */
export class RowSet {
	readonly #rows = new Map<string, Row>();

	constructor(rows: Iterable<Row> = []) {
		for (const row of rows) this.put(row);
	}

	/** Adds the row, in place of the one of its kind and id. */
	put(row: Row): void {
		this.#rows.set(`${row.kind}/${idOf(row)}`, row);
	}

	readonly find: Find = <K extends Kind>(kind: K, id: string) =>
		this.#rows.get(`${kind}/${id}`)?.row as RowOf<K> | undefined;

	*[Symbol.iterator](): Iterator<Row> {
		yield* this.#rows.values();
	}
}
