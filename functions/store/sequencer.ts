import type { DocumentReference, Firestore, Transaction } from '@google-cloud/firestore';
import type { Id } from '#contract/ids';
import type { HeadDoc, RowDoc } from './docs';
import type { Meter } from './meter';
import type { Paths } from './paths';
import { ask, QUERIES } from './queries';

/** Rows numbered in one transaction: with the head well under Firestore's 10 MiB a request. */
const BATCH = 400;

/**
 * Batches in one pull; what is left over waits for the next pull. An association of 2,000 households fits in one pull.
 */
const BATCHES = 6;

/** Of which association, what is counted, and how a transaction that writes its head waits for its turn. */
interface Numbering {
	association: Id;
	meter: Meter;
	inTurn: <T>(work: () => Promise<T>) => Promise<T>;
}

/**
 * Numbers the rows that were written without a sequence number: receipts, and rows whose phones changed. So 150 phones
 * that answer at once, or ten leaders who tick, share no document; a leader's pull, which needs the numbers, calls this
 * first. The query runs outside the transaction, because inside it would lock a range that phones write to.
 *
 * @returns the association's last number after it, or undefined when nothing waited
 */
export async function numberRows(db: Firestore, paths: Paths, numbering: Numbering): Promise<number | undefined> {
	const { association, meter, inTurn } = numbering;
	let seq: number | undefined;
	for (let round = 0; round < BATCHES; round++) {
		const found = await ask(paths.rows(association), QUERIES.unnumbered, [true], BATCH).get();
		meter.query(found.size);
		if (found.empty) return seq;
		const refs = found.docs.map((doc) => doc.ref);
		const batch = await inTurn(() => db.runTransaction((tx) => numberBatch(tx, refs, paths, numbering)));
		meter.wrote(batch.written);
		({ seq } = batch);
		if (found.size < BATCH) return seq;
	}
	return seq;
}

/** Numbers those of these rows that still wait. @returns the last number after it, and how many documents it wrote */
async function numberBatch(
	tx: Transaction,
	refs: DocumentReference[],
	paths: Paths,
	{ association, meter }: Numbering,
): Promise<{ seq: number; written: number }> {
	meter.documents(refs.length + 1);
	const [head, ...rows] = await tx.getAll(paths.head(association) as never, ...refs);
	const last = (head?.data() as HeadDoc | undefined)?.seq ?? 0;
	let next = last;
	for (const snapshot of rows) {
		const { unnumbered, ...row } = snapshot.data() as unknown as RowDoc;
		if (unnumbered) tx.set(paths.row(association, row), { ...row, seq: ++next });
	}
	if (next > last) tx.set(paths.head(association), { seq: next }, { merge: true });
	return { seq: next, written: next > last ? next - last + 1 : 0 };
}
