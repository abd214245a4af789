import type { Command } from '#contract/commands';
import type { CommandId, Id } from '#contract/ids';
import type { CommandRules } from '#domain/commands/rules';
import type { Failure } from '#domain/failure';
import type { LocalMember, MemberKey, OutboxEntry } from '#local/db';
import { drop } from '#local/dispatch';
import { live } from '#local/live';
import { touchedIds, type TouchedIds } from '#local/overlay';
import { getCircular, isAskedFor, listOutbox } from '#local/queries';
import { rulesFor } from '#local/rules';
import { db } from './context';
import { failureOf } from './failure';

/** What waits on this phone and what was refused, of all its members, with the titles of what it is about. */
export const outbox = live(async () => {
	const { pending: all, refused } = await listOutbox(db);
	// Whoever only opened a page did not ask for anything: the look at it is sent without a word. What can still be
	// taken back says so itself.
	const pending = all.filter((entry) => isAskedFor(entry) && !entry.held);
	return { pending, refused, titles: await titlesOf([...pending, ...refused]) };
});

/** What waits and what was refused of one member. */
export const readOutbox = (memberKey: MemberKey): Promise<{ pending: OutboxEntry[]; refused: OutboxEntry[] }> =>
	listOutbox(db, memberKey);

/** The ids of the rows that wait to be sent, by their kind. */
export const readUnsent = (memberKey: MemberKey): Promise<TouchedIds> => touchedIds(db, memberKey);

/** Drops a command that is not sent yet, or was refused. Answers why it could not be dropped. */
export const dropCommand = (id: CommandId): Promise<Failure | undefined> => failureOf(drop(db, id));

/** The circular that a command writes, or that it is a receipt or a look of. */
function circularOf({ touched }: CommandRules, command: Command, { member }: LocalMember): Id | undefined {
	if ('circular' in command.args) return command.args.circular;
	return touched(command, member).find(({ kind }) => kind === 'circular')?.id;
}

/** The title of the circular that each command is about; without those of which the phone lacks it. */
async function titlesOf(entries: OutboxEntry[]): Promise<Map<CommandId, string>> {
	const titles = new Map<CommandId, string>();
	for (const entry of entries) {
		const local = await db.members.get(entry.m);
		if (!local) continue;
		const rules = await rulesFor(local.member, [entry.name]);
		const read = rules.understand(entry);
		const circular = read.ok && circularOf(rules, read.command, local);
		const view = circular && (await getCircular(db, entry.m, circular));
		if (view) titles.set(entry.id, view.circular.content.title);
	}
	return titles;
}
