import type { Command } from '#contract/commands';
import type { Sha256 } from '#contract/ids';
import type { WrittenCommand } from '#domain/commands/holds-text';
import { isGrave } from '#domain/commands/index';
import type { Failure } from '#domain/failure';
import type { LocalDraft, MemberKey } from '#local/db';
import type { AskedAll } from '#local/series';
import { cardQuestion } from './card-question';
import { engine } from './engine';
import { attempt } from './failure';

/** Asks for a write as this member. Answers why it was not put into the outbox; undefined when it was. */
export async function ask(memberKey: MemberKey, command: Command, files: Sha256[] = []): Promise<Failure | undefined> {
	if (isGrave(command) && !(await cardQuestion.demand(memberKey))) return 'CARD_NEEDED';
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
	if (commands.some(isGrave) && !(await cardQuestion.demand(memberKey))) return { count: 0, failed: 'CARD_NEEDED' };
	const answer = await attempt(engine.askAll(memberKey, commands));
	if ('failed' in answer) return { count: 0, failed: answer.failed };
	const refused = answer.got.find((one) => 'refused' in one);
	const count = answer.got.filter((one) => 'id' in one).length;
	return { count, ...(refused && { failed: refused.refused }) };
}
