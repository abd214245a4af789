import type { Id } from './ids';
import type { Row } from './rows';

// Apart from the schemas: a phone's first list needs these names, and not the twelve kilobytes that check shapes.

/**
 * The id of a row within its kind; receipts, answers, threads and ballots are named by their circular and their
 * household.
 */
export function idOf(row: Row): string {
	const { kind, row: named } = row;
	return kind === 'receipt' || kind === 'answer' || kind === 'thread' || kind === 'ballot'
		? receiptId(named.circular, named.household)
		: named.id;
}

export function receiptId(circular: Id, household: Id): string {
	return `${circular}.${household}`;
}

/** What a receipt is named by; no id holds a dot. */
export function receiptParts(id: string): { circular: Id; household: Id } {
	const [circular = '', household = ''] = id.split('.');
	return { circular, household };
}
