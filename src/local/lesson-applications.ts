import type { CommandId, Id } from '#contract/ids';
import type { LessonApplicants, LessonApplication } from '#contract/lesson-applications';
import type { RefusalCode } from '#contract/refusals';
import { rowsOf } from './confirmed-rows';
import type { KairanDb, MemberKey } from './db';
import { readOverlay, withOverlay } from './overlay';
import { namesOf, rulesFor } from './rules';

/** An application of this household. `unsent`: what was asked about it last has not left the phone. */
export interface OwnApplication {
	row: LessonApplication;
	unsent: boolean;
}

/** An application that the server did not take. It stays until somebody has seen it. */
export interface RefusedApplication {
	/** The command that asked for it. */
	id: CommandId;
	lesson: Id;
	code: RefusalCode;
}

/** The applications of a household that the server did not take, the oldest first. */
export async function listRefusedApplications(db: KairanDb, memberKey: MemberKey): Promise<RefusedApplication[]> {
	const local = await db.members.get(memberKey);
	const entries = await db.outbox.where('m').equals(memberKey).sortBy('id');
	const refused = entries.filter(({ state, name }) => state === 'refused' && name === 'lessonApplication.send');
	if (!local || refused.length === 0) return [];
	const { understand } = await rulesFor(local.member, namesOf(refused));
	return refused.flatMap((entry) => {
		const read = understand(entry);
		if (!read.ok || read.command.name !== 'lessonApplication.send') return [];
		return [{ id: entry.id, lesson: read.command.args.lesson, code: entry.code ?? 'MALFORMED' }];
	});
}

/** The household's applications for lessons, the newest first, with what the outbox adds. */
export async function listLessonApplications(db: KairanDb, memberKey: MemberKey): Promise<OwnApplication[]> {
	const local = await db.members.get(memberKey);
	if (!local) return [];
	const { changed, unsent } = await readOverlay(db, local);
	const rows = withOverlay('lessonApplication', await rowsOf(db, memberKey, 'lessonApplication'), changed);
	const waiting = unsent('lessonApplication');
	return rows.map((row) => ({ row, unsent: waiting.has(row.id) })).sort((a, b) => b.row.at.localeCompare(a.row.at));
}

/** The lists of a city's lessons, with what the outbox adds. */
export async function listLessonApplicants(db: KairanDb, memberKey: MemberKey): Promise<LessonApplicants[]> {
	const local = await db.members.get(memberKey);
	if (!local) return [];
	const { changed } = await readOverlay(db, local);
	return withOverlay('lessonApplicants', await rowsOf(db, memberKey, 'lessonApplicants'), changed);
}
