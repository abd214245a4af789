import type { Id, Moment } from '#contract/ids';
import type { Circular, Delivery, Receipt } from '#contract/rows';

/**
 * How far what holds now has come on its way to a household. `sent`: somebody took it to bring it to one of its phones.
 * `shown`: its notice stood on a screen. `mailed`: a mail server took it. `failed`: nobody has taken it yet, though
 * there is a way.
 */
export interface Arrival {
	sent?: Moment;
	shown?: Moment;
	mailed?: Moment;
	failed?: true;
}

/** The receipt once a notice of this version was shown; undefined when that says nothing new. */
export function withShown(receipt: Receipt, shown: { at: Moment; version: number }): Receipt | undefined {
	return receipt.shown && receipt.shown.version >= shown.version ? undefined : { ...receipt, shown };
}

/** When the notice of a version that counts was shown: see `countsFrom`. */
export const shownAt = (from: Circular['version'], receipt: Receipt | undefined): Moment | undefined =>
	receipt?.shown && receipt.shown.version >= from ? receipt.shown.at : undefined;

/**
 * Finds how far a circular has come to each household; undefined where nothing was tried.
 *
 * @param from the version that counts: see `countsFrom`
 */
export function arrivals(
	from: Circular['version'],
	deliveries: readonly Delivery[],
): (household: Id, receipt: Receipt | undefined) => Arrival | undefined {
	const [sentAt, mailedAt, failed] = [new Map<Id, Moment>(), new Map<Id, Moment>(), new Set<Id>()];
	for (const { version, at, way, groups } of deliveries) {
		if (version < from) continue;
		const firstAt = way === 'mail' ? mailedAt : sentAt;
		for (const group of groups) {
			for (const household of group.sent) {
				const known = firstAt.get(household);
				if (known === undefined || at < known) firstAt.set(household, at);
			}
			for (const household of group.failed) failed.add(household);
		}
	}
	return (household, receipt) => {
		const [sent, mailed, shown] = [sentAt.get(household), mailedAt.get(household), shownAt(from, receipt)];
		if (sent === undefined && mailed === undefined && shown === undefined)
			return failed.has(household) ? { failed: true } : undefined;
		return {
			...(sent !== undefined && { sent }),
			...(shown !== undefined && { shown }),
			...(mailed !== undefined && { mailed }),
		};
	};
}

/** The households whose phones were left alone, because they wish to be told of urgent things alone. */
export const sparedBy = (from: Circular['version'], deliveries: readonly Delivery[]): Set<Id> =>
	new Set(
		deliveries.flatMap(({ version, groups }) => (version < from ? [] : groups.flatMap(({ spared = [] }) => spared))),
	);

/** How far at least: the last of its steps on a phone; `mailed` where a mail is all that is under way. */
export function arrivalStep({ shown, sent, mailed }: Arrival): 'shown' | 'sent' | 'mailed' | 'failed' {
	if (shown !== undefined) return 'shown';
	if (sent !== undefined) return 'sent';
	return mailed === undefined ? 'failed' : 'mailed';
}
