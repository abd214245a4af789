import type { Id, Moment } from '#contract/ids';
import type { Circular, Delivery } from '#contract/rows';
import { countsFrom } from '#domain/ledger';

/**
 * What one phone or mail address was told of, for whom, and whether somebody took it to bring it there; or that it was
 * spared, as it wishes.
 */
interface Sent {
	target: { members: { id: Id; group: Id }[]; circulars: Circular[] };
	outcome: 'accepted' | 'spared' | 'failed';
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
	const groups = new Map<Id, Record<Sent['outcome'], Set<Id>>>();
	for (const { target, outcome } of sent) {
		for (const { id, group } of target.members) {
			const known = groups.get(group) ?? { accepted: new Set(), spared: new Set(), failed: new Set() };
			known[outcome].add(id);
			groups.set(group, known);
		}
	}
	return [...groups].map(([group, { accepted, failed, spared }]) => {
		const untried = [...spared].filter((id) => !accepted.has(id) && !failed.has(id));
		return {
			...{ group, sent: [...accepted] },
			failed: [...failed].filter((id) => !accepted.has(id)),
			...(untried.length > 0 && { spared: untried }),
		};
	});
}
