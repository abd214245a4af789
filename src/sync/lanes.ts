import type { CommandId } from '#contract/ids';
import type { LocalMember, MemberKey, OutboxEntry } from '#local/db';
import { rulesFor } from '#local/rules';

/** How often the server may leave a command undecided before others may pass it. */
const STRIKES = 3;

/** Commands that go one after the other; lanes don't wait for one another. */
export type Lane = OutboxEntry[];

interface Aside {
	lane: Lane;
	names: Set<string>;
}

/**
 * Puts the pending commands in lanes: one for each member, in the order in which they were asked for (SY1). A command
 * that the server could not decide STRIKES times steps aside into a lane of its own, with those after it that name the
 * same rows: a correction never overtakes its circular, and one poisoned command holds up nobody else (SY8).
 */
export async function lanesOf(
	entries: OutboxEntry[],
	members: Map<MemberKey, LocalMember>,
	strikes: ReadonlyMap<CommandId, number>,
): Promise<Lane[]> {
	const main = new Map<MemberKey, Lane>();
	const aside: Aside[] = [];
	for (const entry of entries) {
		const local = members.get(entry.m);
		if (!local) continue;
		const steps = (strikes.get(entry.id) ?? 0) >= STRIKES;
		// Which rows it names matters only once one stepped aside: a whole import is read for nothing otherwise.
		if (!steps && !aside.some(({ lane }) => lane[0]?.m === entry.m)) {
			push(main, entry);
			continue;
		}
		const names = await namesOf(entry, local);
		const behind = aside.find((one) => one.lane[0]?.m === entry.m && names.some((name) => one.names.has(name)));
		if (behind) {
			behind.lane.push(entry);
			for (const name of names) behind.names.add(name);
		} else if (steps) {
			aside.push({ lane: [entry], names: new Set(names) });
		} else {
			push(main, entry);
		}
	}
	return [...main.values(), ...aside.map(({ lane }) => lane)];
}

function push(main: Map<MemberKey, Lane>, entry: OutboxEntry): void {
	const lane = main.get(entry.m);
	if (lane) lane.push(entry);
	else main.set(entry.m, [entry]);
}

/** The rows that a command names; a household's own row is left out, or all of its receipts would be one chain. */
async function namesOf(entry: OutboxEntry, { member }: LocalMember): Promise<string[]> {
	const { understand, needs } = await rulesFor(member, [entry.name]);
	const read = understand(entry);
	if (!read.ok) return [];
	return needs(read.command, member)
		.filter(({ kind, id }) => kind !== 'household' || id !== member.household)
		.map(({ kind, id }) => `${kind}/${id}`);
}
