import type { Id } from '#contract/ids';
import { formOf, readForm, type DraftForm } from '#features/compose/form';
import type { DraftLine } from '#features/desk/drafts';
import type { Mendable } from '#features/desk/refused';
import { messageOf, readMessage, type MessageForm } from '#features/messages/form';
import type { LocalDraft, MemberKey } from '#local/db';
import { getDraft, saveDraft } from '#local/drafts';
import { getCircular } from '#local/queries';
import { db, now } from './context';
import { href } from './pages';

/** Keeps a draft under its id and answers its version. @throws as `saveDraft` does, or what Dexie says */
export const keepDraft =
	(memberKey: MemberKey) =>
	(id: Id, form: unknown, known?: number): Promise<number> =>
		saveDraft(db, { m: memberKey, id, form, updatedAt: now() }, known);

/** The seat's draft under this id; `published` when it is out already: its page leads to what became of it. */
export async function findDraft(memberKey: MemberKey, id: Id): Promise<LocalDraft | 'published' | undefined> {
	const kept = await getDraft(db, id);
	if (!kept && (await getCircular(db, memberKey, id))) return 'published';
	return kept?.m === memberKey ? kept : undefined;
}

/** The form in which a refused command is mended; a correction is compared with what stands now. */
export async function formToMend(memberKey: MemberKey, mend: Mendable): Promise<DraftForm | MessageForm> {
	if (mend.name === 'message.send') return messageOf(mend.args);
	if (mend.name === 'circular.publish') return formOf(mend.args.content, mend.args.audience);
	const { id: circular, from, content, note, again } = mend.args;
	const standing = (await getCircular(db, memberKey, circular))?.circular;
	const purpose = { kind: 'correct' as const, circular, from, base: standing?.content ?? content };
	return { ...formOf(content, standing?.audience ?? { to: 'all' }), purpose, note, again };
}

/** The drafts as the desk lists them; one that this version cannot read is left where it is. */
export function draftLines(drafts: LocalDraft[]): DraftLine[] {
	return drafts.flatMap(({ id, updatedAt, form }): DraftLine[] => {
		const message = readMessage(form);
		if (message) {
			const to = href('message', { draft: id });
			return [{ id, updatedAt, kind: 'message', title: firstLine(message.text), href: to }];
		}
		const circular = readForm(form);
		if (!circular) return [];
		const kind = circular.purpose.kind === 'correct' ? 'correction' : 'circular';
		const title = circular.title || firstLine(circular.body);
		return [{ id, updatedAt, kind, title, href: href('write', { draft: id }) }];
	});
}

const firstLine = (text: string): string => (text.trim().split('\n')[0] ?? '').slice(0, 30);
