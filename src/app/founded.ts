import { FoundedAssociations, type FoundedAssociation } from '#features/desk/founded';
import type { MemberKey } from '#local/db';
import { getSetting, putSetting } from '#local/settings';
import { db } from './context';

const nameOf = (memberKey: MemberKey) => `founded ${memberKey}`;

/** What this seat founded from here, the last first. The server tells a city nothing of an association after that. */
export const listFounded = async (memberKey: MemberKey): Promise<FoundedAssociation[]> =>
	(await getSetting(db, nameOf(memberKey), FoundedAssociations)) ?? [];

/** Remembers one; once, however often its founding was asked for. @throws StorageFull, StorageUnavailable */
export async function keepFounded(memberKey: MemberKey, founded: FoundedAssociation): Promise<void> {
	const others = (await listFounded(memberKey)).filter(({ id }) => id !== founded.id);
	await putSetting(db, nameOf(memberKey), [founded, ...others]);
}
