import type { Day, Id, Moment } from '#contract/ids';
import type { Circular, Row } from '#contract/rows';
import type { Token } from '#domain/visibility';
import { remember } from '#functions/remember';
import { nameOfRow } from '#functions/store/dated-store';
import type { HeadDoc, RowDoc } from '#functions/store/docs';
import { rowOf } from '#functions/store/read-set';
import type { Store } from '#functions/store/store';

/** A row that a calendar is made of, and who may see it. */
export interface DatedRow {
	row: Row;
	open: Token[];
}
type Rows = ReadonlyMap<string, DatedRow>;

interface Known {
	seq: number;
	restored: Moment | undefined;
	rows: Promise<Rows>;
}

/** Associations that one instance remembers: some tens of kB each. */
const REMEMBERED_MAX = 200;

/** Nothing but what a calendar needs: a text in six languages would fill the memory. */
function slim(circular: Circular): Circular {
	const { content, corrections } = circular;
	return {
		...circular,
		corrections: corrections.slice(-1),
		content: {
			...content,
			...{ body: '', attachments: [] },
			...(content.texts && { texts: content.texts.map((text) => ({ ...text, body: '' })) }),
		},
	};
}

const hasDate = ({ content: { fields, question } }: Circular) =>
	fields.when !== undefined || fields.deadline !== undefined || question !== undefined;

/** The rows after these documents: a row that has no date any more, or is gone, is forgotten. */
function withDocs(before: Rows, docs: readonly RowDoc[]): Rows {
	const rows = new Map(before);
	for (const doc of docs) {
		const row = rowOf(doc);
		const isThere =
			row.kind === 'circular' ? hasDate(row.row) : row.kind === 'lesson' || row.kind === 'hall' ? !row.row.gone : true;
		if (!isThere) rows.delete(nameOfRow(doc));
		else {
			const kept: Row = row.kind === 'circular' ? { kind: 'circular', row: slim(row.row) } : row;
			rows.set(nameOfRow(doc), { row: kept, open: doc.open });
		}
	}
	return rows;
}

/**
 * What associations have with a date, in the memory of this instance, for all of their households together. It is as
 * new as the last number of the association: as long as that stands still, nothing is read, and afterwards what
 * changed. So calendars that ask every hour by the thousands cost what their questions cost, and not what they show.
 */
export class DatedRows {
	readonly #store: Pick<Store, 'dated'>;
	readonly #known = new Map<Id, Known>();

	constructor(store: Pick<Store, 'dated'>) {
		this.#store = store;
	}

	/**
	 * What an association has from a day on, and perhaps something older.
	 *
	 * @param head the association's, as it was read for this question
	 */
	of(association: Id, { seq, restored }: HeadDoc, from: Day): Promise<Rows> {
		const known = this.#known.get(association);
		// A restored association counts anew, and what was before is void.
		const before = known?.restored === restored ? known : undefined;
		if (before && before.seq >= seq) {
			remember(this.#known, association, before, REMEMBERED_MAX);
			return before.rows;
		}
		const next: Known = { seq, restored, rows: this.#read(association, before, from) };
		remember(this.#known, association, next, REMEMBERED_MAX);
		next.rows.catch(() => this.#known.get(association) === next && this.#known.delete(association));
		return next.rows;
	}

	async #read(association: Id, before: Known | undefined, from: Day): Promise<Rows> {
		const { dated } = this.#store;
		const [known, changed] = await Promise.all([before?.rows, before && dated.changedAfter(association, before.seq)]);
		if (known && changed) return withDocs(known, changed);
		// From the day before: Firestore compares by "later than".
		return withDocs(new Map(), await dated.after(association, from));
	}
}
