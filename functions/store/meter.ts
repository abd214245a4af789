/**
 * Counts what Firestore bills as reads: each document, and at least one for each query. Tests and the bench read it;
 * nothing depends on it.
 */
export class Meter {
	reads = 0;
	queries = 0;
	writes = 0;

	/** So many documents were read by their paths. */
	documents(count: number): void {
		this.reads += count;
	}

	/** A query found so many documents. */
	query(found: number): void {
		this.queries += 1;
		this.reads += Math.max(1, found);
	}

	/** So many documents were written or deleted. */
	wrote(count = 1): void {
		this.writes += count;
	}

	/** What was counted since the last call. */
	take(): { reads: number; queries: number; writes: number } {
		const { reads, queries, writes } = this;
		this.reads = this.queries = this.writes = 0;
		return { reads, queries, writes };
	}
}
