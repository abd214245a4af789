import type { Moment } from '#contract/ids';
import type { KairanDb } from '#local/db';
import { HOLD_MS, listHeld, releaseHeld } from '#local/held';
import { live } from '#local/live';

/** What holding depends on. */
export interface Holding {
	now(): Moment;
	/** Runs something once after some milliseconds; returns a function that cancels it. */
	after(ms: number, run: () => void): () => void;
	document: Pick<Document, 'addEventListener' | 'visibilityState'>;
	/** Something may be sent now. */
	released(): void;
	/** Reports an error: what is held stays so until the next launch. */
	report(error: unknown): void;
}

/**
 * Lets go what is held (SY29): each when its time is over, whichever tab it was written in and whenever the app was
 * closed meanwhile, and all of it when the page is out of sight.
 */
export function watchHeld(db: KairanDb, { now, after, document, released, report }: Holding): void {
	const release = async (only?: string) => {
		try {
			if ((await releaseHeld(db, only)) > 0) released();
		} catch (error) {
			report(error);
		}
	};
	let cancel = () => {};
	live(() => listHeld(db)).subscribe(([first]) => {
		cancel();
		if (!first) return;
		const left = Date.parse(first.held.until) - Date.parse(now());
		// A clock that was set back since must not hold it for longer.
		cancel = after(Math.min(Math.max(left, 0), HOLD_MS), () => void release(first.id));
	}, report);
	document.addEventListener('visibilitychange', () => {
		if (document.visibilityState === 'hidden') void release();
	});
}
