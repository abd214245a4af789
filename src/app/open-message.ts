import type { Id } from '#contract/ids';
import { Draft } from '#features/compose/draft.svelte.ts';
import { emptyMessage, readMessage, type MessageForm } from '#features/compose/message-form';
import type { LocalDraft, MemberKey } from '#local/db';
import { keepDraft } from './drafts';

/** Opens what the store kept of a message under this id, or an empty one. `own`: see `emptyMessage`. */
export const openMessage = (
	memberKey: MemberKey,
	id: Id,
	opened: LocalDraft | undefined,
	own: Id | undefined,
): Draft<MessageForm> =>
	new Draft({ id, form: readMessage(opened?.form) ?? emptyMessage(own), opened, save: keepDraft(memberKey) });
