import type { Id } from '#contract/ids';
import { withoutRuby } from '#domain/readings/ruby';
import { readForm, type DraftForm } from '#features/compose/form';
import type { DraftLine } from '#features/desk/drafts';
import { readMessage, type MessageForm } from '#features/compose/message-form';
import type { LocalDraft, MemberKey } from '#local/db';
import { dropDraft, getDraft, listDrafts, saveDraft } from '#local/drafts';
import { getCircular } from '#local/queries';
import { db, newId, now } from './context';
import { href } from './pages';

/** Keeps a draft under its id and answers its version. @throws as `saveDraft` does, or what Dexie says */
export const keepDraft =
	(memberKey: MemberKey) =>
	(id: Id, form: unknown, known?: number): Promise<number> =>
		saveDraft(db, { m: memberKey, id, form, updatedAt: now() }, known);

/** The drafts of a seat, the one last touched first. */
export const readDrafts = (memberKey: MemberKey): Promise<LocalDraft[]> => listDrafts(db, memberKey);

/**
 * Starts a draft with this form, and answers the address at which it is written on.
 *
 * @throws StorageFull, StorageUnavailable
 */
export async function startDraft(memberKey: MemberKey, form: DraftForm | MessageForm): Promise<string> {
	const draft = newDraft(memberKey, form);
	await saveDraft(db, draft);
	return draftHref(draft.id, form);
}

/** A draft with this form that is kept nowhere yet. */
export const newDraft = (memberKey: MemberKey, form: DraftForm | MessageForm): LocalDraft => ({
	...{ id: newId(), m: memberKey, form, updatedAt: now() },
});

/** The address at which a draft is written on. */
export const draftHref = (draft: Id, form: DraftForm | MessageForm): string =>
	href('kind' in form ? 'message' : 'write', { draft });

/** Drops a draft. @throws StorageFull, StorageUnavailable */
export const throwAwayDraft = (id: Id): Promise<void> => dropDraft(db, id);

/** The seat's draft under this id; `published` when it is out already: its page leads to what became of it. */
export async function findDraft(memberKey: MemberKey, id: Id): Promise<LocalDraft | 'published' | undefined> {
	const kept = await getDraft(db, id);
	if (!kept && (await getCircular(db, memberKey, id))) return 'published';
	return kept?.m === memberKey ? kept : undefined;
}

/** The drafts as the desk lists them; one that this version cannot read is left where it is. */
export function draftLines(drafts: LocalDraft[]): DraftLine[] {
	return drafts.flatMap(({ id, updatedAt, form }): DraftLine[] => {
		const message = readMessage(form);
		if (message) {
			const to = href('message', { draft: id });
			const kind = message.correction ? 'correction' : 'message';
			return [{ id, updatedAt, kind, title: firstLine(message.text), href: to }];
		}
		const circular = readForm(form);
		if (!circular) return [];
		const kind = circular.purpose.kind === 'correct' ? 'correction' : 'circular';
		const title = withoutRuby(circular.title) || firstLine(circular.body);
		return [{ id, updatedAt, kind, title, href: href('write', { draft: id }) }];
	});
}

const firstLine = (text: string): string => withoutRuby(text.trim().split('\n')[0] ?? '').slice(0, 30);
