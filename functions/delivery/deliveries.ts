import type { Id, Moment } from '#contract/ids';
import type { Circular, Delivery } from '#contract/rows';
import { countsFrom } from '#domain/ledger';

/** What one phone or mail address was told of, for whom, and whether somebody took it to bring it there. */
interface Sent {
	target: { members: { id: Id; group: Id }[]; circulars: Circular[] };
	accepted: boolean;
}

interface Part {
	/** Names this part among the circular's deliveries. */
	part: string;
	at: Moment;
	way: Delivery['way'] | undefined;
}

/** What went out, by circular and group; a household counts as sent to when it was reached in one place. */
export function deliveriesOf(sent: readonly Sent[], { part, at, way }: Part): Delivery[] {
	const circulars = new Set(sent.flatMap(({ target }) => target.circulars));
	return [...circulars].map((circular) => ({
		...{ id: `${circular.id}.${part}`, circular: circular.id, version: countsFrom(circular), at },
		...(way && { way }),
		groups: groupsOf(sent.filter(({ target }) => target.circulars.includes(circular))),
	}));
}

function groupsOf(sent: readonly Sent[]): Delivery['groups'] {
	const groups = new Map<Id, { sent: Set<Id>; failed: Set<Id> }>();
	for (const { target, accepted } of sent) {
		for (const { id, group } of target.members) {
			const known = groups.get(group) ?? { sent: new Set(), failed: new Set() };
			known[accepted ? 'sent' : 'failed'].add(id);
			groups.set(group, known);
		}
	}
	return [...groups].map(([group, { sent: reached, failed }]) => ({
		...{ group, sent: [...reached] },
		failed: [...failed].filter((id) => !reached.has(id)),
	}));
}
