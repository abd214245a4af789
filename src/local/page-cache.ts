import type Dexie from 'dexie';

/**
 * Aborts the transactions that are unfinished when the browser freezes this page to show it again later (its
 * back/forward cache). WebKit leaves them open for as long as the page is frozen, and every other page of the app
 * waits for them with an empty screen (WebKit bug 315804). Whoever asked for one is told that it failed; what was
 * said to be kept is kept. A page that is not frozen ends its transactions itself.
 */
export function abortWhenFrozen(db: Dexie, page: EventTarget): void {
	const unfinished = new Set<IDBTransaction>();
	db.use({
		stack: 'dbcore',
		name: 'abortWhenFrozen',
		create: (core) => ({
			...core,
			transaction(...asked) {
				const transaction = core.transaction(...asked) as IDBTransaction;
				unfinished.add(transaction);
				for (const end of ['complete', 'abort'])
					transaction.addEventListener(end, () => unfinished.delete(transaction));
				return transaction;
			},
		}),
	});
	page.addEventListener('pagehide', (event) => {
		if (!(event as PageTransitionEvent).persisted) return;
		for (const transaction of unfinished) abort(transaction);
	});
}

function abort(transaction: IDBTransaction): void {
	try {
		transaction.abort();
	} catch {
		// It is committing: its end is on the way.
	}
}
