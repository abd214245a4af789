import { FEW_FILES_LEFT } from '#contract/attachments';
import { getFilesLeft } from '#local/files-left';
import type { MemberKey } from '#local/db';
import { db } from './context';

/** The bytes of pictures for which an association has room still, where that is little; undefined where it is not. */
export async function fewFilesLeft(memberKey: MemberKey): Promise<number | undefined> {
	const association = (await db.members.get(memberKey))?.member.association;
	const left = association === undefined ? undefined : await getFilesLeft(db, association);
	return left !== undefined && left < FEW_FILES_LEFT ? left : undefined;
}
