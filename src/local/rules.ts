import type { Member } from '#contract/member';
import { HOUSEHOLD_RULES } from '#domain/commands/household-rules';
import type { CommandRules } from '#domain/commands/rules';
import type { KairanDb, MemberKey } from './db';

let all: CommandRules | undefined;

/**
 * The rules of the commands that this member may ask for. Those of a seat are loaded with the first call: a Dexie
 * transaction would end while it waits for that, so whoever needs them in one calls `rulesFor` before it.
 */
export async function rulesFor({ household }: Pick<Member, 'household'>): Promise<CommandRules> {
	if (household !== undefined) return HOUSEHOLD_RULES;
	// Dexie's live queries follow a promise that is not its own only within `Promise.resolve`.
	return (all ??= (await Promise.resolve(import('#domain/commands/index'))).ALL_RULES);
}

/** The same for a member of this device; somebody unknown here may ask for nothing more than a household. */
export async function rulesOfMember(db: KairanDb, memberKey: MemberKey): Promise<CommandRules> {
	const local = await db.members.get(memberKey);
	return local ? rulesFor(local.member) : HOUSEHOLD_RULES;
}
