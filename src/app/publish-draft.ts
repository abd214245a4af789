import type { LaterCommand } from '#contract/commands/later';
import type { Id, Moment, Sha256 } from '#contract/ids';
import type { Draft } from '#features/compose/draft.svelte.ts';
import type { WrittenCommand } from '#domain/commands/holds-text';
import { sentence } from '#i18n/failures';
import { compose } from '#i18n/words';
import type { MemberKey } from '#local/db';
import { dropDraft } from '#local/drafts';
import { ask, askHeld } from './ask';
import { db, newId, now } from './context';
import { keepDraft } from './drafts';

/**
 * Asks for what a draft is for, once. The draft goes with it, and comes back when it is taken back. What is published
 * has the draft's id, so that a second tab, or a second try, is refused by this phone and by the server. Answers with a
 * sentence when it was not put into the outbox; the text stays then.
 */
export async function publishDraft<Form>(
	memberKey: MemberKey,
	draft: Draft<Form>,
	command: WrittenCommand,
	files: Sha256[] = [],
): Promise<string | undefined> {
	if (!(await draft.isLast())) return compose.elsewhere.notSent;
	const kept = { id: draft.id, m: memberKey, updatedAt: now(), form: draft.snapshot() };
	const failed = await askHeld(command, kept, files);
	if (failed === 'CIRCULAR_EXISTS') {
		draft.gone();
		return compose.elsewhere.notSent;
	}
	return failed && sentence(failed);
}

/**
 * Asks for what a draft is for at a later hour, once, and drops the draft. Answers as `publishDraft` does.
 */
export async function scheduleDraft<Form>(
	memberKey: MemberKey,
	draft: Draft<Form>,
	command: LaterCommand,
	at: Moment,
	files: Sha256[] = [],
): Promise<string | undefined> {
	if (!(await draft.isLast())) return compose.elsewhere.notSent;
	const failed = await ask(memberKey, { name: 'later.put', args: { at, command } }, files);
	if (failed) return sentence(failed);
	await dropDraft(db, draft.id);
	return undefined;
}

/** Makes another draft of a text whose own draft is out already, or was dropped; answers its id. */
export async function copyDraft<Form>(memberKey: MemberKey, draft: Draft<Form>): Promise<Id> {
	const another = newId();
	await keepDraft(memberKey)(another, draft.snapshot());
	await dropDraft(db, draft.id);
	return another;
}
