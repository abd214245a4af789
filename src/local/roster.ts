import type { Household } from '#contract/households';
import type { Id } from '#contract/ids';
import type { Group } from '#contract/rows';
import { groupOf } from '#domain/household';
import { rowsOf } from './confirmed-rows';
import type { KairanDb, MemberKey, OutboxEntry } from './db';
import { readOverlay, touchedIds, withOverlay } from './overlay';

/**
 * The association as a leader's desk sees it: its groups in order, and its households; for the leader of a group those
 * that live there now. Who moved away or left is for her a door of old ledgers and no more.
 */
export interface Roster {
	groups: Group[];
	households: Household[];
}

/** Groups and households with what the outbox adds. */
export async function getRoster(db: KairanDb, memberKey: MemberKey): Promise<Roster> {
	const local = await db.members.get(memberKey);
	if (!local) return { groups: [], households: [] };
	const { changed } = await readOverlay(db, local);
	const [groups, households] = await Promise.all([rowsOf(db, memberKey, 'group'), rowsOf(db, memberKey, 'household')]);
	const all = withOverlay('household', households, changed);
	const isHere = (household: Household) => local.member.role !== 'groupLeader' || groupOf(household) !== undefined;
	return { groups: withOverlay('group', groups, changed), households: all.filter(isHere) };
}

/** The roster with what the outbox adds, and which households and groups wait to be sent. */
export interface RosterWithUnsent extends Roster {
	unsent: ReadonlySet<Id>;
	/** Imports that the server refused; the newest last. */
	refused: OutboxEntry[];
}

/** The roster as this member may see it; empty for a member that this device does not act for. */
export async function getRosterWithUnsent(db: KairanDb, memberKey: MemberKey): Promise<RosterWithUnsent> {
	const [roster, unsent, refused] = await Promise.all([
		getRoster(db, memberKey),
		touchedIds(db, memberKey),
		db.outbox.where('m').equals(memberKey).and(isRefusedImport).sortBy('id'),
	]);
	return { ...roster, unsent: new Set([...unsent('household'), ...unsent('group')]), refused };
}

const isRefusedImport = ({ state, name }: OutboxEntry) => state === 'refused' && name === 'roster.apply';
