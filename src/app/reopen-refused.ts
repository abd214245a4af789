import type { CommandId } from '#contract/ids';
import { formOf, type DraftForm } from '#features/compose/form';
import type { WrittenCommand } from '#domain/commands/holds-text';
import { messageCorrectionOf, messageOf, type MessageForm } from '#features/compose/message-form';
import type { MemberKey } from '#local/db';
import { drop } from '#local/dispatch';
import { readCircular } from './circulars';
import { db } from './context';
import { startDraft } from './drafts';

/**
 * Opens a refused command as a draft with all of its text; only then it leaves the outbox. Answers the draft's address.
 *
 * @throws StorageFull, StorageUnavailable
 */
export async function reopenRefused(memberKey: MemberKey, id: CommandId, mend: WrittenCommand): Promise<string> {
	const address = await startDraft(memberKey, await formToMend(memberKey, mend));
	await drop(db, id);
	return address;
}

/** The form in which a refused command is mended; a correction is compared with what stands now. */
async function formToMend(memberKey: MemberKey, mend: WrittenCommand): Promise<DraftForm | MessageForm> {
	if (mend.name === 'message.send') return messageOf(mend.args);
	if (mend.name === 'circular.publish') return formOf(mend.args.content, mend.args.audience);
	const { id: circular, from, content, note, again } = mend.args;
	const standing = (await readCircular(memberKey, circular))?.circular;
	if (standing?.form === 'message') {
		const form = messageCorrectionOf(standing);
		const correction = { ...form.correction, from, note, again };
		return { ...form, text: content.body, urgent: content.urgent, correction };
	}
	const purpose = { kind: 'correct' as const, circular, from, base: standing?.content ?? content };
	return { ...formOf(content, standing?.audience ?? { to: 'all' }), purpose, note, again };
}
