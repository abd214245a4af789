import type { Id } from '#contract/ids';
import type { Scheduled } from '#contract/scheduled';
import { formOf } from '#features/compose/form';
import { messageOf } from '#features/compose/message-form';
import { scheduledLine, type ScheduledLine } from '#features/desk/scheduled';
import type { MemberKey } from '#local/db';
import { listGroups } from '#local/queries';
import { listScheduled } from '#local/scheduled';
import { listSeats } from '#local/seats';
import { ask } from './ask';
import { db } from './context';
import { draftHref, newDraft } from './drafts';
import { engine } from './engine';
import { attempt, type Attempt } from './failure';

/** What is to be sent later, as the desk lists it, and the rows behind it. */
export async function readScheduled(memberKey: MemberKey): Promise<{ lines: ScheduledLine[]; rows: Scheduled[] }> {
	const [{ scheduled, unsent }, groups, seats, local] = await Promise.all([
		listScheduled(db, memberKey),
		listGroups(db, memberKey),
		listSeats(db, memberKey),
		db.members.get(memberKey),
	]);
	const known = { groups, seats, own: local?.member.member };
	const lines = scheduled.map((row) => scheduledLine(row, { ...known, unsent: unsent.has(row.id) }));
	return { rows: scheduled, lines };
}

/** Takes it back. Answers why it could not be asked for. */
export const cancelScheduled = (memberKey: MemberKey, id: Id) => ask(memberKey, { name: 'later.cancel', args: { id } });

/** Takes it back and opens its text as a draft; answers the draft's address. */
export async function reopenScheduled(memberKey: MemberKey, { id, command }: Scheduled): Promise<Attempt<string>> {
	if (!command) return { failed: 'CIRCULAR_EXISTS' };
	const { name, args } = command;
	const form = name === 'message.send' ? messageOf(args) : formOf(args.content, args.audience);
	const draft = newDraft(memberKey, form);
	const answer = await attempt(engine.reopen({ name: 'later.cancel', args: { id } }, draft));
	if ('failed' in answer) return answer;
	return 'refused' in answer.got ? { failed: answer.got.refused } : { got: draftHref(draft.id, form) };
}
