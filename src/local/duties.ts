import type { Duty, DutyExemption } from '#contract/duties';
import type { CommandId, Id } from '#contract/ids';
import type { RefusalCode } from '#contract/refusals';
import { RUBBISH_ID, type Rubbish } from '#contract/rubbish';
import { rowOf, rowsOf } from './confirmed-rows';
import type { KairanDb, MemberKey } from './db';
import { readOverlay, withOverlay } from './overlay';

/** A duty as it stands on this phone. */
export interface LocalDuty {
	duty: Duty;
	/** What was asked about it last has not left the phone. */
	unsent: boolean;
}

/** The duties that a member may see, those that were ended as well, by name. */
export async function listDuties(db: KairanDb, memberKey: MemberKey): Promise<LocalDuty[]> {
	const local = await db.members.get(memberKey);
	if (!local) return [];
	const { changed, unsent } = await readOverlay(db, local);
	const rows = withOverlay('duty', await rowsOf(db, memberKey, 'duty'), changed);
	const waiting = unsent('duty');
	return rows
		.map((duty) => ({ duty, unsent: waiting.has(duty.id) }))
		.sort((a, b) => a.duty.name.localeCompare(b.duty.name, 'ja') || (a.duty.id < b.duty.id ? -1 : 1));
}

/** The exemptions that a leader may see, by their households. */
export async function listExemptions(db: KairanDb, memberKey: MemberKey): Promise<Map<Id, DutyExemption>> {
	const local = await db.members.get(memberKey);
	if (!local) return new Map();
	const { changed } = await readOverlay(db, local);
	const rows = withOverlay('dutyExemption', await rowsOf(db, memberKey, 'dutyExemption'), changed);
	return new Map(rows.filter(({ entry }) => entry !== undefined).map((row) => [row.id, row]));
}

/** The collection days of the association, where somebody put them in. */
export async function getRubbish(db: KairanDb, memberKey: MemberKey): Promise<Rubbish | undefined> {
	const local = await db.members.get(memberKey);
	if (!local) return undefined;
	const { changed } = await readOverlay(db, local);
	const row = changed.find('rubbish', RUBBISH_ID) ?? (await rowOf(db, memberKey, 'rubbish', RUBBISH_ID));
	return row?.removed ? undefined : row;
}

/** Something that was asked about a duty and not taken. It stays until somebody has seen it. */
export interface RefusedOfDuty {
	id: CommandId;
	name: string;
	code: RefusalCode;
}

/** What a member asked about duties and was refused, the oldest first. */
export async function listRefusedOfDuties(db: KairanDb, memberKey: MemberKey): Promise<RefusedOfDuty[]> {
	const entries = await db.outbox.where('m').equals(memberKey).sortBy('id');
	return entries
		.filter(({ state, name }) => state === 'refused' && name.startsWith('duty.'))
		.map(({ id, name, code = 'MALFORMED' }) => ({ id, name, code }));
}
