import type { Day } from '#contract/ids';
import { isDeliveryTest, TEST_DAYS } from '#domain/delivery-test';
import { startOf } from '#domain/ledger';
import { dayInJapan } from '#domain/moment';
import { ageOf, comesFirst, isAhead } from '#domain/urgency';
import type { CircularView } from '#local/views';
import { deadlineLabel, dueOf } from './deadline';

/**
 * What was sent longer ago than this no longer stands among what is to be read: somebody who has just come in should
 * not find a year of homework. It keeps its 未読 mark further down.
 */
const NEW_DAYS = 60;

/** What must not be missed comes first: urgent or cancelled, then a near deadline or an answer; else the newest. */
function weight(view: CircularView, today: Day): number {
	const { circular } = view;
	if (isUnread(view) && comesFirst(circular, today)) return 0;
	if (view.answered) return 1;
	const due = dueOf(view);
	return due && deadlineLabel(due, today).near ? 1 : 2;
}

/** True for one that its reader should read and has not. */
const isUnread = ({ read, settled }: CircularView): boolean => read === 'no' && settled === undefined;

/** How a circular stands with its reader, as the mark beside it shows. */
export type Standing = 'unread' | 'read' | NonNullable<CircularView['settled']>;

export function standingOf(view: CircularView): Standing {
	if (view.settled) return view.settled;
	if (isUnread(view)) return 'unread';
	return view.circular.state === 'withdrawn' ? 'withdrawn' : 'read';
}

/**
 * The list in two: what is to be read or answered now, a new answer of the sender too, what is most pressing first; and
 * the rest in the order given.
 */
export function arrange(views: CircularView[], today: Day): { unread: CircularView[]; rest: CircularView[] } {
	const isNew = ({ circular }: CircularView) =>
		ageOf(circular, today) <= (isDeliveryTest(circular) ? TEST_DAYS : NEW_DAYS) || isAhead(circular.content, today);
	const now = (view: CircularView) => view.answered ?? view.asks ?? (isUnread(view) && isNew(view));
	return {
		unread: views.filter(now).sort((a, b) => weight(a, today) - weight(b, today)),
		rest: views.filter((view) => !now(view)),
	};
}

/**
 * Older circulars by the month in which they came, or were to be read anew, in the order given; `month` is a day of
 * it.
 */
export function byMonth(views: CircularView[]): { month: Day; views: CircularView[] }[] {
	const months = new Map<string, { month: Day; views: CircularView[] }>();
	for (const view of views) {
		const month = dayInJapan(startOf(view.circular));
		const entry = months.get(month.slice(0, 7)) ?? { month, views: [] };
		entry.views.push(view);
		months.set(month.slice(0, 7), entry);
	}
	return [...months.values()];
}
