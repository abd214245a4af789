import type { Day, Id } from '#contract/ids';
import type { Circular } from '#contract/rows';
import type { Ledger } from '#domain/ledger';
import { asksForVisits, needsVisit } from '#domain/paper';
import { comesFirst } from '#domain/urgency';

/** One circular with its ledger, as the desk reads them. */
export interface WithLedger {
	view: { circular: Circular };
	ledger: Ledger;
	/** How many replies to it are new. */
	replies: number;
}

/** Circulars with all their doors at once: more would bury the first. */
const MOST = 3;

/** True while somebody has to go to a door for it. */
const isOpen = ({ view, ledger }: WithLedger): boolean => asksForVisits(view.circular) && ledger.doors.some(needsVisit);

/** What must not wait first: 至急 and cancellations; the others in the order given. */
export function urgentFirst<Shown extends Pick<WithLedger, 'view'>>(sent: readonly Shown[], today: Day): Shown[] {
	const rank = ({ view }: Shown) => (comesFirst(view.circular, today) ? 0 : 1);
	return [...sent].sort((a, b) => rank(a) - rank(b));
}

/**
 * The circulars whose doors lie open on the desk: those that already do, so that nothing moves away under a finger
 * when its last door is ticked; everything pressing, or with new replies, that still has a door to go to; and of the
 * rest as many as there is room for.
 */
export function openOnDesk(sent: readonly WithLedger[], already: ReadonlySet<Id>, today: Day): ReadonlySet<Id> {
	const open = new Set(already);
	for (const { view, replies } of urgentFirst(sent.filter(isOpen), today)) {
		const { circular } = view;
		if (open.size < MOST || comesFirst(circular, today) || replies > 0) open.add(circular.id);
	}
	return open.size > already.size ? open : already;
}

/** The circulars that somebody still has to go round with, and whose doors are not open on the desk yet. */
export function moreToReach<Shown extends WithLedger>(sent: readonly Shown[], open: ReadonlySet<Id>): Shown[] {
	return sent.filter((one) => isOpen(one) && !open.has(one.view.circular.id));
}
