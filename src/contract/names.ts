import type { Id } from './ids';
import type { Row } from './rows';

// Apart from the schemas: a phone's first list needs these names, and not the twelve kilobytes that check shapes.

/** The id of a row within its kind; a receipt is named by its circular and its household. */
export function idOf(row: Row): string {
	return row.kind === 'receipt' ? receiptId(row.row.circular, row.row.household) : row.row.id;
}

export function receiptId(circular: Id, household: Id): string {
	return `${circular}.${household}`;
}

/** What a receipt is named by; no id holds a dot. */
export function receiptParts(id: string): { circular: Id; household: Id } {
	const [circular = '', household = ''] = id.split('.');
	return { circular, household };
}
