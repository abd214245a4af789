import type { Command } from '#contract/commands';
import type { Audience } from '#contract/content';
import type { Id, Sha256 } from '#contract/ids';
import type { Role } from '#contract/rows';
import { presentAudience } from '#domain/audience';
import { audienceLabel } from '#features/desk/audience';
import type { DraftLine } from '#features/desk/drafts';
import { formOf, readForm, type DraftForm } from '#features/compose/form';
import type { Mendable } from '#features/desk/refused';
import { messageOf, readMessage, type MessageForm } from '#features/messages/form';
import { numberLabel } from '#i18n/format';
import type { Failure } from '#i18n/failures';
import type { LocalDraft, MemberKey } from '#local/db';
import { saveDraft } from '#local/drafts';
import type { Roster } from '#local/ledgers';
import { getCircular } from '#local/queries';
import type { AskedAll } from '#local/series';
import { attempt } from '../attempt';
import { ask, askAll, chance, db } from '../kairan';

/** Asks for a write; answers with what kept it from being asked for. */
export async function asked(m: MemberKey, command: Command, files: Sha256[] = []): Promise<Failure | undefined> {
	const answer = await attempt(ask(m, command, files));
	if ('failed' in answer) return answer.failed;
	return 'refused' in answer.got ? answer.got.refused : undefined;
}

/** Asks for several writes in one go; answers how many were asked for, and what kept the next one from it. */
export async function askedAll(m: MemberKey, commands: Command[]): Promise<AskedAll<Failure>> {
	const answer = await attempt(askAll(m, commands));
	if ('failed' in answer) return { count: 0, failed: answer.failed };
	const refused = answer.got.find((one) => 'refused' in one);
	const count = answer.got.filter((one) => 'id' in one).length;
	return { count, ...(refused && { failed: refused.refused }) };
}

/** Keeps a draft under its id. @throws StorageFull, StorageUnavailable, or what Dexie says */
export const keepDraft =
	(m: MemberKey) =>
	(id: Id, form: unknown): Promise<void> =>
		saveDraft(db, m, id, form, chance.now());

/** The form in which a refused command is mended; a correction is compared with what stands now. */
export async function formToMend(m: MemberKey, mend: Mendable): Promise<DraftForm | MessageForm> {
	if (mend.name === 'message.send') return messageOf(mend.args);
	if (mend.name === 'circular.publish') return formOf(mend.args.content, mend.args.audience);
	const { id: circular, from, content, note, again } = mend.args;
	const standing = (await getCircular(db, m, circular))?.circular;
	const purpose = { kind: 'correct' as const, circular, from, base: standing?.content ?? content };
	return { ...formOf(content, standing?.audience ?? { to: 'all' }), purpose, note, again };
}

/** 「全戸」 and 「72」: an audience in words, with the number of its households. */
export function toWhom(audience: Audience, { groups, households }: Roster): [to: string, count: string] {
	return [audienceLabel(audience, groups), numberLabel(presentAudience(audience, households).length)];
}

/** The drafts as the desk lists them; one that this version cannot read is left where it is. */
export function draftLines(drafts: LocalDraft[]): DraftLine[] {
	return drafts.flatMap(({ id, updatedAt, form }): DraftLine[] => {
		const message = readMessage(form);
		if (message)
			return [{ id, updatedAt, kind: 'message', title: firstLine(message.text), href: `/desk/message/${id}` }];
		const circular = readForm(form);
		if (!circular) return [];
		const kind = circular.purpose.kind === 'correct' ? 'correction' : 'circular';
		return [{ id, updatedAt, kind, title: circular.title || firstLine(circular.body), href: `/desk/write/${id}` }];
	});
}

const firstLine = (text: string): string => (text.trim().split('\n')[0] ?? '').slice(0, 30);

/** The roles whose desk is a page of its own, without circulars. */
export const isVisitor = (role: Role): role is 'volunteer' | 'city' => role === 'volunteer' || role === 'city';
