import type { Id } from '#contract/ids';
import { Draft } from '#features/compose/draft.svelte.ts';
import { Intake } from '#features/compose/files/intake.svelte.ts';
import { pagesOf } from '#features/compose/files/pdf';
import { convertPhoto } from '#features/compose/files/photo';
import { emptyForm, readForm, type DraftForm } from '#features/compose/form';
import type { LocalDraft, MemberKey } from '#local/db';
import { keepDraft } from './drafts';
import { engine } from './engine';
import { PDFJS_FOLDER } from './pages';

/** The draft of a circular, and the files that are coming into it. */
export interface CircularDraft {
	draft: Draft<DraftForm>;
	intake: Intake;
}

/** Opens what the store kept of a circular under this id, or an empty sheet. */
export function openCircular(memberKey: MemberKey, id: Id, opened: LocalDraft | undefined): CircularDraft {
	const form = readForm(opened?.form) ?? emptyForm();
	const draft = new Draft({ id, form, opened, save: keepDraft(memberKey) });
	const intake = new Intake({
		addFile: (bytes, type) => engine.addFile(memberKey, bytes, type),
		convertPhoto,
		pagesOf: (...file) => pagesOf(PDFJS_FOLDER, ...file),
		present: () => draft.form.attachments,
		add: (attachments) => draft.form.attachments.push(...attachments),
	});
	return { draft, intake };
}
