import type { Member } from '#contract/member';
import { HOUSEHOLD_RULES } from '#domain/commands/household-rules';
import type { CommandRules } from '#domain/commands/rules';
import type { KairanDb, MemberKey } from './db';

let all: CommandRules | undefined;

/** A household's commands that a phone does without until it asks for one. */
const isRare = (name: string): boolean => /^(?:answer|lessonApplication|safety|duty|meeting|watch)\./u.test(name);

/**
 * The rules of the commands that this member may ask for, with those that are named. Those of a seat, and the rare ones
 * of a household, are loaded with the first call: a Dexie transaction would end while it waits for that, so whoever
 * needs them in one calls `rulesFor` before it.
 */
export async function rulesFor(
	{ household }: Pick<Member, 'household'>,
	names: readonly string[] = [],
): Promise<CommandRules> {
	if (household !== undefined && !names.some(isRare)) return HOUSEHOLD_RULES;
	// Dexie's live queries follow a promise that is not its own only within `Promise.resolve`.
	return (all ??= (await Promise.resolve(import('#domain/commands/index'))).ALL_RULES);
}

/**
 * The same for a member of this device, with what waits in its outbox and what is to be asked for now; somebody unknown
 * here may ask for nothing more than a household.
 */
export async function rulesOfMember(
	db: KairanDb,
	memberKey: MemberKey,
	commands: readonly { name: string }[] = [],
): Promise<CommandRules> {
	const local = await db.members.get(memberKey);
	if (!local) return HOUSEHOLD_RULES;
	// A seat has all rules; what waits in its outbox may be a whole roster, and is not read for this.
	const isHousehold = local.member.household !== undefined;
	const waiting = isHousehold ? await db.outbox.where('m').equals(memberKey).toArray() : [];
	return rulesFor(local.member, namesOf([...commands, ...waiting]));
}

/** What commands are called, as `rulesFor` takes them. */
export const namesOf = (commands: readonly { name: string }[]): string[] => commands.map(({ name }) => name);
