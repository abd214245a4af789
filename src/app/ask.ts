import type { Command } from '#contract/commands';
import type { Sha256 } from '#contract/ids';
import type { WrittenCommand } from '#domain/commands/holds-text';
import type { Failure } from '#domain/failure';
import type { LocalDraft, MemberKey } from '#local/db';
import { rulesOfMember } from '#local/rules';
import type { AskedAll } from '#local/series';
import { cardQuestion } from './card-question';
import { db } from './context';
import { engine } from './engine';
import { attempt } from './failure';

/** Why these commands may not be asked for yet: what is grave takes the seat's card, shown anew. */
async function withoutCard(memberKey: MemberKey, commands: Command[]): Promise<Failure | undefined> {
	const rules = await attempt(rulesOfMember(db, memberKey, commands));
	if ('failed' in rules) return rules.failed;
	return commands.some(rules.got.isGrave) && !(await cardQuestion.demand(memberKey)) ? 'CARD_NEEDED' : undefined;
}

/** Asks for a write as this member. Answers why it was not put into the outbox; undefined when it was. */
export async function ask(memberKey: MemberKey, command: Command, files: Sha256[] = []): Promise<Failure | undefined> {
	const missing = await withoutCard(memberKey, [command]);
	if (missing) return missing;
	const answer = await attempt(engine.ask(memberKey, command, files));
	if ('failed' in answer) return answer.failed;
	return 'refused' in answer.got ? answer.got.refused : undefined;
}

/** Asks for what was written as a draft. Answers as `ask` does. */
export async function askHeld(
	command: WrittenCommand,
	draft: LocalDraft,
	files: Sha256[],
): Promise<Failure | undefined> {
	const answer = await attempt(engine.askHeld(command, draft, files));
	if ('failed' in answer) return answer.failed;
	return 'refused' in answer.got ? answer.got.refused : undefined;
}

/** Asks for several writes in one go; answers how many were put into the outbox, and why the next one was not. */
export async function askAll(memberKey: MemberKey, commands: Command[]): Promise<AskedAll<Failure>> {
	const missing = await withoutCard(memberKey, commands);
	if (missing) return { count: 0, failed: missing };
	const answer = await attempt(engine.askAll(memberKey, commands));
	if ('failed' in answer) return { count: 0, failed: answer.failed };
	const refused = answer.got.find((one) => 'refused' in one);
	const count = answer.got.filter((one) => 'id' in one).length;
	return { count, ...(refused && { failed: refused.refused }) };
}
