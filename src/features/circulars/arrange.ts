import type { Day } from '#contract/ids';
import { dayInJapan } from '#domain/moment';
import type { CircularView } from '#local/queries';
import { deadlineLabel } from './deadline';

/** What must not be missed comes first: urgent, then a near deadline; else the newest. */
function weight({ circular: { content } }: CircularView, today: Day): number {
	if (content.urgent) return 0;
	return content.fields.deadline && deadlineLabel(content.fields.deadline, today).near ? 1 : 2;
}

/** The list in two: what is still to be read, what is most pressing first; and the rest in the order given. */
export function arrange(views: CircularView[], today: Day): { unread: CircularView[]; rest: CircularView[] } {
	const isUnread = (view: CircularView) => view.read === 'no' && view.circular.state === 'published';
	return {
		unread: views.filter(isUnread).sort((a, b) => weight(a, today) - weight(b, today)),
		rest: views.filter((view) => !isUnread(view)),
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
