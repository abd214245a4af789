import type { Member } from '#contract/member';
import { HOUSEHOLD_RULES } from '#domain/commands/household-rules';
import type { CommandRules } from '#domain/commands/rules';
import type { KairanDb, MemberKey } from './db';

let all: CommandRules | undefined;

/** A household's commands that no phone needs before it has something to answer. */
const isLater = (name: string): boolean => name.startsWith('answer.');

/**
 * The rules of the commands that this member may ask for, with those that are named. Those of a seat, and of answers,
 * are loaded with the first call: a Dexie transaction would end while it waits for that, so whoever needs them in one
 * calls `rulesFor` before it.
 */
export async function rulesFor(
	{ household }: Pick<Member, 'household'>,
	names: readonly string[] = [],
): Promise<CommandRules> {
	if (household !== undefined && !names.some(isLater)) return HOUSEHOLD_RULES;
	// Dexie's live queries follow a promise that is not its own only within `Promise.resolve`.
	return (all ??= (await Promise.resolve(import('#domain/commands/index'))).ALL_RULES);
}

/**
 * The same for a member of this device, and what waits in its outbox; somebody unknown here may ask for nothing more
 * than a household.
 */
export async function rulesOfMember(
	db: KairanDb,
	memberKey: MemberKey,
	commands: readonly { name: string }[] = [],
): Promise<CommandRules> {
	const local = await db.members.get(memberKey);
	if (!local) return HOUSEHOLD_RULES;
	const waiting = await db.outbox.where('m').equals(memberKey).toArray();
	return rulesFor(
		local.member,
		[...commands, ...waiting].map(({ name }) => name),
	);
}
