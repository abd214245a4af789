import type { Day } from '#contract/ids';
import { dayInJapan, daysBetween } from '#domain/moment';
import type { CircularView } from '#local/queries';
import { deadlineLabel } from './deadline';

/** 至急 is pressing for a week, or until the day that it is about is over; a year-old one is urgent no more. */
const URGENT_DAYS = 7;

/**
 * What was sent longer ago than this no longer stands among what is to be read: somebody who has just come in should
 * not find a year of homework. It keeps its 未読 mark further down.
 */
const NEW_DAYS = 60;

const age = ({ circular }: CircularView, today: Day) => daysBetween(dayInJapan(circular.publishedAt), today);
const isAhead = ({ circular: { content } }: CircularView, today: Day) =>
	[content.fields.when?.day, content.fields.deadline].some((day) => day !== undefined && day >= today);

/** True while 至急 means something. */
export function isUrgent(view: CircularView, today: Day): boolean {
	return view.circular.content.urgent && (age(view, today) <= URGENT_DAYS || isAhead(view, today));
}

/** What must not be missed comes first: urgent, then a near deadline; else the newest. */
function weight(view: CircularView, today: Day): number {
	if (isUrgent(view, today)) return 0;
	const { deadline } = view.circular.content.fields;
	return deadline && deadlineLabel(deadline, today).near ? 1 : 2;
}

/** True for one that its reader has not read and could. */
export const isUnread = ({ read, circular }: CircularView): boolean => read === 'no' && circular.state === 'published';

/** The list in two: what is to be read now, what is most pressing first; and the rest in the order given. */
export function arrange(views: CircularView[], today: Day): { unread: CircularView[]; rest: CircularView[] } {
	const now = (view: CircularView) => isUnread(view) && (age(view, today) <= NEW_DAYS || isAhead(view, today));
	return {
		unread: views.filter(now).sort((a, b) => weight(a, today) - weight(b, today)),
		rest: views.filter((view) => !now(view)),
	};
}

/** Older circulars by the month in which they came, in the order given; `month` is a day of it. */
export function byMonth(views: CircularView[]): { month: Day; views: CircularView[] }[] {
	const months = new Map<string, { month: Day; views: CircularView[] }>();
	for (const view of views) {
		const month = dayInJapan(view.circular.publishedAt);
		const entry = months.get(month.slice(0, 7)) ?? { month, views: [] };
		entry.views.push(view);
		months.set(month.slice(0, 7), entry);
	}
	return [...months.values()];
}
