import type { Audit } from '#contract/audit';
import type { KairanDb, MemberKey } from './db';
import { rowsOf } from './confirmed-rows';

/** The lines of the audit that the server has written, newest first: what only waits here is no record yet. */
export async function listAudit(db: KairanDb, memberKey: MemberKey): Promise<Audit[]> {
	const lines = await rowsOf(db, memberKey, 'audit');
	return lines.sort((a, b) => (a.at === b.at ? (a.id < b.id ? 1 : -1) : a.at < b.at ? 1 : -1));
}
